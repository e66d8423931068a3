/**
 * In: SDL files, or declarations where there is no SDL. Out: {@link
 * dev.graven.processor.schema.SchemaModel}, the validated type system, with the position of every
 * definition.
 */
@NullMarked
package dev.graven.processor.schema;

import org.jspecify.annotations.NullMarked;
