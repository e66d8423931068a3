package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;

/**
 * An enum with {@code @GraphQLEnum}; ignored constants are not in the list.
 *
 * @param graphqlName the type's name in the schema
 * @param constants in declaration order
 */
public record EnumDeclaration(
    JavaClass javaClass,
    String graphqlName,
    List<Constant> constants,
    Documentation documentation,
    ElementPosition element) {
  public EnumDeclaration {
    constants = List.copyOf(constants);
  }

  /** A constant and the enum value it stands for. */
  public record Constant(
      String javaName, String graphqlName, Documentation documentation, ElementPosition element) {}
}
