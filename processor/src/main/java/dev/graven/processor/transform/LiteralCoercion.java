package dev.graven.processor.transform;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * Literals brought into the shape of the type they stand at (specification sections 3.5 to 3.12,
 * input coercion). They have been validated before, so this only converts: what it does not know it
 * leaves alone.
 */
public final class LiteralCoercion {
  private LiteralCoercion() {}

  /** The literal as a value of {@code type}. */
  public static Literal coerce(Literal literal, TypeRef type) {
    if (literal instanceof Literal.NullLiteral || literal instanceof Literal.VariableLiteral) {
      return literal;
    }
    if (type instanceof TypeRef.ListOf list) {
      List<Literal> items =
          literal instanceof Literal.ListLiteral written ? written.items() : List.of(literal);
      return new Literal.ListLiteral(
          items.stream().map(item -> coerce(item, list.item())).toList());
    }
    if (literal instanceof Literal.IntLiteral integer) {
      return switch (type.name()) {
        case "Float" -> new Literal.FloatLiteral(new BigDecimal(integer.value()));
        case "ID" -> new Literal.StringLiteral(integer.value().toString());
        default -> literal;
      };
    }
    return literal;
  }
}
