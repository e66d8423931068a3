/** Tests of the Countries sample. */
@NullMarked
package countries;

import org.jspecify.annotations.NullMarked;
