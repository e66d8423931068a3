package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code [OperationSyntax]}: text and place; and places after every kind of line and character. */
class OperationSyntaxTest {
  private static final String RULE =
      " An operation file holds queries, mutations and fragments (specification section 2.3).";

  private static String report(String content) {
    return Fixture.shop().file("shop/Page", content).reports().toString();
  }

  private static String at(String place, String message) {
    return "[graphql/shop/Page.graphql:" + place + " [OperationSyntax] " + message + "]";
  }

  @Test
  void unexpectedToken() {
    assertThat(report("{\n  products { ]\n}"))
        .isEqualTo(at("2:14", "`]` is not expected here." + RULE));
  }

  @Test
  void unexpectedEnd() {
    assertThat(report("{\n  products {\n"))
        .isEqualTo(at("3:1", "The document ends in the middle of a definition." + RULE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "# nothing", ",,\uFEFF"})
  void emptyDocument(String content) {
    assertThat(report(content)).contains("[OperationSyntax] The document is empty." + RULE);
  }

  @Test
  void characterOutsideOfEveryToken() {
    assertThat(report("{ products % }"))
        .isEqualTo(at("1:12", "`%` is not a part of GraphQL." + RULE));
    assertThat(report("{ products 💡 }"))
        .isEqualTo(at("1:12", "`💡` is not a part of GraphQL." + RULE));
  }

  @Test
  @DisplayName("LEX-04 a string ends on its line")
  void stringOverTwoLines() {
    assertThat(report("{ product(id: \"a\nb\") { id } }"))
        .isEqualTo(
            at(
                "1:15",
                "`\"a` is not a string: it does not end, or has an escape that GraphQL does not"
                    + " know."
                    + RULE));
  }

  @ParameterizedTest
  @DisplayName("LEX-03 numbers")
  @ValueSource(strings = {"00", "-01", "1.", "1.e3", "1e", "0xF", "1x", "1_000"})
  void malformedNumber(String number) {
    assertThat(report("{ a(b: [" + number + "]) }"))
        .isEqualTo(at("1:9", "`" + number + "` is not a number." + RULE));
  }

  @Test
  void numberThatNothingHolds() {
    assertThat(report("{ a(b: [1e9999999999]) }"))
        .isEqualTo(at("1:9", "`1e9999999999` is beyond the numbers that can be compiled." + RULE));
  }

  @Test
  @DisplayName("LEX-01 lone surrogates and code points beyond Unicode")
  void escapesThatAreNoCharacter() {
    assertThat(report("{ a(b: \"\\uD83D\") }"))
        .isEqualTo(at("1:8", "`\\uD83D` is not a Unicode character." + RULE));
    assertThat(report("{ a(b: \"\\u{110000}\") }"))
        .isEqualTo(at("1:8", "`\\u{110000}` is not a Unicode character." + RULE));
    assertThat(report("{ a(b: \"\uD83D\") }")).contains("1:8 [OperationSyntax]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1e50", "1.5E-3", "0.1"})
  void number(String number) {
    assertThat(
            Fixture.of("type Query { a(b: [Float]): Int }")
                .file("shop/Page", "{ a(b: [" + number + "]) }")
                .reports())
        .isEmpty();
  }

  @ParameterizedTest
  @DisplayName("LEX-07 names")
  @ValueSource(
      strings = {"fragment on on Query { a } { ...on }", "{ a(b: $) }", "{ }", "query Q() { a }"})
  void refused(String content) {
    assertThat(report(content)).contains("[OperationSyntax]");
  }

  @Test
  void keywordsOfGraphQL_areNames() {
    assertThat(
            Fixture.of("type Query { query: Int on: Int true: Int null(fragment: Int): Int }")
                .file(
                    "shop/Page",
                    "query query($on: Int) { query on true: true null(fragment: $on) fragment: on"
                        + " ...type } fragment type on Query { query }")
                .reports())
        .isEmpty();
  }

  @Test
  void description_isRefusedBeforeAShorthandQuery() {
    assertThat(report("\"x\" { products { id } }")).contains("[OperationSyntax]");
  }

  @Test
  void inJava_theTypeIsBlamedWithThePlaceInTheText() {
    var result = Fixture.shop().inJava("shop.Queries", "{\n  ]\n}").read();

    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(Fixture.render(it))
                  .isEqualTo("shop.Queries:2:3 [OperationSyntax] `]` is not expected here." + RULE);
              assertThat(it.element().orElseThrow().className()).isEqualTo("shop.Queries");
            });
  }

  @ParameterizedTest
  @DisplayName("LEX-02 line terminators, LEX-01 Unicode")
  @ValueSource(
      strings = {
        "{\n  products { ]\n}",
        "{\r\n  products { ]\r\n}",
        "{\r  products { ]\r}",
        "\uFEFF{\n  products { ]\n}",
        "#\r  products { ]\n}",
      })
  void lines(String content) {
    String found = report(content);
    assertThat(found).startsWith("[graphql/shop/Page.graphql:2:");
    assertThat(
            Fixture.shop()
                .file("shop/Page", content)
                .read()
                .diagnostics()
                .get(0)
                .position()
                .orElseThrow()
                .sourceLine())
        .isEqualTo("  products { ]");
  }

  @Test
  void columns_countUtf16UnitsAndATabAsOne() {
    assertThat(report("{\n\tproduct(id: \"💡é日\") { ]\n}"))
        .isEqualTo(at("2:24", "`]` is not expected here." + RULE));
    assertThat(report("{ product(id: \"💡\") { nope } a: product(id: \"💡💡\") { nope } }"))
        .contains("Page.graphql:1:23 ", "Page.graphql:1:55 ");
  }

  @Test
  void columnsBehindABlockStringAndADescription() {
    assertThat(report("{ product(id: \"\"\"\n\n 💡 \n  \"\"\") { nope } }"))
        .contains("Page.graphql:4:10 ");
    assertThat(report("\"💡\r\n\" query Q { nope }")).contains("[OperationSyntax]");
    assertThat(report("\"\"\"💡\r\n💡\"\"\" query Q { nope }")).contains("Page.graphql:2:17 ");
  }

  @Test
  void brokenFile_causesNoReportsAboutOthers() {
    assertThat(
            Fixture.shop()
                .file("shop/Page", "query Page($n: Int) { products { ...P } }")
                .file("Parts", "fragment P on Product { id ")
                .file("Others", "fragment Q on Product { id }")
                .reports())
        .containsExactly(
            "graphql/Parts.graphql:1:28 [OperationSyntax] The document ends in the middle of a"
                + " definition."
                + RULE);
  }
}
