package dev.graven.processor.operation;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.Optional;

/** A variable of an operation (specification section 2.11). */
public record VariableDefinition(
    String name, TypeRef type, Optional<Literal> defaultValue, DocumentPosition position) {}
