package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_VALUE;
import static dev.graven.processor.emit.RuntimeNames.ITEM_PLACE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.TargetPlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.source.SequenceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Expressions that turn an argument's canonical Java form (Int → int, ID → String, list → List)
 * into what a parameter wants. A conversion that can fail does so when the field is resolved: an
 * execution error at the field.
 */
final class ConversionEmitter {
  private final InputTypes types;
  private final NameAllocator names;
  private final Map<TargetPlan, MethodSpec> listMethods = new LinkedHashMap<>();

  /**
   * An expression.
   *
   * @param nonNull whether it is never null
   */
  record Value(CodeBlock code, boolean nonNull) {
    static Value nonNull(CodeBlock code) {
      return new Value(code, true);
    }

    static Value constant(Literal literal, CodeBlock code) {
      return new Value(code, !(literal instanceof Literal.NullLiteral));
    }

    boolean isNull() {
      return code.toString().equals("null");
    }
  }

  ConversionEmitter(InputTypes types, NameAllocator names) {
    this.types = types;
    this.names = names;
  }

  /** The methods that the expressions call. */
  List<MethodSpec> methods() {
    return new ArrayList<>(listMethods.values());
  }

  /**
   * {@code value} as {@code target} wants it; {@code argument} is the expression of the name that
   * error messages use.
   */
  CodeBlock convert(Value value, TargetPlan target, CodeBlock argument) {
    if (target instanceof TargetPlan.OptionalOf optional) {
      return optional(value, optional, argument);
    }
    if (target instanceof TargetPlan.ArgumentValueOf present) {
      return CodeBlock.of("$T.of($L)", ARGUMENT_VALUE, convert(value, present.value(), argument));
    }
    Optional<String> keyword = Conversions.primitive(target);
    boolean primitive = keyword.isPresent();
    if (value.isNull()) {
      return primitive
          ? CodeBlock.of(
              "$T.requireNonNull(($T) null, $L)",
              ARGUMENT_COERCION,
              JavaNames.typeOf(keyword.get()).box(),
              argument)
          : CodeBlock.of("null");
    }
    if (Conversions.isSame(target, types)) {
      return primitive && !value.nonNull()
          ? CodeBlock.of("$T.requireNonNull($L, $L)", ARGUMENT_COERCION, value.code(), argument)
          : value.code();
    }
    if (value.nonNull()) {
      return apply(value.code(), target, argument);
    }
    return primitive
        ? apply(
            CodeBlock.of("$T.requireNonNull($L, $L)", ARGUMENT_COERCION, value.code(), argument),
            target,
            argument)
        : CodeBlock.of(
            "$L == null ? null : $L", value.code(), apply(value.code(), target, argument));
  }

  // Optional.ofNullable(variables.name)
  // variables.first == null ? OptionalInt.empty() : OptionalInt.of(variables.first)
  private CodeBlock optional(Value value, TargetPlan.OptionalOf target, CodeBlock argument) {
    ClassName type = Conversions.optionalClass(target);
    if (value.isNull()) {
      return CodeBlock.of("$T.empty()", type);
    }
    if (type.equals(ClassName.get(Optional.class))) {
      return CodeBlock.of("$T.ofNullable($L)", type, convert(value, target.value(), argument));
    }
    CodeBlock present =
        CodeBlock.of(
            "$T.of($L)", type, convert(Value.nonNull(value.code()), target.value(), argument));
    return value.nonNull()
        ? present
        : CodeBlock.of("$L == null ? $T.empty() : $L", value.code(), type, present);
  }

  /** The conversion of a value that is not null. */
  private CodeBlock apply(CodeBlock code, TargetPlan target, CodeBlock argument) {
    if (target instanceof TargetPlan.Sequence sequence) {
      return Conversions.mayFail(sequence, false)
          ? CodeBlock.of("$N($L, $L)", listMethod(sequence), code, argument)
          : CodeBlock.of("$N($L)", listMethod(sequence), code);
    }
    if (target instanceof TargetPlan.Enumeration enumeration) {
      EnumPlan plan = types.enumeration(enumeration.index());
      return CodeBlock.of("$T.name($L)", types.coercion(plan.type()), code);
    }
    TargetPlan.Scalar scalar = (TargetPlan.Scalar) target;
    return switch (scalar.scalar() + " " + scalar.javaClass()) {
      case "Int long", "Int java.lang.Long" -> CodeBlock.of("$T.valueOf($L)", Long.class, code);
      case "Int float", "Int java.lang.Float" -> CodeBlock.of("$T.valueOf($L)", Float.class, code);
      case "Int double", "Int java.lang.Double" ->
          CodeBlock.of("$T.valueOf($L)", Double.class, code);
      case "Int short", "Int java.lang.Short" -> call("intToShort", code, argument);
      case "Int byte", "Int java.lang.Byte" -> call("intToByte", code, argument);
      case "Int java.math.BigInteger", "Int java.math.BigDecimal", "Float java.math.BigDecimal" ->
          CodeBlock.of("$T.valueOf($L)", JavaNames.of(scalar.javaClass()), code);
      case "Float float", "Float java.lang.Float" -> call("floatToFloat", code, argument);
      case "String char", "String java.lang.Character" -> call("stringToChar", code, argument);
      case "ID int", "ID java.lang.Integer" -> call("idToInt", code, argument);
      case "ID long", "ID java.lang.Long" -> call("idToLong", code, argument);
      case "ID java.util.UUID" -> call("idToUuid", code, argument);
      case "ID java.math.BigInteger" -> call("idToBigInteger", code, argument);
      default -> throw new IllegalStateException("no conversion for " + scalar);
    };
  }

