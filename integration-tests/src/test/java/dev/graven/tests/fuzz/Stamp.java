package dev.graven.tests.fuzz;

/**
 * The Java type of the schemas' scalar {@code Stamp}, which refuses some texts in both directions.
 */
public record Stamp(String text) {
  /** The class that binds it, as a source of the compiled module. */
  static final String SCALAR =
      """
      package fuzz;
      import dev.graven.annotations.GraphQLScalar;
      import dev.graven.tests.fuzz.Stamp;
      @GraphQLScalar("Stamp")
      final class StampScalar {
        static Stamp parse(String input) { return Stamp.parse(input); }
        static String serialize(Stamp value) { return value.serialize(); }
      }
      """;

  /** Reads what a client sent. */
  public static Stamp parse(String input) {
    if (!input.startsWith("st")) {
      throw new IllegalArgumentException("no stamp");
    }
    return new Stamp(input);
  }

  /** The text that the client reads. */
  public String serialize() {
    if (!text.startsWith("st")) {
      throw new IllegalArgumentException("no stamp");
    }
    return text;
  }
}
