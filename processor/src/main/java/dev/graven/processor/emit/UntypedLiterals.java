package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.SCALAR_COERCION;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.schema.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Java expressions for literals that no type of the schema describes: what the {@code parse} method
 * of a custom scalar receives. A variable among them is its coerced value; an absent one is left
 * out of an object, and null in a list.
 */
final class UntypedLiterals {
  private static final int INT_BITS = 32;
  private static final int LONG_BITS = 64;

  /** For literals without variables. */
  static final UntypedLiterals CONSTANT =
      new UntypedLiterals(
          name -> {
            throw new IllegalStateException("$" + name + " in a constant");
          });

  private final Function<String, CodeBlock> variables;

  /**
   * @param variables the expression of a variable, by name
   */
  UntypedLiterals(Function<String, CodeBlock> variables) {
    this.variables = variables;
  }

  /** The expression, of type {@code Object}. */
  CodeBlock expression(Literal literal) {
    if (literal instanceof Literal.NullLiteral) {
      return CodeBlock.of("($T) null", Object.class);
    }
    if (literal instanceof Literal.IntLiteral integer) {
      return integer(integer.value());
    }
    if (literal instanceof Literal.FloatLiteral decimal) {
      return CodeBlock.of("new $T($S)", BigDecimal.class, decimal.value().toString());
    }
    if (literal instanceof Literal.BooleanLiteral bool) {
      return CodeBlock.of("$L", bool.value());
    }
    if (literal instanceof Literal.StringLiteral string) {
      return LongText.expression(string.value());
    }
    if (literal instanceof Literal.EnumLiteral name) {
      return CodeBlock.of("$S", name.name());
    }
    if (literal instanceof Literal.ListLiteral list) {
      CodeBlock items = CodeBlock.join(list.items().stream().map(this::expression).toList(), ", ");
      return CodeBlock.of("$T.list($L)", SCALAR_COERCION, items);
    }
    if (literal instanceof Literal.ObjectLiteral object) {
      List<CodeBlock> entries = new ArrayList<>();
      object.fields().forEach((name, value) -> entries.add(entry(name, value)));
      return CodeBlock.of("$T.object($L)", SCALAR_COERCION, CodeBlock.join(entries, ", "));
    }
    return variables.apply(((Literal.VariableLiteral) literal).name());
  }

  private CodeBlock entry(String name, Literal value) {
    return CodeBlock.of("$S, $L", name, expression(value));
  }

  private static CodeBlock integer(BigInteger value) {
    if (value.bitLength() < INT_BITS) {
      return CodeBlock.of("$L", value);
    }
    return value.bitLength() < LONG_BITS
        ? CodeBlock.of("$LL", value)
        : CodeBlock.of("new $T($S)", BigInteger.class, value.toString());
  }
}
