package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;
import java.util.Set;

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
    Set<String> supertypes,
    Documentation documentation,
    ElementPosition element)
    implements TypeDeclaration {
  public UnionDeclaration {
    members = List.copyOf(members);
    supertypes = Set.copyOf(supertypes);
  }

  /** Whether a class is a member by its Java type, or is listed. */
  public boolean hasMember(ObjectDeclaration object) {
    return members.isEmpty()
        ? object.supertypes().contains(javaClass.canonicalName())
        : members.contains(object.javaClass().canonicalName());
  }
}
