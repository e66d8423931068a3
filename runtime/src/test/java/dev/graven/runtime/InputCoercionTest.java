package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class InputCoercionTest {
  private static final InputPosition AT = InputPosition.variable("v", "T", 2, 7);

  /** A coercion, as generated code calls it. */
  private interface Coercion {
    Object coerce(Object value, InputPosition at, InputErrors errors);
  }

  /** What some JSON parsers have for a number: its text, parsed late. */
  private static final class LazyNumber extends Number {
    private static final long serialVersionUID = 1L;
    private final String text;

    LazyNumber(String text) {
      this.text = text;
    }

    @Override
    public int intValue() {
      throw new AssertionError("narrowing");
    }

    @Override
    public long longValue() {
      throw new AssertionError("narrowing");
    }

    @Override
    public float floatValue() {
      throw new AssertionError("narrowing");
    }

    @Override
    public double doubleValue() {
      throw new AssertionError("narrowing");
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static void accepts(Coercion coercion, Object value, Object expected) {
    InputErrors errors = new InputErrors();
    assertThat(coercion.coerce(value, AT, errors)).isEqualTo(expected);
    assertThat(errors.errors()).isEmpty();
    assertThat(errors.isEmpty()).isTrue();
  }

  @Test
  void nullCondition_namesTheTypeAsDeclared() {
    InputErrors errors = new InputErrors();
    errors.nullCondition(InputPosition.variable("x", "Boolean", 1, 7));
    assertThat(errors.errors())
        .containsExactly(
            GraphQLError.ofRequest(
                "Variable \"$x\" of type \"Boolean\" must not be null: it decides what is included.",
                List.of(new Location(1, 7))));
  }

  private static void refuses(Coercion coercion, Object value, String message) {
    InputErrors errors = new InputErrors();
    coercion.coerce(value, AT, errors);
    assertThat(errors.isEmpty()).isFalse();
    assertThat(errors.errors())
        .containsExactly(
            new GraphQLError(
                "Variable \"$v\" got invalid value " + message,
                List.of(new Location(2, 7)),
                null,
                Map.of()));
  }

  @Test
  @DisplayName("VAR-15 Int: whole numbers of every class, 1.0 and 1e0 too")
  void int32_acceptsWholeNumbers() {
    for (Object one :
        List.of(
            1,
            1L,
            (short) 1,
            (byte) 1,
            1.0,
            1f,
            BigInteger.ONE,
            BigDecimal.ONE,
            new BigDecimal("1.000"),
            new BigDecimal("1e0"),
            new AtomicInteger(1),
            new LazyNumber("1"),
            new LazyNumber("1.0"))) {
      accepts(InputCoercion::int32, one, 1);
    }
    accepts(InputCoercion::int32, 2147483647L, Integer.MAX_VALUE);
    accepts(InputCoercion::int32, -2147483648.0, Integer.MIN_VALUE);
    accepts(InputCoercion::int32, BigInteger.valueOf(Integer.MIN_VALUE), Integer.MIN_VALUE);
    accepts(InputCoercion::int32, new BigDecimal("2147483647.0"), Integer.MAX_VALUE);
    accepts(InputCoercion::int32, -0.0, 0);
    accepts(InputCoercion::int32, new BigDecimal("0e999999999"), 0);
  }

  @Test
  @DisplayName("VAR-15 Int: fractions, strings, booleans and what is out of range are refused")
  void int32_refusesEverythingElse() {
    String expected = "; expected Int, a whole number from -2147483648 to 2147483647.";
    refuses(InputCoercion::int32, 1.5, "1.5" + expected);
    refuses(InputCoercion::int32, "1", "\"1\"" + expected);
    refuses(InputCoercion::int32, true, "true" + expected);
    refuses(InputCoercion::int32, 2147483648L, "2147483648" + expected);
    refuses(InputCoercion::int32, -2147483649L, "-2147483649" + expected);
    refuses(InputCoercion::int32, 2147483648.0, "2.147483648E9" + expected);
    refuses(InputCoercion::int32, Double.NaN, "NaN" + expected);
    refuses(InputCoercion::int32, BigInteger.ONE.shiftLeft(31), "2147483648" + expected);
    refuses(InputCoercion::int32, new BigDecimal("0.1"), "0.1" + expected);
    refuses(InputCoercion::int32, new LazyNumber("1.5"), "1.5" + expected);
    refuses(InputCoercion::int32, new LazyNumber("one"), "one" + expected);
    refuses(InputCoercion::int32, List.of(1), "a list" + expected);
    refuses(InputCoercion::int32, Map.of("a", 1), "an object" + expected);
  }

  @Test
  @DisplayName("VAR-15 VAR-16 VAR-19 numbers with huge exponents or many digits take no time")
  void hugeNumbers_takeNoTime() {
    String expected = "; expected Int, a whole number from -2147483648 to 2147483647.";
    refuses(InputCoercion::int32, new BigDecimal("1e999999999"), "1E+999999999" + expected);
    refuses(InputCoercion::int32, new BigDecimal("1e-999999999"), "1E-999999999" + expected);
    refuses(
        InputCoercion::int32,
        BigInteger.ONE.shiftLeft(10_000_000),
        "a whole number of 10000001 bits" + expected);
    refuses(
        InputCoercion::int32,
        new BigDecimal("1." + "1".repeat(100)),
        "a number of 101 digits" + expected);
    refuses(
        InputCoercion::int32, new LazyNumber("1".repeat(100_000)), "1".repeat(60) + "…" + expected);
  }

  @Test
  @DisplayName("VAR-16 Float: ints and floats of every class")
  void float64_acceptsNumbers() {
    accepts(InputCoercion::float64, 1, 1.0);
    accepts(InputCoercion::float64, 1L << 53, 9007199254740992.0);
    accepts(InputCoercion::float64, 1.5, 1.5);
    accepts(InputCoercion::float64, 0.1f, 0.1);
    accepts(InputCoercion::float64, BigInteger.TEN.pow(20), 1e20);
    accepts(InputCoercion::float64, new BigDecimal("0.25"), 0.25);
    accepts(InputCoercion::float64, new BigDecimal("1e-400"), 0.0);
    accepts(InputCoercion::float64, new LazyNumber("2.5"), 2.5);
  }

  @Test
  @DisplayName("VAR-16 Float: what is not finite after parsing, and strings, are refused")
  void float64_refusesEverythingElse() {
    String expected = "; expected Float, a finite number.";
    refuses(InputCoercion::float64, new BigDecimal("1e999"), "1E+999" + expected);
    refuses(
        InputCoercion::float64, BigInteger.TEN.pow(400), "a whole number of 1329 bits" + expected);
    refuses(InputCoercion::float64, Double.POSITIVE_INFINITY, "Infinity" + expected);
    refuses(InputCoercion::float64, Float.NaN, "NaN" + expected);
    refuses(InputCoercion::float64, "1.5", "\"1.5\"" + expected);
    refuses(InputCoercion::float64, false, "false" + expected);
  }

  @Test
  @DisplayName("VAR-17 String: strings only")
  void string_acceptsStrings() {
    accepts(InputCoercion::string, "", "");
    accepts(InputCoercion::string, "a\uD800", "a\uD800");
    for (Object value : List.of(1, 1.5, true)) {
      refuses(InputCoercion::string, value, value + "; expected String.");
    }
    refuses(InputCoercion::string, 'c', "of an unknown kind; expected String.");
    refuses(InputCoercion::string, List.of("a"), "a list; expected String.");
  }

  @Test
  @DisplayName("VAR-18 Boolean: true and false only")
  void bool_acceptsBooleans() {
    accepts(InputCoercion::bool, true, true);
    accepts(InputCoercion::bool, false, false);
    refuses(InputCoercion::bool, 0, "0; expected Boolean, true or false.");
    refuses(InputCoercion::bool, "true", "\"true\"; expected Boolean, true or false.");
  }

  @Test
  @DisplayName("VAR-19 ID: strings and whole numbers of any size, as strings")
  void id_acceptsStringsAndWholeNumbers() {
    accepts(InputCoercion::id, "abc", "abc");
    accepts(InputCoercion::id, "", "");
    accepts(InputCoercion::id, 4, "4");
    accepts(InputCoercion::id, -4L, "-4");
    accepts(InputCoercion::id, Long.MIN_VALUE, "-9223372036854775808");
    accepts(InputCoercion::id, BigInteger.TEN.pow(30), "1" + "0".repeat(30));
    accepts(InputCoercion::id, new BigDecimal("12"), "12");
    accepts(InputCoercion::id, new LazyNumber("123456789012345678901"), "123456789012345678901");
  }

  @Test
  @DisplayName("VAR-19 ID: fractions, exponents and booleans are refused, 4.0 too")
  void id_refusesEverythingElse() {
    String expected = "; expected ID, a string or a whole number.";
    refuses(InputCoercion::id, 4.5, "4.5" + expected);
    refuses(InputCoercion::id, 4.0, "4.0" + expected);
    refuses(InputCoercion::id, 4f, "4.0" + expected);
    refuses(InputCoercion::id, new BigDecimal("4.0"), "4.0" + expected);
    refuses(InputCoercion::id, new BigDecimal("4e2"), "4E+2" + expected);
    refuses(InputCoercion::id, true, "true" + expected);
    refuses(InputCoercion::id, Map.of(), "an object" + expected);
  }

  @Test
  @DisplayName("VAR-13 an enum's refusal names what may have been meant")
  void notAnEnumValue_suggests() {
    Coercion unit =
        (value, at, errors) ->
            InputCoercion.notAnEnumValue(value, "Unit", List.of("KILOGRAM", "LITRE"), at, errors);
    refuses(unit, "litre", "\"litre\"; expected a value of enum Unit. Did you mean \"LITRE\"?");
    refuses(unit, "METRE", "\"METRE\"; expected a value of enum Unit. Did you mean \"LITRE\"?");
    refuses(unit, "x", "\"x\"; expected a value of enum Unit.");
    refuses(unit, 1, "1; expected a value of enum Unit.");
  }

  @Test
  @DisplayName("VAR-07 lists in every form; a string and a map are single values")
  void items_areThoseOfTheListOrTheValue() {
    assertThat(list(List.of(1, 2))).containsExactly(1, 2);
    assertThat(list(Arrays.asList(1, null))).containsExactly(1, null);
    assertThat(list(Collections.singleton("a"))).containsExactly("a");
    assertThat(list(Set.of())).isEmpty();
    assertThat(list(new Integer[] {1, null})).containsExactly(1, null);
    assertThat(list(new int[] {1, 2})).containsExactly(1, 2);
    assertThat(list(new long[] {1})).containsExactly(1L);
    assertThat(list(new double[] {1})).containsExactly(1.0);
    assertThat(list(new boolean[] {true})).containsExactly(true);
    assertThat(list("ab")).containsExactly("ab");
    assertThat(list(5)).containsExactly(5);
    Map<String, Integer> map = Map.of("a", 1);
    assertThat(list(map)).containsExactly(map);
  }

  @Test
  @DisplayName("VAR-05 VAR-07 the place of an item has its index, that of a single value has none")
  void item_hasAnIndexInListsOnly() {
    assertThat(AT.item(List.of(List.of(1)), 2).item(List.of(1), 0)).hasToString("v[2][0]");
    assertThat(AT.item(new int[] {1}, 1)).hasToString("v[1]");
    assertThat(AT.item("single", 0)).isSameAs(AT);
    assertThat(AT.field("a").item(List.of(), 3).field("b")).hasToString("v.a[3].b");
  }

  @Test
  @DisplayName("VAR-05 long texts in messages are cut")
  void longValues_areCut() {
    refuses(
        InputCoercion::int32,
        "a".repeat(61),
        "\""
            + "a".repeat(60)
            + "…\"; expected Int, a whole number from -2147483648 to 2147483647.");
  }

  @Test
  @DisplayName("VAR-05 more than a hundred violations are counted, not listed")
  void manyErrors_areCounted() {
    InputErrors errors = new InputErrors();
    for (int i = 0; i < 150; i++) {
      InputCoercion.bool(i, AT, errors);
    }
    assertThat(errors.errors()).hasSize(101);
    assertThat(errors.errors().get(100).message()).isEqualTo("Too many errors: 50 more.");
  }

  private static List<Object> list(Object value) {
    List<Object> items = new ArrayList<>();
    for (Object item : InputCoercion.items(value)) {
      items.add(item);
    }
    return items;
  }

  @Test
  void object_acceptsMapsWithKnownKeys() {
    InputErrors errors = new InputErrors();
    List<String> names = List.of("min", "max");

    assertThat(InputCoercion.object(Map.of("min", 1), "In", names, AT, errors))
        .isEqualTo(Map.of("min", 1));
    assertThat(InputCoercion.object(Map.of(), "In", names, AT, errors)).isEmpty();
    assertThat(errors.isEmpty()).isTrue();

    assertThat(InputCoercion.object(List.of(), "In", names, AT, errors)).isNull();
    InputCoercion.object(Map.of("mn", "x"), "In", names, AT, errors);
    InputCoercion.object(Collections.singletonMap(null, null), "In", names, AT, errors);
    assertThat(errors.errors().stream().map(GraphQLError::message))
        .containsExactly(
            "Variable \"$v\" got invalid value a list; expected In, an object.",
            "Variable \"$v\" got invalid value \"x\" at \"v.mn\"; In has no such field. Did you mean"
                + " \"min\"?",
            "Variable \"$v\" got invalid value null at \"v.null\"; In has no such field.");
  }

  @Test
  @DisplayName("VAR-14 exactly one key, not null")
  void oneOf_acceptsOneKey() {
    List<String> names = List.of("a", "b");
    for (Map<?, ?> refused :
        List.of(
            Map.of(),
            Map.of("a", 1, "b", 2),
            Collections.singletonMap("a", null),
            Map.of("c", 1))) {
      InputErrors errors = new InputErrors();
      InputCoercion.oneOf(refused, "In", names, AT, errors);
      assertThat(errors.errors()).as("%s", refused).hasSize(1);
    }
    InputErrors errors = new InputErrors();
    assertThat(InputCoercion.oneOf(Map.of("b", 0), "In", names, AT, errors)).hasSize(1);
    assertThat(errors.isEmpty()).isTrue();
  }

  @Test
  void failure_isOfOneVariable_andTheFirstCounts() {
    InputErrors errors = new InputErrors();
    RuntimeException first = new RuntimeException("first");
    errors.failed(first);
    errors.failed(new RuntimeException("second"));

    assertThat(errors.isEmpty()).isTrue();
    assertThat(errors.isBuildable()).isFalse();
    assertThat(errors.takeFailure()).isSameAs(first);
    assertThat(errors.takeFailure()).isNull();
    assertThat(errors.isBuildable()).isTrue();
    errors.nullValue(AT);
    assertThat(errors.isBuildable()).isFalse();
  }
}
