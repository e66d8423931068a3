package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;
import java.util.Optional;

/**
 * A method outside the domain class that resolves a field: {@code @GraphQLQuery},
 * {@code @GraphQLMutation}, or {@code @GraphQLField}, {@code @GraphQLBatch} or {@code @GraphQLLoad}
 * with a {@code @GraphQLSource} parameter, or with a class named otherwise; or that resolves the
 * type of such a parameter, {@code @GraphQLTypeResolver}.
 *
 * @param graphqlName the field's name; of a type resolver the abstract type's, or empty where that
 *     of the parameter counts
 * @param owner the class whose instance is called, or whose static method it is
 * @param on the class whose type has the field, where no parameter says so: canonical name
 * @param parameters in Java order
 */
public record ResolverDeclaration(
    ResolverKind kind,
    JavaClass owner,
    String javaName,
    String graphqlName,
    boolean isStatic,
    JavaType type,
    FieldCall call,
    Optional<String> on,
    boolean isId,
    Access access,
    List<ParameterDeclaration> parameters,
    Documentation documentation,
    ElementPosition element) {
  public ResolverDeclaration {
    parameters = List.copyOf(parameters);
  }
}
