package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;

/**
 * A class with {@code @GraphQLType}. Members include inherited ones; ignored ones are not in the
 * list.
 *
 * @param graphqlName the type's name in the schema
 */
public record ObjectDeclaration(
    JavaClass javaClass,
    String graphqlName,
    List<MemberDeclaration> members,
    Documentation documentation,
    ElementPosition element)
    implements FieldedDeclaration {
  public ObjectDeclaration {
    members = List.copyOf(members);
  }
}
