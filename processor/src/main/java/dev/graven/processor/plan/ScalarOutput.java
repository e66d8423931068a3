package dev.graven.processor.plan;

import dev.graven.processor.schema.JavaScalar;
import java.util.Map;

/**
 * What the {@code serialize} method of a custom scalar returns.
 *
 * @param javaClass canonical name, or the keyword of a primitive; {@code Object} for what only its
 *     value shows
 * @param writer the response writer's method for it
 */
public record ScalarOutput(String javaClass, String writer) {
  private static final Map<String, String> WRITERS =
      Map.of(
          "java.lang.String", "string",
          "java.lang.Integer", "int32",
          "java.lang.Short", "int32",
          "java.lang.Byte", "int32",
          "java.lang.Long", "int64",
          "java.lang.Double", "float64",
          "java.lang.Float", "float32",
          "java.lang.Boolean", "bool");

  /** The output of a method that returns {@code javaType}, as Java source. */
  static ScalarOutput of(String javaType) {
    String writer = WRITERS.get(JavaScalar.boxed(javaType));
    return writer == null
        ? new ScalarOutput("java.lang.Object", "value")
        : new ScalarOutput(javaType, writer);
  }

  /** Whether it cannot be null. */
  public boolean isPrimitive() {
    return JavaScalar.isPrimitive(javaClass);
  }
}
