package dev.graven.processor.plan;

import dev.graven.processor.binding.AbstractBinding;
import dev.graven.processor.binding.DynamicType;
import dev.graven.processor.binding.ParameterBinding;
import dev.graven.processor.binding.TypeResolverBinding;
import dev.graven.processor.plan.TypeCasePlan.Case;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Plans positions of interfaces and unions. */
final class AbstractPlanner {
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
    List<Case> bound = new ArrayList<>();
    for (AbstractBinding.PossibleType possible : binding.possibleTypes()) {
      bound.add(typeCase(possible.name(), Optional.of(possible.javaClass()), selections));
    }
    List<Case> dynamic = dynamicCases(type.name(), selections);
    boolean isTyped = dynamic.isEmpty() && isSupertypeOfAll(declared, binding);
    JavaClass parameter = isTyped ? declared : DynamicType.JAVA_CLASS;
    TypeCasePlan plan =
        binding
            .typeResolver()
            .map(it -> byName(type.name(), parameter, call(it, parameter), bound, dynamic))
            .orElseGet(() -> byClass(type.name(), parameter, bound, dynamic));
    return new ValuePlan.AbstractOf(context.typeCases.of(plan), declared, type.nonNull());
  }

  private static TypeCasePlan byName(
      String type, JavaClass parameter, CallPlan call, List<Case> bound, List<Case> dynamic) {
    List<Case> cases = new ArrayList<>(bound);
    cases.addAll(dynamic);
    return new TypeCasePlan(type, parameter, List.of(), Optional.of(call), cases);
  }

  private TypeCasePlan byClass(
      String type, JavaClass parameter, List<Case> bound, List<Case> dynamic) {
    Optional<CallPlan> typeOf =
        dynamic.isEmpty()
            ? Optional.empty()
            : Optional.of(new CallPlan.DynamicType(context.dynamicResolver()));
    return new TypeCasePlan(type, parameter, bound, typeOf, dynamic);
  }

  /** The possible types without Java class, whose objects a resolver tells apart by name. */
  private List<Case> dynamicCases(String abstractType, Map<String, Integer> selections) {
    List<Case> cases = new ArrayList<>();
    if (context.schema.types().get(abstractType) instanceof TypeModel.AbstractType type) {
      for (String name : type.possibleTypes()) {
        if (!context.bindings.objects().containsKey(name)) {
          cases.add(typeCase(name, context.bindings.sourceClass(name), selections));
        }
      }
    }
    return cases;
  }

  private static Case typeCase(
      String name, Optional<JavaClass> javaClass, Map<String, Integer> selections) {
    Integer selection = selections.get(name);
    return new Case(
        name, javaClass, selection == null ? OptionalInt.empty() : OptionalInt.of(selection));
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
        .orElse(DynamicType.JAVA_CLASS);
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
                    || resolver.sourceClass().equals(DynamicType.JAVA_CLASS.canonicalName())
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