  private static CodeBlock call(String method, CodeBlock code, CodeBlock argument) {
    return CodeBlock.of("$T.$N($L, $L)", ARGUMENT_COERCION, method, code, argument);
  }

  private String listMethod(TargetPlan.Sequence target) {
    MethodSpec known = listMethods.get(target);
    if (known == null) {
      known = listConversion(target, names.newName("convertList"));
      listMethods.put(target, known);
    }
    return known.name();
  }

  // private static Set<Integer> convertList(List<String> list, Object place) {
  //   Set<Integer> converted = new LinkedHashSet<>();
  //   ItemPlace at = new ItemPlace(place);
  //   for (String item : list) { at.next(); converted.add(ArgumentCoercion.idToInt(item, at)); }
  //   return converted;
  // }
  private MethodSpec listConversion(TargetPlan.Sequence target, String name) {
    TypeName canonicalItem = canonical(target.item());
    boolean array = target.kind() == SequenceKind.ARRAY;
    boolean set = target.kind() == SequenceKind.SET;
    TypeName item = converted(target.item());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(converted(target))
            .addParameter(
                ParameterizedTypeName.get(
                    ClassName.get(List.class), WildcardTypeName.subtypeOf(canonicalItem)),
                "list");
    boolean isPlaced = Conversions.mayFail(target, false);
    if (isPlaced) {
      method.addParameter(Object.class, "place");
    }
    if (array) {
      method.addStatement("$T converted = $L", ArrayTypeName.of(item), newArray(item));
      method.addStatement("int index = 0");
    } else {
      method.addStatement(
          "$T converted = new $T<>()",
          converted(target),
          set ? LinkedHashSet.class : ArrayList.class);
    }
    if (isPlaced) {
      method.addStatement("$1T at = new $1T(place)", ITEM_PLACE);
    }
    CodeBlock value =
        convert(new Value(CodeBlock.of("item"), false), target.item(), CodeBlock.of("at"));
    method.beginControlFlow("for ($T item : list)", canonicalItem);
    if (isPlaced) {
      method.addStatement("at.next()");
    }
    method.addStatement(array ? "converted[index++] = $L" : "converted.add($L)", value);
    return method.endControlFlow().addStatement("return converted").build();
  }

  private static CodeBlock newArray(TypeName item) {
    int dimensions = 0;
    TypeName element = item;
    while (element instanceof ArrayTypeName array) {
      element = array.componentType();
      dimensions++;
    }
    return CodeBlock.of("new $T[list.size()]$L", element, "[]".repeat(dimensions));
  }

  /** The canonical form's type. */
  TypeName canonical(TargetPlan target) {
    if (target instanceof TargetPlan.Sequence sequence) {
      return ParameterizedTypeName.get(
          ClassName.get(List.class), WildcardTypeName.subtypeOf(canonical(sequence.item())));
    }
    if (target instanceof TargetPlan.OptionalOf optional) {
      return canonical(optional.value());
    }
    if (target instanceof TargetPlan.ArgumentValueOf value) {
      return canonical(value.value());
    }
    if (target instanceof TargetPlan.InputObject object) {
      return types.named(object.type());
    }
    if (target instanceof TargetPlan.Scalar scalar) {
      return switch (scalar.scalar()) {
        case "Int" -> ClassName.get(Integer.class);
        case "Float" -> ClassName.get(Double.class);
        case "Boolean" -> ClassName.get(Boolean.class);
        default -> ClassName.get(String.class);
      };
    }
    if (target instanceof TargetPlan.CustomScalar custom) {
      return JavaNames.typeOf(custom.javaClass()).box();
    }
    return enumType((TargetPlan.Enumeration) target);
  }

  /** The type of what {@link #convert} yields; arrays and collections are made as this. */
  TypeName converted(TargetPlan target) {
    if (target instanceof TargetPlan.Sequence sequence) {
      TypeName item = converted(sequence.item());
      return switch (sequence.kind()) {
        case ARRAY -> ArrayTypeName.of(item);
        case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), item.box());
        default -> ParameterizedTypeName.get(ClassName.get(List.class), item.box());
      };
    }
    if (target instanceof TargetPlan.OptionalOf optional) {
      ClassName type = Conversions.optionalClass(optional);
      return type.equals(ClassName.get(Optional.class))
          ? ParameterizedTypeName.get(type, converted(optional.value()).box())
          : type;
    }
    if (target instanceof TargetPlan.ArgumentValueOf value) {
      return ParameterizedTypeName.get(ARGUMENT_VALUE, converted(value.value()).box());
    }
    if (target instanceof TargetPlan.InputObject object) {
      return types.named(object.type());
    }
    if (target instanceof TargetPlan.Enumeration enumeration) {
      return enumeration.asString() ? ClassName.get(String.class) : enumType(enumeration);
    }
    if (target instanceof TargetPlan.CustomScalar custom) {
      return JavaNames.typeOf(custom.javaClass());
    }
    return JavaNames.typeOf(((TargetPlan.Scalar) target).javaClass());
  }

  private TypeName enumType(TargetPlan.Enumeration target) {
    return types.named(types.enumeration(target.index()).type());
  }
}
