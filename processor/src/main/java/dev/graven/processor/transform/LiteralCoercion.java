package dev.graven.processor.transform;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Literals brought into the shape of the type they stand at (specification sections 3.5 to 3.12,
 * input coercion). They have been validated before, so this only converts: what it does not know it
 * leaves alone.
 */
public final class LiteralCoercion {
  private final SchemaModel schema;

  public LiteralCoercion(SchemaModel schema) {
    this.schema = schema;
  }

  /** The literal as a value of {@code type}. */
  public Literal coerce(Literal literal, TypeRef type) {
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
    return literal instanceof Literal.ObjectLiteral object
            && schema.types().get(type.name()) instanceof TypeModel.InputObjectType input
        ? object(object, input)
        : literal;
  }

  /** Fields in the schema's order, defaults filled in; a field without either stays absent. */
  private Literal object(Literal.ObjectLiteral written, TypeModel.InputObjectType type) {
    Map<String, Literal> fields = new LinkedHashMap<>();
    for (ArgumentModel field : type.fields().values()) {
      Literal value = written.fields().get(field.name());
      if (value != null || field.defaultValue().isPresent()) {
        Literal given = value != null ? value : field.defaultValue().orElseThrow();
        fields.put(field.name(), coerce(given, field.type()));
      }
    }
    return new Literal.ObjectLiteral(fields);
  }
}
