package dev.graven.processor.binding;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.Optional;

/** What to pass for one parameter of a resolver. */
public sealed interface ParameterBinding {

  /** The parameter's Java type. */
  JavaType type();

  /** The parent object; for a batch, the list of parents. */
  record SourceParameter(JavaType type) implements ParameterBinding {}

  /** A GraphQL argument. */
  record ArgumentParameter(ArgumentModel argument, JavaType type) implements ParameterBinding {}

  /**
   * A value of the request's context, by class.
   *
   * @param javaClass the class, or that of an array's elements; empty for a primitive one
   */
  record ContextParameter(
      JavaType type, String contextClass, Optional<JavaClass> javaClass, boolean nullable)
      implements ParameterBinding {}

  /** What is selected below the field: a {@code Selection}. */
  record SelectionParameter(JavaType type) implements ParameterBinding {}

  /** The caches of the request's loaders: {@code Loads}. */
  record LoadsParameter(JavaType type) implements ParameterBinding {}
}
