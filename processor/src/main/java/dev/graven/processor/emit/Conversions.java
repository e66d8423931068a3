package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.TargetPlan;
import dev.graven.processor.source.SequenceKind;
import java.util.Optional;
import java.util.Set;

/** What there is to know about a conversion without writing it. */
final class Conversions {
  private static final Set<String> TEXTS =
      Set.of("java.lang.String", "java.lang.CharSequence", "java.lang.Object");

  private Conversions() {}

  /** Whether the canonical form of a type is what the target wants. */
  static boolean isSame(TargetPlan target, InputTypes types) {
    if (target instanceof TargetPlan.Enumeration enumeration) {
      EnumPlan plan = types.enumeration(enumeration.index());
      return !enumeration.asString() || plan.javaClass().isEmpty();
    }
    if (target instanceof TargetPlan.Sequence sequence) {
      return isList(sequence.kind()) && isSame(sequence.item(), types);
    }
    if (target instanceof TargetPlan.InputObject || target instanceof TargetPlan.CustomScalar) {
      return true;
    }
    return target instanceof TargetPlan.Scalar scalar
        && switch (scalar.scalar()) {
          case "Int" -> Set.of("int", "java.lang.Integer").contains(scalar.javaClass());
          case "Float" -> Set.of("double", "java.lang.Double").contains(scalar.javaClass());
          case "Boolean" -> true;
          default -> TEXTS.contains(scalar.javaClass());
        };
  }

  /** {@code Optional}, or {@code OptionalInt} and its like. */
  static ClassName optionalClass(TargetPlan.OptionalOf target) {
    return JavaNames.of(
        "java.util.Optional" + primitive(target.value()).map(JavaNames::capitalized).orElse(""));
  }

  /** The keyword of the primitive that the target is, if it is one. */
  static Optional<String> primitive(TargetPlan target) {
    String javaClass =
        target instanceof TargetPlan.Scalar scalar
            ? scalar.javaClass()
            : target instanceof TargetPlan.CustomScalar custom ? custom.javaClass() : "";
    return Optional.of(javaClass)
        .filter(name -> !name.isEmpty() && JavaNames.typeOf(name).isPrimitive());
  }

  /** Whether there are values, or null if {@code nullable}, that the target cannot hold. */
  static boolean mayFail(TargetPlan target, boolean nullable) {
    if (target instanceof TargetPlan.OptionalOf optional) {
      return mayFail(optional.value(), false);
    }
    if (target instanceof TargetPlan.ArgumentValueOf value) {
      return mayFail(value.value(), false);
    }
    if (target instanceof TargetPlan.Sequence sequence) {
      return mayFail(sequence.item(), true);
    }
    if (!(target instanceof TargetPlan.Scalar scalar)) {
      return nullable && primitive(target).isPresent();
    }
    return (nullable && scalar.isPrimitive())
        || switch (scalar.scalar()) {
          case "Int" ->
              Set.of("short", "java.lang.Short", "byte", "java.lang.Byte")
                  .contains(scalar.javaClass());
          case "Float" -> Set.of("float", "java.lang.Float").contains(scalar.javaClass());
          case "Boolean" -> false;
          default -> !TEXTS.contains(scalar.javaClass());
        };
  }

  /** Whether several requests may share the converted value: nobody can change it. */
  static boolean isShareable(TargetPlan target, InputTypes types) {
    if (target instanceof TargetPlan.OptionalOf optional) {
      return isShareable(optional.value(), types);
    }
    if (target instanceof TargetPlan.ArgumentValueOf value) {
      return isShareable(value.value(), types);
    }
    return !(target instanceof TargetPlan.CustomScalar)
        && (!(target instanceof TargetPlan.Sequence) || isSame(target, types));
  }

  private static boolean isList(SequenceKind kind) {
    return kind == SequenceKind.LIST
        || kind == SequenceKind.COLLECTION
        || kind == SequenceKind.ITERABLE;
  }
}
