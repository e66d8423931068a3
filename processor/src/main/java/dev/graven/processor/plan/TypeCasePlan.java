package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How an object of an interface or union finds the selection of its object type (specification
 * section 6.4.3, ResolveAbstractType): one method of generated code.
 *
 * @param abstractType GraphQL name of the interface or union
 * @param javaClass the class that its parameter is declared as: a proper supertype of every case's
 * @param byClass how the object's class decides: the first case whose class it has is taken;
 *     subclasses come before the classes they extend
 * @param typeResolver the call that yields the name of the object type, where no class decided
 * @param byName what that name can be
 */
public record TypeCasePlan(
    String abstractType,
    JavaClass javaClass,
    List<Case> byClass,
    Optional<CallPlan> typeResolver,
    List<Case> byName) {
  public TypeCasePlan {
    byClass = List.copyOf(byClass);
    byName = List.copyOf(byName);
  }

  /** Every case. */
  public Stream<Case> cases() {
    return Stream.concat(byClass.stream(), byName.stream());
  }

  /**
   * An object type.
   *
   * @param javaClass the class of its objects; empty for a root type, whose fields need no object
   * @param selection index into {@link Region#selections}; empty where the interface or union does
   *     not have the type
   */
  public record Case(String objectType, Optional<JavaClass> javaClass, OptionalInt selection) {}
}
