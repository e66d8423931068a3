package dev.graven.tests.fuzz;

import java.util.List;
import java.util.Random;

/** Descriptions, deprecations and directives here and there: what execution must not care about. */
final class RandomMarks {
  /** A directive for all places, of schemas and documents. */
  static final String DEFINITION =
      """
      directive @mark(note: String! = "n", level: [Int]) repeatable on
        | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM
        | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | QUERY | MUTATION | FIELD
        | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
      """;

  private final Random random;

  RandomMarks(Random random) {
    this.random = random;
  }

  String description() {
    List<String> texts =
        List.of("\"one\" ", "\"\"\"\n  two\n    lines \\\"\"\"\n\"\"\" ", "\"\\u00e9 \\\" */\" ");
    return random.nextInt(6) > 0 ? "" : texts.get(random.nextInt(texts.size()));
  }

  String deprecated() {
    return switch (random.nextInt(12)) {
      case 0 -> " @deprecated";
      case 1 -> " @deprecated(reason: \"no \\\"more\\\"\")";
      default -> "";
    };
  }

  String directive() {
    return switch (random.nextInt(24)) {
      case 0 -> " @mark";
      case 1 -> " @mark(note: \"m\") @mark(level: [1, null])";
      case 2 -> " @mark(level: 3)";
      default -> "";
    };
  }
}
