package dev.graven.processor.binding;

import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;

/**
 * The Java side of an interface or union: how the object type of a value is found (specification
 * section 6.4.3, ResolveAbstractType).
 *
 * @param type its GraphQL name
 * @param javaClass the class marked as it; the values' own supertype only if {@code isSupertype}
 * @param possibleTypes subclasses before the classes they extend, else in schema order
 * @param typeResolver the method that names the object type; without it the Java class decides
 */
public record AbstractBinding(
    String type,
    JavaClass javaClass,
    boolean isSupertype,
    List<PossibleType> possibleTypes,
    Optional<TypeResolverBinding> typeResolver) {
  public AbstractBinding {
    possibleTypes = List.copyOf(possibleTypes);
  }

  /**
   * An object type, and the class of its objects.
   *
   * @param isPossible whether the interface or union has it; one that it does not have is here for
   *     its class, which extends that of one that it has
   */
  public record PossibleType(String name, JavaClass javaClass, boolean isPossible) {}
}
