package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;

/**
 * The module's {@code @GraphQLSchema}.
 *
 * @param packageName package of the element that carries it
 * @param executors package of all executors, or empty
 * @param unboundIsDynamic whether types without Java class are dynamic types
 * @param directives definitions of directives as written, for a derived schema
 */
public record SchemaDeclaration(
    String packageName,
    String executors,
    boolean unboundIsDynamic,
    List<String> directives,
    ElementPosition element) {
  public SchemaDeclaration {
    directives = List.copyOf(directives);
  }

  /** Without directives. */
  public SchemaDeclaration(
      String packageName, String executors, boolean unboundIsDynamic, ElementPosition element) {
    this(packageName, executors, unboundIsDynamic, List.of(), element);
  }
}
