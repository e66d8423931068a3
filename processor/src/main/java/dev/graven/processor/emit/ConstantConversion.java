package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.TargetPlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.Literal.FloatLiteral;
import dev.graven.processor.schema.Literal.IntLiteral;
import dev.graven.processor.schema.Literal.StringLiteral;
import dev.graven.processor.source.SequenceKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Converts literals to what parameters want, at build time. What cannot be converted for sure is
 * left to the call: a literal that does not fit is an execution error at its field, not an error of
 * the compiler.
 */
final class ConstantConversion {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,99}");
  private static final Pattern CANONICAL_UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final InputTypes types;

  ConstantConversion(InputTypes types) {
    this.types = types;
  }

  /**
   * The expression of a literal as {@code target} wants it; empty where the conversion is better
   * done at the call: it may fail, or makes an array, which the callee may change.
   */
  Optional<CodeBlock> convert(Literal literal, TargetPlan target) {
    if (target instanceof TargetPlan.OptionalOf optional) {
      return literal instanceof Literal.NullLiteral
          ? Optional.of(CodeBlock.of("$T.empty()", Conversions.optionalClass(optional)))
          : convert(literal, optional.value())
              .map(value -> CodeBlock.of("$T.of($L)", Conversions.optionalClass(optional), value));
    }
    if (literal instanceof Literal.NullLiteral) {
      boolean primitive = Conversions.primitive(target).isPresent();
      return primitive ? Optional.empty() : Optional.of(CodeBlock.of("null"));
    }
    if (target instanceof TargetPlan.Sequence sequence) {
      return literal instanceof Literal.ListLiteral list
          ? sequence(list.items(), sequence)
          : Optional.empty();
    }
    if (target instanceof TargetPlan.Enumeration enumeration) {
      return literal instanceof Literal.EnumLiteral value
          ? Optional.of(constant(value.name(), enumeration))
          : Optional.empty();
    }
    return target instanceof TargetPlan.Scalar scalar ? scalar(literal, scalar) : Optional.empty();
  }

  /** Whether evaluating the expression of a constant would make an object at each call. */
  static boolean makesObject(Literal literal, TargetPlan target) {
    if (literal instanceof Literal.NullLiteral) {
      return false;
    }
    return !(target instanceof TargetPlan.Enumeration)
        && !(target instanceof TargetPlan.Scalar scalar
            && (scalar.isPrimitive() || scalar.javaClass().startsWith("java.lang.")));
  }

  private Optional<CodeBlock> sequence(List<Literal> items, TargetPlan.Sequence target) {
    List<CodeBlock> converted = new ArrayList<>();
    for (Literal item : items) {
      convert(item, target.item()).ifPresent(converted::add);
    }
    if (converted.size() < items.size() || target.kind() == SequenceKind.ARRAY) {
      return Optional.empty();
    }
    boolean hasNull =
        items.stream().anyMatch(Literal.NullLiteral.class::isInstance)
            && !(target.item() instanceof TargetPlan.OptionalOf);
    CodeBlock list = LiteralLists.unmodifiable(converted, hasNull);
    return switch (target.kind()) {
      case LIST, COLLECTION, ITERABLE -> Optional.of(list);
      case SET ->
          Optional.of(
              CodeBlock.of(
                  "$T.unmodifiableSet(new $T<>($L))",
                  Collections.class,
                  LinkedHashSet.class,
                  list));
      default -> Optional.empty();
    };
  }

  private CodeBlock constant(String value, TargetPlan.Enumeration target) {
    return target.asString()
        ? CodeBlock.of("$S", value)
        : types.enumConstant(value, types.enumeration(target.index()).type());
  }

  private static Optional<CodeBlock> scalar(Literal literal, TargetPlan.Scalar target) {
    if (literal instanceof IntLiteral number) {
      return number(number.value(), target.javaClass());
    }
    if (literal instanceof FloatLiteral number) {
      double value = number.value().doubleValue();
      return switch (target.javaClass()) {
        case "double", "java.lang.Double" -> Optional.of(CodeBlock.of("$L", value));
        case "java.math.BigDecimal" ->
            Optional.of(CodeBlock.of("$T.valueOf($L)", JavaNames.of(target.javaClass()), value));
        default -> Optional.empty();
      };
    }
    if (literal instanceof Literal.BooleanLiteral value) {
      return Optional.of(CodeBlock.of("$L", value.value()));
    }
    if (!(literal instanceof StringLiteral text)) {
      return Optional.empty();
    }
    return switch (target.javaClass()) {
      case "java.lang.String", "java.lang.CharSequence" ->
          Optional.of(LongText.expression(text.value()));
      case "java.util.UUID" ->
          CANONICAL_UUID.matcher(text.value()).matches()
              ? Optional.of(CodeBlock.of("$T.fromString($S)", UUID.class, text.value()))
              : Optional.empty();
      default ->
          WHOLE_NUMBER.matcher(text.value()).matches()
              ? number(new BigInteger(text.value()), target.javaClass())
              : Optional.empty();
    };
  }

  private static Optional<CodeBlock> number(BigInteger value, String javaClass) {
    return switch (javaClass) {
      case "int", "java.lang.Integer" -> within(value, Integer.SIZE, "$L");
      case "long", "java.lang.Long" -> within(value, Long.SIZE, "$LL");
      case "short", "java.lang.Short" -> within(value, Short.SIZE, "(short) $L");
      case "byte", "java.lang.Byte" -> within(value, Byte.SIZE, "(byte) $L");
      case "java.math.BigInteger" ->
          Optional.of(CodeBlock.of("new $T($S)", BigInteger.class, value.toString()));
      default -> Optional.empty();
    };
  }

  private static Optional<CodeBlock> within(BigInteger value, int bits, String format) {
    return value.bitLength() < bits ? Optional.of(CodeBlock.of(format, value)) : Optional.empty();
  }
}
