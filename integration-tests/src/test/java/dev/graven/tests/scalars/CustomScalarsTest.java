package dev.graven.tests.scalars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.Location;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import dev.graven.tests.harness.ScalarMethods;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom scalars (3.5) in results, arguments, variables, literals, defaults and lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomScalarsTest {
  private static final String SDL =
      """
      scalar Money @specifiedBy(url: "https://example.com/money")
      scalar Any
      scalar Even
      scalar Ratio
      scalar Flag
      scalar Moody
      enum Color { RED }
      type Query {
        money(in: Money = "7 EUR"): Money
        strict(in: Money!): Money!
        list(in: [Money!]): [Money]
        nested(in: [[Money]] = [["1 EUR", null], null]): [[Money]]
        any(in: Any): Any
        even(in: Even!): Even!
        evens(in: [Even!]!): [Even!]
        ratio: Ratio
        flag: Flag
        moody(how: String): Moody
        moods: [Moody]
        strictMoods: [Moody!]
        parsed: Int!
        range(in: Range = {min: "1 EUR"}): [Money!]
        rangeText(in: Range!): String
        book: Book
      }
      type Book { id: ID! author(in: Money = "2 EUR"): Book same(in: Money): Book all(in: [Money] = ["1 EUR"]): [Book] }
      input Range { min: Money! max: Money = "9 EUR" more: [Money!] any: Any even: Even! = 2 inner: Range }
      """;

  private static final String OPERATIONS =
      """
      query Variable($in: Money) { money(in: $in) }
      query Given($in: Money = "3 USD") { money(in: $in) }
      query Required($in: Money!) { strict(in: $in) }
      query Literal { a: money(in: "5 GBP") b: money(in: null) c: money }
      query Lists($in: [Money!], $one: Money!) { list(in: $in) two: list(in: ["1 EUR", $one]) one: list(in: "2 EUR") }
      query Nested($in: [[Money]]) { nested(in: $in) plain: nested }
      query AnyVariable($in: Any) { any(in: $in) }
      query AnyLiterals {
        int: any(in: 1) long: any(in: 2147483648) big: any(in: 9223372036854775808) float: any(in: 2.5)
        text: any(in: "a\\"b") bool: any(in: true) name: any(in: RED) none: any(in: null)
        list: any(in: [1, [null], "x"]) object: any(in: {a: 1, b: {c: [true, null]}, d: null, e: {}})
      }
      query AnyInside($x: Int, $y: String = "d", $z: [Int], $any: Any) {
        any(in: {x: $x, y: $y, z: $z, list: [$x, $y, {any: $any}]})
      }
      query Evens($a: Even!, $b: [Even!]! = [2, 4], $c: Even = 8) { even(in: $a) evens(in: $b) l: even(in: 6) c: even(in: $c) }
      query Simple { ratio flag }
      query Moody($how: String) { moody(how: $how) }
      query Moods { moods strictMoods }
      query Bad { good: money(in: "1 EUR") bad: money(in: "x") number: money(in: 1) after: money(in: "2 EUR") }
      query BadEven { even(in: 3) }
      query BadDefault($in: Money = "x") { money(in: $in) parsed }
      query Range($in: Range) { range(in: $in) }
      query RangeDefault($in: Range = {min: "4 GBP", more: "5 GBP"}) { range(in: $in) }
      query RangeBadDefault($in: Range = {min: "x"}) { range(in: $in) }
      query RangeLiteral($money: Money!, $max: Money, $n: Int) {
        a: range(in: {min: "2 EUR", more: ["3 EUR", $money]}) b: range(in: {min: $money, max: $max}) c: range
        d: rangeText(in: {min: "2 EUR", any: {n: [$n, 1]}, even: 4, inner: {min: "1 X", max: null}})
      }
      query RangeBad { a: range(in: {min: "2 EUR", even: 3}) b: range(in: {min: "2 EUR"}) }
      query LoadBad {
        book { author(in: "x") { id } given: author { id } same(in: "x") { id } plain: same { id } all { id } bad: all(in: [null, "x"]) { id } }
      }
      query Parsed($in: Money) { a: money(in: $in) b: money(in: $in) parsed }
      """;

  private static final String JAVA =
      """
      package scalars;
      import dev.graven.annotations.*;
      import dev.graven.runtime.BatchLoader;
      import dev.graven.runtime.GraphQLException;
      import dev.graven.runtime.LoadRequest;
      import java.util.*;
      public final class Api {
        public record Money(int amount, String currency) {}
        @GraphQLScalar("Money") public static final class MoneyScalar {
          public static int parsed;
          public static Money parse(String input) {
            parsed++;
            String[] parts = input.split(" ");
            if (parts.length != 2) throw new GraphQLException("An amount and a currency.");
            return new Money(Integer.parseInt(parts[0]), parts[1]);
          }
          public static String serialize(Money value) { return value.amount() + " " + value.currency(); }
        }
        @GraphQLScalar("Any") public static final class AnyScalar {
          public static Object parse(Object input) { return input; }
          public static Object serialize(Object value) { return value; }
        }
        @GraphQLScalar("Even") public static final class EvenScalar {
          public static int parse(Object input) {
            int value = ((Number) input).intValue();
            if (value % 2 != 0) throw new IllegalArgumentException("odd, and a secret");
            return value;
          }
          public static long serialize(int value) { return value; }
        }
        public record Ratio(double value) {}
        @GraphQLScalar public static final class RatioScalar {
          public static Ratio parse(Object input) { return null; }
          public static double serialize(Ratio value) { return value.value(); }
        }
        public record Flag(boolean up) {}
        @GraphQLScalar public static final class FlagScalar {
          public static Flag parse(Object input) { return null; }
          public static Boolean serialize(Flag value) { return value.up(); }
        }
        public record Moody(String how) {}
        @GraphQLScalar public static final class MoodyScalar {
          public static Moody parse(Object input) { return null; }
          public static Object serialize(Moody value) {
            switch (value.how()) {
              case "null": return null;
              case "throw": throw new IllegalStateException("a secret");
              case "say": throw new GraphQLException("Not today.");
              case "object": return Map.of("a", List.of(1, 2.5, "x"));
              case "deep": return Arrays.asList("a", null, Map.of("k", new Object()));
              case "key": return Map.of(1, 2);
              case "nan": return List.of(Double.NaN);
              case "array": return new Object[] {1, 'c', new StringBuilder("s"), new java.math.BigDecimal("1.50"), new int[] {1}};
              default: return value.how();
            }
          }
        }
        @GraphQLInput public record Range(Money min, Money max, List<Money> more, Object any, int even, Range inner) {}
        @GraphQLQuery public List<Money> range(Range in) {
          List<Money> all = new ArrayList<>(List.of(in.min()));
          if (in.max() != null) all.add(in.max());
          if (in.more() != null) all.addAll(in.more());
          return all;
        }
        @GraphQLQuery public String rangeText(Range in) { return in.toString(); }
        @GraphQLQuery public Money money(Money in) { return in; }
        @GraphQLQuery public Money strict(Money in) { return in; }
        @GraphQLQuery public List<Money> list(List<Money> in) { return in; }
        @GraphQLQuery public List<List<Money>> nested(List<List<Money>> in) { return in; }
        @GraphQLQuery public Object any(Object in) { return in; }
        @GraphQLQuery public int even(int in) { return in; }
        @GraphQLQuery public Integer[] evens(Integer[] in) { return in; }
        @GraphQLQuery public Ratio ratio() { return new Ratio(0.5); }
        @GraphQLQuery public Optional<Flag> flag() { return Optional.of(new Flag(true)); }
        @GraphQLQuery public Moody moody(String how) { return how == null ? null : new Moody(how); }
        @GraphQLQuery public List<Moody> moods() { return Arrays.asList(new Moody("fine"), new Moody("deep"), null, new Moody("object")); }
        @GraphQLQuery public List<Moody> strictMoods() { return Arrays.asList(new Moody("fine"), new Moody("deep")); }
        @GraphQLType public record Book(@GraphQLId String id) {
          @GraphQLLoad(value = Books.class, keyIsReference = true) public String author() { return null; }
          @GraphQLLoad(value = Books.class, keyIsReference = true) public String same() { return id; }
          @GraphQLLoad(Books.class) public List<String> all() { return List.of(); }
        }
        public static final class Books implements BatchLoader.Synchronous<String, Book> {
          public Map<String, Book> loadNow(List<String> keys, LoadRequest request) { throw new IllegalStateException(keys + " " + request.arguments()); }
        }
        @GraphQLQuery public Book book() { return new Book("b"); }
        @GraphQLQuery public int parsed() { return MoneyScalar.parsed; }
      }
      """;

  private CompiledModule module;
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("scalars/All.graphql", OPERATIONS)
            .java(JAVA)
            .compileCleanly();
    Object api = module.newInstance("scalars.Api");
    Oracle oracle =
        Oracle.withScalars(
            SDL,
            List.of("Money", "Any", "Even", "Ratio", "Flag", "Moody").stream()
                .map(name -> ScalarMethods.of(name, module.load("scalars.Api$" + name + "Scalar")))
                .toList(),
            api);
    comparison =
        Comparison.with(module, "scalars", oracle, api, module.newInstance("scalars.Api$Books"));
  }

  @Test
  @DisplayName("VAR-20, RC-CUSTOM a variable is parsed once, a result serialized")
  void variable_isParsed_andSerialized() {
    assertThat(comparison.data("Variable", Map.of("in", "5 EUR")))
        .isEqualTo("{\"money\":\"5 EUR\"}");
    Map<String, Object> none = new HashMap<>();
    none.put("in", null);
    assertThat(comparison.data("Variable", none)).isEqualTo("{\"money\":null}");
    assertThat(comparison.data("Variable", Map.of())).isEqualTo("{\"money\":\"7 EUR\"}");
    assertThat(comparison.data("Given", Map.of())).isEqualTo("{\"money\":\"3 USD\"}");
    assertThat(comparison.data("Given", none)).isEqualTo("{\"money\":null}");
    assertThat(comparison.data("Required", Map.of("in", "1 EUR")))
        .isEqualTo("{\"strict\":\"1 EUR\"}");
  }

  @Test
  @DisplayName("ARG-07 a variable that two fields use is parsed once")
  void variable_isParsedOnce() throws Exception {
    var counter = module.load("scalars.Api$MoneyScalar").getField("parsed");
    counter.setInt(null, 0);
    GraphQLResponse response =
        comparison.executor("Parsed").execute(Map.of("in", "1 EUR"), RequestContext.empty());
    assertThat(Answers.text(Answers.parse(response).get("data")))
        .isEqualTo("{\"a\":\"1 EUR\",\"b\":\"1 EUR\",\"parsed\":1}");
  }

  @Test
  @DisplayName("ARG-03, RC-CUSTOM literals are parsed, null is not")
  void literals_areParsed() {
    assertThat(comparison.data("Literal", Map.of()))
        .isEqualTo("{\"a\":\"5 GBP\",\"b\":null,\"c\":\"7 EUR\"}");
  }

  @Test
  @DisplayName("VAR-07, VAR-21, RC-CUSTOM lists of a custom scalar, and single values for them")
  void lists() {
    assertThat(comparison.data("Lists", Map.of("in", List.of("1 A", "2 B"), "one", "3 C")))
        .isEqualTo("{\"list\":[\"1 A\",\"2 B\"],\"two\":[\"1 EUR\",\"3 C\"],\"one\":[\"2 EUR\"]}");
    assertThat(comparison.data("Lists", Map.of("in", "1 A", "one", "3 C")))
        .contains("\"list\":[\"1 A\"]");
    assertThat(
            comparison.data(
                "Nested", Map.of("in", Arrays.asList(Arrays.asList("1 A", null), null, List.of()))))
        .isEqualTo("{\"nested\":[[\"1 A\",null],null,[]],\"plain\":[[\"1 EUR\",null],null]}");
  }

  @Test
  @DisplayName("RC-CUSTOM any JSON goes in and out as it is")
  void anyJson() {
    assertThat(comparison.data("AnyLiterals", Map.of()))
        .isEqualTo(
            "{\"int\":1,\"long\":2147483648,\"big\":9223372036854775808,\"float\":2.5,"
                + "\"text\":\"a\\\"b\",\"bool\":true,\"name\":\"RED\",\"none\":null,"
                + "\"list\":[1,[null],\"x\"],"
                + "\"object\":{\"a\":1,\"b\":{\"c\":[true,null]},\"d\":null,\"e\":{}}}");
    Map<String, Object> value = Map.of("k", Arrays.asList(1, 2.5, null, true, Map.of("x", "y")));
    assertThat(comparison.data("AnyVariable", Map.of("in", value)))
        .isEqualTo("{\"any\":{\"k\":[1,2.5,null,true,{\"x\":\"y\"}]}}");
  }

  @Test
  @DisplayName("ARG-08, ARG-10 variables inside a literal of a custom scalar")
  void variablesInsideLiteral() {
    assertThat(comparison.data("AnyInside", Map.of()))
        .isEqualTo("{\"any\":{\"y\":\"d\",\"list\":[null,\"d\",{}]}}");
    assertThat(
            comparison.data(
                "AnyInside", Map.of("x", 1, "y", "e", "z", 5, "any", Map.of("k", List.of(1)))))
        .isEqualTo(
            "{\"any\":{\"x\":1,\"y\":\"e\",\"z\":[5],\"list\":[1,\"e\",{\"any\":{\"k\":[1]}}]}}");
  }

  @Test
  @DisplayName("RC-CUSTOM a primitive stands for a scalar")
  void primitives() {
    assertThat(comparison.data("Evens", Map.of("a", 4)))
        .isEqualTo("{\"even\":4,\"evens\":[2,4],\"l\":6,\"c\":8}");
    assertThat(comparison.data("Evens", Map.of("a", 4, "b", List.of(8), "c", 2)))
        .isEqualTo("{\"even\":4,\"evens\":[8],\"l\":6,\"c\":2}");
    assertThat(comparison.data("Simple", Map.of())).isEqualTo("{\"ratio\":0.5,\"flag\":true}");
  }

  @Test
  @DisplayName(
      "VAR-20, ARG-08 custom scalars inside input objects, given, by default and by literal")
  void insideInputObjects() {
    assertThat(plain("Range", Map.of("in", Map.of("min", "1 A", "more", "2 B"))))
        .isEqualTo("{\"range\":[\"1 A\",\"9 EUR\",\"2 B\"]}");
    assertThat(plain("Range", Map.of())).isEqualTo("{\"range\":[\"1 EUR\",\"9 EUR\"]}");
    assertThat(plain("RangeDefault", Map.of()))
        .isEqualTo("{\"range\":[\"4 GBP\",\"9 EUR\",\"5 GBP\"]}");
    assertThat(plain("RangeLiteral", Map.of("money", "7 M", "n", 3)))
        .isEqualTo(
            "{\"a\":[\"2 EUR\",\"9 EUR\",\"3 EUR\",\"7 M\"],\"b\":[\"7 M\",\"9 EUR\"],"
                + "\"c\":[\"1 EUR\",\"9 EUR\"],"
                + "\"d\":\"Range[min=Money[amount=2, currency=EUR], max=Money[amount=9,"
                + " currency=EUR], more=null, any={n=[3, 1]}, even=4, inner=Range[min=Money[amount=1,"
                + " currency=X], max=null, more=null, any=null, even=2, inner=null]]\"}");
    assertThat(messages("Range", Map.of("in", Map.of("min", "x", "even", 3, "more", List.of(1)))))
        .containsExactly(
            "Variable \"$in\" got invalid value \"x\" at \"in.min\"; expected Money: An amount and a currency.",
            "Variable \"$in\" got invalid value 1 at \"in.more[0]\"; expected Money: It is a string.",
            "Variable \"$in\" got invalid value 3 at \"in.even\"; expected Even.");
    GraphQLResponse bad = comparison.executor("RangeBad").execute(Map.of(), RequestContext.empty());
    assertThat(Answers.text(Answers.parse(bad).get("data")))
        .isEqualTo("{\"a\":null,\"b\":[\"2 EUR\",\"9 EUR\"]}");
    assertThat(messages("RangeBadDefault", Map.of()))
        .containsExactly(
            "Invalid default value: \"x\" is not a valid Money: An amount and a currency.");
    assertThat(plain("RangeBadDefault", Map.of("in", Map.of("min", "1 A"))))
        .isEqualTo("{\"range\":[\"1 A\",\"9 EUR\"]}");
  }

  private String plain(String operation, Map<String, Object> variables) {
    GraphQLResponse response =
        comparison.executor(operation).execute(variables, RequestContext.empty());
    assertThat(response.errors()).isEmpty();
    return Answers.text(Answers.parse(response).get("data"));
  }

  @ParameterizedTest(name = "RC-CUSTOM serialize: {0}")
  @ValueSource(strings = {"fine", "null", "throw", "say", "object", "deep", "key", "nan", "array"})
  void serialized(String how) {
    GraphQLResponse response =
        comparison
            .executor("Moody")
            .execute(
                Map.of("how", how), RequestContext.builder().errorReporter((e, f) -> {}).build());
    String expected =
        switch (how) {
          case "fine" -> "\"fine\"";
          case "object" -> "{\"a\":[1,2.5,\"x\"]}";
          case "array" -> "[1,\"c\",\"s\",1.5,[1]]";
          default -> "null";
        };
    assertThat(Answers.text(Answers.parse(response).get("data")))
        .isEqualTo("{\"moody\":" + expected + "}");
    assertThat(response.errors()).hasSize(expected.equals("null") ? 1 : 0);
    response
        .errors()
        .forEach(
            error -> {
              assertThat(error.path().segments()).containsExactly("moody");
              assertThat(error.message()).doesNotContain("secret");
              assertThat(error.message().equals("Not today.")).isEqualTo(how.equals("say"));
            });
  }

  @Test
  @DisplayName("RC-CUSTOM null from serialize is an error where the oracle has one")
  void refusedResults_asTheOracle() {
    for (String how : List.of("fine", "null", "throw", "object")) {
      assertThat(comparison.response("Moody", Map.of("how", how)).errors())
          .hasSize(how.equals("null") || how.equals("throw") ? 1 : 0);
    }
  }

  @Test
  @DisplayName("RC-CUSTOM a value that was half written leaves nothing behind, at its item only")
  void refusedItem_isNullAlone() {
    GraphQLResponse response =
        comparison.executor("Moods").execute(Map.of(), RequestContext.empty());
    assertThat(Answers.text(Answers.parse(response).get("data")))
        .isEqualTo("{\"moods\":[\"fine\",null,null,{\"a\":[1,2.5,\"x\"]}],\"strictMoods\":null}");
    assertThat(response.errors().stream().map(it -> it.path().segments()))
        .containsExactly(List.of("moods", 1), List.of("strictMoods", 1));
  }

  @Test
  @DisplayName("VAR-20, VAR-22 a refused variable is a request error that says where")
  void refusedVariables() {
    assertThat(messages("Variable", Map.of("in", "x")))
        .containsExactly(
            "Variable \"$in\" got invalid value \"x\"; expected Money: An amount and a currency.");
    assertThat(messages("Variable", Map.of("in", 5)))
        .containsExactly("Variable \"$in\" got invalid value 5; expected Money: It is a string.");
    assertThat(messages("Lists", Map.of("in", List.of("1 A", "x"), "one", "y")))
        .containsExactly(
            "Variable \"$in\" got invalid value \"x\" at \"in[1]\"; expected Money: An amount and a currency.",
            "Variable \"$one\" got invalid value \"y\"; expected Money: An amount and a currency.");
    assertThat(messages("Evens", Map.of("a", 3)))
        .containsExactly("Variable \"$a\" got invalid value 3; expected Even.");
    assertThat(messages("Evens", Map.of("a", "text")))
        .containsExactly("Variable \"$a\" got invalid value \"text\"; expected Even.");
    for (Map<String, Object> variables :
        List.<Map<String, Object>>of(Map.of("in", "x"), Map.of("in", 5))) {
      assertThat(comparison.response("Variable", variables).hasData()).isFalse();
    }
  }

  @Test
  @DisplayName("ARG-12 a refused literal nulls its own field")
  void refusedLiteral_isAnExecutionError() {
    GraphQLResponse response = comparison.executor("Bad").execute(Map.of(), RequestContext.empty());
    assertThat(Answers.text(Answers.parse(response).get("data")))
        .isEqualTo("{\"good\":\"1 EUR\",\"bad\":null,\"number\":null,\"after\":\"2 EUR\"}");
    assertThat(response.errors().stream().map(it -> it.path() + " " + it.message()))
        .containsExactly(
            "bad \"x\" is not a valid Money: An amount and a currency.",
            "number 1 is not a valid Money: It is a string.");
    GraphQLError odd =
        comparison.executor("BadEven").execute(Map.of(), RequestContext.empty()).errors().get(0);
    assertThat(odd.message()).isEqualTo("3 is not a valid Even.");
  }

  @Test
  @DisplayName("ARG-12 a refused literal is an error whatever the key, which is not loaded")
  void refusedLiteral_ofALoad() {
    GraphQLResponse response =
        comparison.executor("LoadBad").execute(Map.of(), RequestContext.empty());
    assertThat(Answers.text(Answers.parse(response).get("data")))
        .isEqualTo(
            "{\"book\":{\"author\":null,\"given\":null,\"same\":null,\"plain\":{\"id\":\"b\"},\"all\":[],\"bad\":null}}");
    assertThat(response.errors().stream().map(GraphQLError::path))
        .extracting(String::valueOf)
        .containsExactly("book.author", "book.same", "book.bad");
  }

  @Test
  @DisplayName("VAR-21 a refused default is a request error at its variable")
  void refusedDefault_isARequestError() {
    GraphQLResponse response =
        comparison.executor("BadDefault").execute(Map.of(), RequestContext.empty());
    assertThat(response.hasData()).isFalse();
    assertThat(response.errors())
        .containsExactly(
            GraphQLError.ofRequest(
                "Invalid default value: \"x\" is not a valid Money: An amount and a currency.",
                List.of(new Location(1, 18))));
    assertThatThrownBy(
            () -> module.load("scalars.BadDefaultExecutor$Variables").getMethod("of").invoke(null))
        .hasRootCauseMessage("An amount and a currency.");
  }

  private List<String> messages(String operation, Map<String, Object> variables) {
    GraphQLResponse response =
        comparison.executor(operation).execute(variables, RequestContext.empty());
    assertThat(response.hasData()).isFalse();
    assertThat(response.errors())
        .allSatisfy(
            error -> {
              assertThat(error.path()).isNull();
              assertThat(error.locations()).hasSize(1);
            });
    return response.errors().stream().map(GraphQLError::message).toList();
  }
}
