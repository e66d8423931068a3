package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_VALUE;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.InputObjectPlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Java expressions for coerced literals, in the canonical Java form of their type: Int → int, ID →
 * String, list → unmodifiable List, input object → object of its class, custom scalar → what its
 * {@code parse} returns.
 */
final class LiteralEmitter {
  private final InputTypes types;

  LiteralEmitter(InputTypes types) {
    this.types = types;
  }

  /** The expression for a literal at {@code type}; {@code path} names the place in messages. */
  CodeBlock expression(Literal literal, TypeRef type, String path) {
    if (literal instanceof Literal.NullLiteral) {
      return CodeBlock.of("null");
    }
    if (type instanceof TypeRef.ListOf listType && literal instanceof Literal.ListLiteral list) {
      return list(list.items(), listType.item(), path);
    }
    String typeName = type.name();
    if (types.isCustomScalar(typeName)) {
      return scalar(typeName, UntypedLiterals.CONSTANT.expression(literal));
    }
    if (literal instanceof Literal.IntLiteral integer) {
      return CodeBlock.of("$L", integer.value());
    }
    if (literal instanceof Literal.FloatLiteral decimal) {
      return CodeBlock.of("$L", decimal.value().doubleValue());
    }
    if (literal instanceof Literal.BooleanLiteral bool) {
      return CodeBlock.of("$L", bool.value());
    }
    if (literal instanceof Literal.StringLiteral string) {
      return LongText.expression(string.value());
    }
    if (literal instanceof Literal.EnumLiteral value) {
      return types.enumConstant(value.name(), typeName);
    }
    if (literal instanceof Literal.ObjectLiteral object) {
      return object(object, types.input(typeName), path);
    }
    throw new IllegalStateException("no constant for " + literal);
  }

  // MoneyCoercion.literal("1 EUR")
  /** The call that parses a literal of a custom scalar. */
  CodeBlock scalar(String type, CodeBlock untyped) {
    return CodeBlock.of("$T.literal($L)", types.coercion(type), untyped);
  }

  /** Whether the literal has input objects in it. */
  static boolean hasObject(Literal literal) {
    return literal instanceof Literal.ObjectLiteral
        || (literal instanceof Literal.ListLiteral list
            && list.items().stream().anyMatch(LiteralEmitter::hasObject));
  }

  /** Whether making the literal's objects cannot fail, and nobody can change them. */
  boolean isConstant(Literal literal, String typeName) {
    if (types.isCustomScalar(typeName)) {
      return literal instanceof Literal.NullLiteral;
    }
    if (literal instanceof Literal.ListLiteral list) {
      return list.items().stream().allMatch(item -> isConstant(item, typeName));
    }
    if (!(literal instanceof Literal.ObjectLiteral object)) {
      return true;
    }
    InputObjectPlan plan = types.input(typeName);
    return !plan.runsUserCode()
        && !InputTypes.needsPlace(plan)
        && plan.fields().stream().allMatch(field -> Conversions.isShareable(field.target(), types))
        && plan.fields().stream().allMatch(field -> isConstant(object, field));
  }

  private boolean isConstant(Literal.ObjectLiteral object, InputObjectPlan.Field field) {
    Literal value = object.fields().get(field.name());
    return value == null || isConstant(value, field.type().name());
  }

  private CodeBlock list(List<Literal> items, TypeRef itemType, String path) {
    List<CodeBlock> codes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      codes.add(expression(items.get(i), itemType, path + "[" + i + "]"));
    }
    return LiteralLists.unmodifiable(
        codes, items.stream().anyMatch(Literal.NullLiteral.class::isInstance));
  }

  private CodeBlock object(Literal.ObjectLiteral object, InputObjectPlan plan, String path) {
    List<CodeBlock> fields = new ArrayList<>();
    for (InputObjectPlan.Field field : plan.fields()) {
      Literal value = object.fields().get(field.name());
      boolean tellsAbsent = field.mayBeAbsent() && field.tellsAbsent();
      if (value == null) {
        fields.add(
            tellsAbsent ? CodeBlock.of("$T.absent()", ARGUMENT_VALUE) : CodeBlock.of("null"));
      } else {
        CodeBlock code = expression(value, field.type(), path + "." + field.name());
        fields.add(tellsAbsent ? CodeBlock.of("$T.of($L)", ARGUMENT_VALUE, code) : code);
      }
    }
    return create(plan, fields, path);
  }

  // FilterCoercion.create(1, List.of("a"), InputPosition.argument("filter"))
  /** The call that makes an object from its fields' canonical values, in the schema's order. */
  CodeBlock create(InputObjectPlan plan, List<CodeBlock> fields, String path) {
    List<CodeBlock> arguments = new ArrayList<>(fields);
    if (InputTypes.needsPlace(plan)) {
      arguments.add(CodeBlock.of("$T.argument($S)", INPUT_POSITION, path));
    }
    return CodeBlock.of(
        "$T.create($L)", types.coercion(plan.type()), CodeBlock.join(arguments, ",$W"));
  }
}
