package dev.graven.processor.plan;

import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.source.JavaClass;

/**
 * The schema as data of generated code, for introspection that depends on variables.
 *
 * @param constants the class that holds it, one for all executors of a package
 */
public record IntrospectionPlan(JavaClass constants, SchemaDescription schema) {}
