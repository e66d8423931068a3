package dev.graven.processor.schema;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the parser's values into literals. */
public final class LiteralReader {
  private LiteralReader() {}

  /** The same value as a literal. */
  public static Literal read(Value<?> value) {
    if (value instanceof IntValue it) {
      return new Literal.IntLiteral(it.getValue());
    }
    if (value instanceof FloatValue it) {
      return new Literal.FloatLiteral(it.getValue());
    }
    if (value instanceof StringValue it) {
      return new Literal.StringLiteral(Objects.requireNonNull(it.getValue()));
    }
    if (value instanceof BooleanValue it) {
      return new Literal.BooleanLiteral(it.isValue());
    }
    if (value instanceof EnumValue it) {
      return new Literal.EnumLiteral(it.getName());
    }
    if (value instanceof VariableReference it) {
      return new Literal.VariableLiteral(it.getName());
    }
    if (value instanceof ArrayValue it) {
      List<Literal> items = new ArrayList<>();
      for (Value<?> item : it.getValues()) {
        items.add(read(item));
      }
      return new Literal.ListLiteral(items);
    }
    if (value instanceof ObjectValue it) {
      Map<String, Literal> fields = new LinkedHashMap<>();
      for (ObjectField field : it.getObjectFields()) {
        fields.put(field.getName(), read(field.getValue()));
      }
      return new Literal.ObjectLiteral(fields);
    }
    if (value instanceof NullValue) {
      return new Literal.NullLiteral();
    }
    throw new IllegalArgumentException(value.getClass().getName());
  }
}
