package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an object of an interface or union finds the selection of its object type (specification
 * section 6.4.3, ResolveAbstractType): one method of generated code.
 *
 * @param abstractType GraphQL name of the interface or union
 * @param javaClass the class that its parameter is declared as: a proper supertype of every case's
 * @param typeResolver the call that yields the name of the object type; without it the first case
 *     whose class the object has is taken
 * @param cases subclasses before the classes they extend
 */
public record TypeCasePlan(
    String abstractType, JavaClass javaClass, Optional<CallPlan> typeResolver, List<Case> cases) {
  public TypeCasePlan {
    cases = List.copyOf(cases);
  }

  /**
   * An object type.
   *
   * @param selection index into {@link Region#selections}; empty where the interface or union does
   *     not have the type
   */
  public record Case(String objectType, JavaClass javaClass, OptionalInt selection) {}
}
