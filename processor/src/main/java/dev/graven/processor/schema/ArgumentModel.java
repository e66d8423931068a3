package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.TextPosition;
import java.util.Optional;

/**
 * An argument of a field, or a field of an input object (specification section 3.6.1,
 * InputValueDefinition).
 *
 * @param defaultValue as written; coerced where it is used
 */
public record ArgumentModel(
    String name, TypeRef type, Optional<Literal> defaultValue, Optional<TextPosition> position) {}
