package dev.graven.processor.plan;

import dev.graven.processor.binding.AbstractBinding;
import dev.graven.processor.binding.ParameterBinding;
import dev.graven.processor.binding.TypeResolverBinding;
import dev.graven.processor.plan.TypeCasePlan.Case;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Plans positions of interfaces and unions. */
final class AbstractPlanner {
  private static final JavaClass OBJECT =
      new JavaClass("java.lang", "java.lang.Object", true, true);

  private final PlanContext context;

  AbstractPlanner(PlanContext context) {
    this.context = context;
  }

  /**
   * The plan for a value at {@code type}.
   *
   * @param className what the field's Java member declares it as
   * @param selections index of the selection by object type
   */
  ValuePlan plan(TypeRef type, String className, Map<String, Integer> selections) {
    AbstractBinding binding = context.bindings.abstractTypes().get(type.name());
    if (binding == null) {
      throw new IllegalStateException("no binding for " + type.name());
    }
    JavaClass declared = declaredClass(binding, className);
    List<Case> cases = new ArrayList<>();
    for (AbstractBinding.PossibleType possible : binding.possibleTypes()) {
      Integer selection = selections.get(possible.name());
      cases.add(
          new Case(
              possible.name(),
              possible.javaClass(),
              selection == null ? OptionalInt.empty() : OptionalInt.of(selection)));
    }
    JavaClass parameter = isSupertypeOfAll(declared, binding) ? declared : OBJECT;
    TypeCasePlan plan =
        new TypeCasePlan(
            type.name(), parameter, binding.typeResolver().map(it -> call(it, parameter)), cases);
    return new ValuePlan.AbstractOf(context.typeCases.of(plan), declared, type.nonNull());
  }

  /**
   * The class for variables that hold the value: the declared one if it has a name here that code
   * may use, which has been checked for classes of the schema only.
   */
  private static JavaClass declaredClass(AbstractBinding binding, String className) {
    return Stream.concat(
            Stream.of(binding.javaClass()),
            binding.possibleTypes().stream().map(AbstractBinding.PossibleType::javaClass))
        .filter(it -> it.canonicalName().equals(className))
        .findFirst()
        .orElse(OBJECT);
  }

  /** Javac refuses to ask an object whether it has a class that it can never have. */
  private static boolean isSupertypeOfAll(JavaClass declared, AbstractBinding binding) {
    return binding.isSupertype()
        && declared.equals(binding.javaClass())
        && binding.possibleTypes().stream().noneMatch(it -> it.javaClass().equals(declared));
  }

  private CallPlan call(TypeResolverBinding resolver, JavaClass parameter) {
    List<ArgumentPlan> arguments = new ArrayList<>();
    for (ParameterBinding it : resolver.parameters()) {
      if (it instanceof ParameterBinding.ContextParameter value) {
        arguments.add(new ArgumentPlan.ContextValue(value.contextClass(), value.nullable()));
      } else {
        arguments.add(
            resolver.sourceClass().equals(parameter.canonicalName())
                    || resolver.sourceClass().equals(OBJECT.canonicalName())
                ? new ArgumentPlan.Source()
                : new ArgumentPlan.CastSource(resolver.sourceClass()));
      }
    }
    return resolver.isStatic()
        ? new CallPlan.StaticMethod(resolver.origin().owner(), resolver.javaName(), arguments)
        : new CallPlan.ResolverMethod(
            context.resolvers.of(resolver.origin().owner()), resolver.javaName(), arguments);
  }
}
