package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;

/**
 * A class with {@code @GraphQLInput}.
 *
 * @param graphqlName the type's name in the schema
 * @param fields in Java order: all parameters of the constructor, or else setters and fields
 * @param isOneOf whether it carries {@code @GraphQLOneOf}
 * @param constructor from where it may be made
 * @param runsUserCode whether making an object may throw: everything but the constructor that a
 *     record has by itself
 * @param exceptions canonical names of what the constructor and the setters declare to throw
 */
public record InputDeclaration(
    JavaClass javaClass,
    String graphqlName,
    List<InputFieldDeclaration> fields,
    boolean isOneOf,
    Access constructor,
    boolean runsUserCode,
    List<String> exceptions,
    Documentation documentation,
    ElementPosition element) {
  public InputDeclaration {
    fields = List.copyOf(fields);
    exceptions = List.copyOf(exceptions);
  }
}
