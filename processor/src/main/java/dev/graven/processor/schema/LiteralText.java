package dev.graven.processor.schema;

import java.util.stream.Collectors;

/** Literals in GraphQL's notation (specification section 2.10), on one line. */
final class LiteralText {
  private LiteralText() {}

  /** The text that reads as the literal. */
  static String of(Literal literal) {
    if (literal instanceof Literal.IntLiteral it) {
      return it.value().toString();
    }
    if (literal instanceof Literal.FloatLiteral it) {
      return it.value().toString();
    }
    if (literal instanceof Literal.StringLiteral it) {
      return quoted(it.value());
    }
    if (literal instanceof Literal.BooleanLiteral it) {
      return String.valueOf(it.value());
    }
    if (literal instanceof Literal.EnumLiteral it) {
      return it.name();
    }
    if (literal instanceof Literal.ListLiteral it) {
      return it.items().stream().map(LiteralText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (literal instanceof Literal.ObjectLiteral it) {
      return it.fields().entrySet().stream()
          .map(field -> field.getKey() + ": " + of(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (literal instanceof Literal.VariableLiteral it) {
      return "$" + it.name();
    }
    return "null";
  }

  /** A string with the escapes that it needs (section 2.9.4). */
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
            quoted.append("\\u%04X".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
