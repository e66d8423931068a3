package dev.graven.processor.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the table of Java types that stand for scalars: the one place that says which Java type
 * may answer, or receive, which built-in scalar (specification section 3.5). {@code
 * docs/scalars.md} shows it to users.
 *
 * <p>A row permits a type; whether a <em>value</em> fits is checked at run time where it can be
 * wrong: a {@code long} that answers {@code Int} is an execution error beyond 32 bits, a {@code
 * double} that is not finite is one for {@code Float}.
 *
 * @param javaTypes keywords and canonical names
 * @param derived the scalar that it becomes code first; empty where that would lose values
 * @param answers scalars that a result of this type may answer
 * @param accepts scalars that a parameter of this type may receive
 */
public record JavaScalar(
    List<String> javaTypes, Optional<String> derived, Set<String> answers, Set<String> accepts) {

  /** The table. Java types in no row stand for no scalar. */
  public static final List<JavaScalar> TABLE =
      List.of(
          row("int java.lang.Integer", "Int", "Int Float ID", "Int ID"),
          row("short java.lang.Short", "Int", "Int Float ID", "Int"),
          row("byte java.lang.Byte", "Int", "Int Float ID", "Int"),
          row("long java.lang.Long", "", "Int Float ID", "Int ID"),
          row("java.math.BigInteger", "", "Int Float ID", "Int ID"),
          row("java.util.concurrent.atomic.AtomicInteger", "Int", "Int Float", ""),
          row("java.util.concurrent.atomic.AtomicLong", "", "Int Float", ""),
          row("double java.lang.Double", "Float", "Float", "Float"),
          row("float java.lang.Float", "Float", "Float", "Float"),
          row("java.math.BigDecimal", "", "Float", "Float"),
          row("java.lang.String", "String", "String ID", "String ID"),
          row("java.lang.CharSequence", "String", "String ID", "String ID"),
          row("char java.lang.Character", "String", "String", ""),
          row("boolean java.lang.Boolean", "Boolean", "Boolean", "Boolean"),
          row("java.util.concurrent.atomic.AtomicBoolean", "Boolean", "Boolean", ""),
          row("java.util.UUID", "ID", "ID String", "ID"));

  /** The row of a Java type, by keyword or canonical name. */
  public static Optional<JavaScalar> of(String javaType) {
    return TABLE.stream().filter(row -> row.javaTypes.contains(javaType)).findFirst();
  }

  /** The class of a primitive's values; any other type is itself. */
  public static String boxed(String javaType) {
    return switch (javaType) {
      case "int" -> "java.lang.Integer";
      case "char" -> "java.lang.Character";
      case "long", "short", "byte", "double", "float", "boolean" ->
          "java.lang." + Character.toUpperCase(javaType.charAt(0)) + javaType.substring(1);
      default -> javaType;
    };
  }

  /** Whether a Java type is a primitive, by its keyword. */
  public static boolean isPrimitive(String javaType) {
    return !boxed(javaType).equals(javaType);
  }

  private static JavaScalar row(String javaTypes, String derived, String answers, String accepts) {
    return new JavaScalar(
        words(javaTypes), words(derived).stream().findFirst(), set(answers), set(accepts));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  private static Set<String> set(String text) {
    return Set.copyOf(words(text));
  }
}
