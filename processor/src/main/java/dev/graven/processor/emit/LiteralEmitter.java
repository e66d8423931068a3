package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Java expressions for coerced literals, in the canonical Java form of their type: Int → int, ID →
 * String, list → unmodifiable List, custom scalar → what its {@code parse} returns.
 */
final class LiteralEmitter {
  private final Map<String, EnumPlan> enums;
  private final Map<String, ClassName> scalars = new HashMap<>();
  private final UntypedLiterals untyped;

  LiteralEmitter(ExecutionPlan plan, Map<String, ClassName> coercions, VariablesEmitter variables) {
    this.enums =
        plan.enums().stream().collect(Collectors.toMap(EnumPlan::type, Function.identity()));
    plan.scalars().forEach(it -> scalars.put(it.type(), JavaNames.coercion(coercions, it.type())));
    this.untyped = new UntypedLiterals(plan.variables(), variables);
  }

  /** The expression for a literal at {@code type}. */
  CodeBlock expression(Literal literal, TypeRef type) {
    if (literal instanceof Literal.NullLiteral) {
      return CodeBlock.of("null");
    }
    if (type instanceof TypeRef.ListOf listType && literal instanceof Literal.ListLiteral list) {
      return list(list.items(), listType.item());
    }
    ClassName scalar = scalars.get(type.name());
    if (scalar != null) {
      return CodeBlock.of("$T.literal($L)", scalar, untyped.expression(literal));
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
      return enumConstant(value.name(), enums.get(type.name()));
    }
    throw new IllegalStateException("no constant for " + literal);
  }

  private CodeBlock list(List<Literal> items, TypeRef itemType) {
    return list(
        items.stream().map(item -> expression(item, itemType)).toList(),
        items.stream().anyMatch(Literal.NullLiteral.class::isInstance));
  }

  /** An unmodifiable list of some expressions. */
  static CodeBlock list(List<CodeBlock> items, boolean hasNull) {
    CodeBlock members = CodeBlock.join(items, ",$W");
    if (!hasNull) {
      return CodeBlock.of("$T.of($L)", List.class, members);
    }
    if (items.size() == 1) {
      return CodeBlock.of("$T.singletonList($L)", Collections.class, members);
    }
    return CodeBlock.of(
        "$T.unmodifiableList($T.asList($L))", Collections.class, Arrays.class, members);
  }

  /** The constant of an enum value; its name where no Java enum is bound. */
  static CodeBlock enumConstant(String value, @Nullable EnumPlan plan) {
    if (plan == null || plan.javaClass().isEmpty()) {
      return CodeBlock.of("$S", value);
    }
    return CodeBlock.of(
        "$T.$N", JavaNames.of(plan.javaClass().get()), plan.constants().getOrDefault(value, value));
  }
}
