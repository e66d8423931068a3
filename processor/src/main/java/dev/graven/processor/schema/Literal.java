package dev.graven.processor.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** An input value as written in a document (specification section 2.10). */
public sealed interface Literal {
  /** Whether the value is a variable, or one is in it. */
  default boolean hasVariable() {
    if (this instanceof ListLiteral list) {
      return list.items().stream().anyMatch(Literal::hasVariable);
    }
    return this instanceof VariableLiteral
        || (this instanceof ObjectLiteral object
            && object.fields().values().stream().anyMatch(Literal::hasVariable));
  }

  record IntLiteral(BigInteger value) implements Literal {}

  record FloatLiteral(BigDecimal value) implements Literal {}

  /** String or block string, its value computed. */
  record StringLiteral(String value) implements Literal {}

  record BooleanLiteral(boolean value) implements Literal {}

  record NullLiteral() implements Literal {}

  record EnumLiteral(String name) implements Literal {}

  record ListLiteral(List<Literal> items) implements Literal {
    public ListLiteral {
      items = List.copyOf(items);
    }
  }

  /** Fields in the order written. */
  record ObjectLiteral(Map<String, Literal> fields) implements Literal {}

  record VariableLiteral(String name) implements Literal {}
}
