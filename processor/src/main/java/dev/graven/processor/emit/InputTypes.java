package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.InputObjectPlan;
import dev.graven.processor.plan.ScalarPlan;
import dev.graven.processor.schema.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The canonical Java form of input types: what a variable is kept as, and what literals become. An
 * input object is an object of its class, or a map where it has none.
 */
final class InputTypes {
  private static final Map<String, TypeName> SCALARS =
      Map.of(
          "Int", TypeName.INT,
          "Float", TypeName.DOUBLE,
          "Boolean", TypeName.BOOLEAN,
          "String", ClassName.get(String.class),
          "ID", ClassName.get(String.class));

  private static final TypeName OBJECT_MAP =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(Object.class));

  private final List<EnumPlan> enumTable;
  private final Map<String, EnumPlan> enums;
  private final Map<String, InputObjectPlan> inputs;
  private final Map<String, ScalarPlan> scalars;
  private final Map<String, ClassName> coercions;

  /**
   * @param coercions the generated coercion class of each enum, input object and custom scalar
   */
  InputTypes(ExecutionPlan plan, Map<String, ClassName> coercions) {
    this.enumTable = plan.enums();
    this.enums =
        plan.enums().stream().collect(Collectors.toMap(EnumPlan::type, Function.identity()));
    this.inputs =
        plan.inputs().stream()
            .collect(Collectors.toMap(InputObjectPlan::type, Function.identity()));
    this.scalars =
        plan.scalars().stream().collect(Collectors.toMap(ScalarPlan::type, Function.identity()));
    this.coercions = coercions;
  }

  /** The type of a value, primitive where null cannot be. */
  TypeName of(TypeRef type) {
    TypeName boxed = boxed(type);
    return type.nonNull() && boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
  }

  /** The type of a value that may be null, or stands in a list. */
  TypeName boxed(TypeRef type) {
    return type instanceof TypeRef.ListOf list
        ? ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.item()))
        : named(type.name());
  }

  /** The type of a value of a named type that may be null. */
  TypeName named(String type) {
    TypeName scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar.box();
    }
    InputObjectPlan input = inputs.get(type);
    if (input != null) {
      return input.javaClass().<TypeName>map(JavaNames::of).orElse(OBJECT_MAP);
    }
    ScalarPlan custom = scalars.get(type);
    if (custom != null) {
      return JavaNames.typeOf(custom.javaType()).box();
    }
    return Optional.ofNullable(enums.get(type))
        .flatMap(EnumPlan::javaClass)
        .<TypeName>map(JavaNames::of)
        .orElse(ClassName.get(String.class));
  }

  /** An enum type by its number in the plan. */
  EnumPlan enumeration(int index) {
    return enumTable.get(index);
  }

  /** The constant of an enum value; its name where no Java enum is bound. */
  CodeBlock enumConstant(String value, String type) {
    EnumPlan plan = enums.get(type);
    return plan == null || plan.javaClass().isEmpty()
        ? CodeBlock.of("$S", value)
        : CodeBlock.of("$T.$N", named(type), plan.constants().getOrDefault(value, value));
  }

  /** An input object type. */
  InputObjectPlan input(String type) {
    InputObjectPlan plan = inputs.get(type);
    if (plan == null) {
      throw new IllegalStateException("no input object " + type);
    }
    return plan;
  }

  /** Whether the values of a named type are parsed by user code, which may refuse them. */
  boolean isCustomScalar(String type) {
    return scalars.containsKey(type);
  }

  /** Whether a literal of the type may be refused by a custom scalar. */
  boolean hasCustomScalar(String type) {
    return hasCustomScalar(type, new HashSet<>());
  }

  private boolean hasCustomScalar(String type, Set<String> seen) {
    InputObjectPlan plan = inputs.get(type);
    return scalars.containsKey(type)
        || (plan != null
            && seen.add(type)
            && plan.fields().stream()
                .anyMatch(field -> hasCustomScalar(field.type().name(), seen)));
  }

  /** The generated class that coerces values of an enum, input object or custom scalar. */
  ClassName coercion(String type) {
    ClassName coercion = coercions.get(type);
    if (coercion == null) {
      throw new IllegalStateException("no coercion of " + type);
    }
    return coercion;
  }

  /**
   * Whether a value of the type may be acceptable to GraphQL, and still not to the Java classes
   * inside it.
   */
  boolean mayFail(TypeRef type) {
    return mayFail(type.name(), new HashSet<>());
  }

  private boolean mayFail(String type, Set<String> seen) {
    InputObjectPlan plan = inputs.get(type);
    return plan != null
        && seen.add(type)
        && (plan.runsUserCode()
            || needsPlace(plan)
            || plan.fields().stream().anyMatch(field -> mayFail(field.type().name(), seen)));
  }

  /** Whether making an object converts values that may not fit, and says where they stand. */
  static boolean needsPlace(InputObjectPlan plan) {
    return plan.fields().stream()
        .anyMatch(field -> Conversions.mayFail(field.target(), !field.type().nonNull()));
  }
}
