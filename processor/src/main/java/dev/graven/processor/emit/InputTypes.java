package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.ScalarPlan;
import dev.graven.processor.schema.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The canonical Java form of input types: what a variable is kept as, and what literals become. */
final class InputTypes {
  private static final Map<String, TypeName> SCALARS =
      Map.of(
          "Int", TypeName.INT,
          "Float", TypeName.DOUBLE,
          "Boolean", TypeName.BOOLEAN,
          "String", ClassName.get(String.class),
          "ID", ClassName.get(String.class));

  private final Map<String, EnumPlan> enums;
  private final Map<String, ScalarPlan> scalars;
  private final Map<String, ClassName> coercions;

  /**
   * @param coercions the generated coercion class of each enum and custom scalar
   */
  InputTypes(List<EnumPlan> enums, List<ScalarPlan> scalars, Map<String, ClassName> coercions) {
    this.enums = enums.stream().collect(Collectors.toMap(EnumPlan::type, Function.identity()));
    this.scalars =
        scalars.stream().collect(Collectors.toMap(ScalarPlan::type, Function.identity()));
    this.coercions = coercions;
  }

  /** The type of a value, primitive where null cannot be. */
  TypeName of(TypeRef type) {
    TypeName boxed = boxed(type);
    return type.nonNull() && boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
  }

  /** The type of a value that may be null, or stands in a list. */
  TypeName boxed(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.item()));
    }
    TypeName scalar = SCALARS.get(type.name());
    if (scalar != null) {
      return scalar.box();
    }
    ScalarPlan custom = scalars.get(type.name());
    if (custom != null) {
      return JavaNames.typeOf(custom.javaType()).box();
    }
    EnumPlan plan = enums.get(type.name());
    return Optional.ofNullable(plan)
        .flatMap(EnumPlan::javaClass)
        .<TypeName>map(JavaNames::of)
        .orElse(ClassName.get(String.class));
  }

  /** Whether the literals of a type are parsed by user code, which may refuse them. */
  boolean isCustomScalar(TypeRef type) {
    return scalars.containsKey(type.name());
  }

  /** The generated class that reads and writes an enum or custom scalar, if {@code type} is one. */
  Optional<ClassName> coercion(String type) {
    return Optional.ofNullable(coercions.get(type));
  }
}
