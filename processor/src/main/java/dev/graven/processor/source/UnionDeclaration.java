package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;

/**
 * A class with {@code @GraphQLUnion}.
 *
 * @param graphqlName the union's name in the schema
 * @param members canonical names of the classes it lists; empty where its subtypes are the members
 */
public record UnionDeclaration(
    JavaClass javaClass,
    String graphqlName,
    List<String> members,
    Documentation documentation,
    ElementPosition element)
    implements TypeDeclaration {
  public UnionDeclaration {
    members = List.copyOf(members);
  }
}
