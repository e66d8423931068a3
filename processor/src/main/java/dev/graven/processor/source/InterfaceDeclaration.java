package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;

/**
 * An interface or class with {@code @GraphQLInterface}; as {@link ObjectDeclaration} otherwise.
 *
 * @param graphqlName the interface's name in the schema
 */
public record InterfaceDeclaration(
    JavaClass javaClass,
    String graphqlName,
    List<MemberDeclaration> members,
    Documentation documentation,
    ElementPosition element)
    implements FieldedDeclaration {
  public InterfaceDeclaration {
    members = List.copyOf(members);
  }
}
