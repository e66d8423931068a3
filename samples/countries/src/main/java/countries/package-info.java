/**
 * The public Countries API, served by generated executors. Annotated records and the three {@code
 * *Fields} classes answer the fields of {@code graphql/countries.graphqls}; the rest reads the data
 * and the command line.
 */
@NullMarked
package countries;

import org.jspecify.annotations.NullMarked;
