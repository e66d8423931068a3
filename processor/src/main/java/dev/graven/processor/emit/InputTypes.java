package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.EnumPlan;
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
  private final Map<String, ClassName> coercions;

  /**
   * @param coercions the generated coercion class of each enum type
   */
  InputTypes(List<EnumPlan> enums, Map<String, ClassName> coercions) {
    this.enums = enums.stream().collect(Collectors.toMap(EnumPlan::type, Function.identity()));
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
    EnumPlan plan = enums.get(type.name());
    return Optional.ofNullable(plan)
        .flatMap(EnumPlan::javaClass)
        .<TypeName>map(JavaNames::of)
        .orElse(ClassName.get(String.class));
  }

  /** The generated class that reads and writes an enum type, if {@code type} is one. */
  Optional<ClassName> coercion(String type) {
    return Optional.ofNullable(coercions.get(type));
  }
}
