package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;

/**
 * A member of a {@code @GraphQLType} class that can answer a field.
 *
 * @param javaName the method's or field's name, as called: {@code getTitle}
 * @param graphqlName the field's name: given by annotation, else derived ({@code getTitle}, {@code
 *     isOpen}, record component)
 * @param explicit whether {@code @GraphQLField}, {@code @GraphQLName}, {@code @GraphQLId} or
 *     {@code @GraphQLDescription} marks it as meant for the schema
 * @param call {@link FieldCall.Each} or {@link FieldCall.Load}
 * @param parameters of a {@link MemberKind#METHOD}; in Java order
 */
public record MemberDeclaration(
    MemberKind kind,
    String javaName,
    String graphqlName,
    boolean explicit,
    JavaType type,
    FieldCall call,
    boolean isId,
    Access access,
    List<ParameterDeclaration> parameters,
    Documentation documentation,
    ElementPosition element) {
  public MemberDeclaration {
    parameters = List.copyOf(parameters);
  }
}
