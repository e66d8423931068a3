package dev.graven.processor.binding;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.Optional;

/** What to pass for one parameter of a resolver. */
public sealed interface ParameterBinding {

  /** The parameter's Java type. */
  JavaType type();

  /** The parent object. */
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
}
