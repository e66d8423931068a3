package dev.graven.processor.schema;

import static dev.graven.processor.schema.TestReports.sdl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.StageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Type validation (specification section 3): each mistake is reported where it is and nowhere else,
 * and its accepted neighbour is not.
 */
class TypeSystemValidationTest {
  private static final String QUERY = "type Query { a: Int }\n";

  /**
   * A rule.
   *
   * @param wrong schema text with {@code ^} before each place that is reported
   * @param text a part of each report
   * @param right a neighbour without the mistake
   */
  private record Rule(String title, String wrong, String text, String right) {
    @Override
    public String toString() {
      return title;
    }
  }

  private static Rule rule(String title, String wrong, String text, String right) {
    return new Rule(title, wrong, text, right);
  }

  static List<Rule> rules() {
    return List.of(
        rule(
            "TSV-01 root types are different types",
            "schema { query: Query mutation: ^Query }\n" + QUERY,
            "is the root type of both",
            "schema { query: Query mutation: M }\ntype M { a: Int }\n" + QUERY),
        rule(
            "TSV-02 root types are object types",
            "schema { query: Query mutation: ^M }\nscalar M\n" + QUERY,
            "is not an object type",
            "schema { query: Query mutation: M }\ntype M { a: Int }\n" + QUERY),
        rule(
            "TSV-03 there is a query root type",
            "^schema { mutation: M }\ntype M { a: Int }",
            "names no query root type",
            "schema { query: M }\ntype M { a: Int }"),
        rule(
            "TSV-04 names do not begin with two underscores",
            """
            type ^__T { ^__f(^__a: Int): Int }
            input I { ^__f: Int }
            enum E { ^__V }
            ^directive @__d(^__a: Int) on FIELD
            """
                + QUERY,
            "begins with two underscores",
            "type _T { _f(_a: Int): Int } input I { _f: Int } enum E { _V } directive @_d(_a: Int) on FIELD\n"
                + QUERY),
        rule(
            "TSV-05 object types, interfaces and input objects have fields",
            "type ^T\ninterface ^F\ninput ^I\n" + QUERY,
            "has no field",
            "type T\nextend type T { a: Int }\ninterface F { a: Int }\ninput I { a: Int }\n"
                + QUERY),
        rule(
            "TSV-06 fields of a type have different names, over extensions too",
            "type T { a: Int ^a: Int }\ninput I { a: Int }\nextend input I { ^a: Int }\n" + QUERY,
            "has two fields named `a`",
            "type T { a: Int b: Int }\ninput I { a: Int }\nextend input I { b: Int }\n" + QUERY),
        rule(
            "TSV-07 arguments have different names",
            "type T { a(x: Int, ^x: Int): Int }\ndirective @d(x: Int, ^x: Int) on FIELD\n" + QUERY,
            "has two arguments named `x`",
            "type T { a(x: Int, y: Int): Int }\ndirective @d(x: Int, y: Int) on FIELD\n" + QUERY),
        rule(
            "TSV-08 fields answer output types",
            "type T { ^a: [I!] }\ninput I { a: Int }\n" + QUERY,
            "Fields answer output types",
            "type T { a: [Query!] }\ninput I { a: Int }\n" + QUERY),
        rule(
            "TSV-09 arguments and input fields take input types",
            """
            type T { a(^x: Query): Int }
            input I { ^a: [F] }
            interface F { a: Int }
            directive @d(^x: Query!) on FIELD
            """
                + QUERY,
            "an output type",
            "type T { a(x: I): Int }\ninput I { a: [I] }\ndirective @d(x: I!) on FIELD\n" + QUERY),
        rule(
            "TSV-10 a type has the fields of its interfaces",
            "interface F { a: Int b: Int }\ntype T implements ^F { a: Int }\n" + QUERY,
            "has no field `b`",
            "interface F { a: Int b: Int }\ntype T implements F { a: Int b: Int }\n" + QUERY),
        rule(
            "TSV-11 a field is of the type of its interface's field, or below it",
            """
            interface F { a: F b: [U!]! c: Int }
            union U = Query | T
            type T implements F { ^a: Int ^b: [T]! ^c: [Int] }
            """
                + QUERY,
            "It must be the same type",
            "interface F { a: F b: [U] c: Int }\nunion U = Query | T\ntype T implements F { a: T! b: [U]! c: Int! }\n"
                + QUERY),
        rule(
            "TSV-12 a field has the arguments of its interface's field",
            "interface F { a(x: Int): Int }\ntype T implements F { ^a: Int }\n" + QUERY,
            "is missing",
            "interface F { a(x: Int): Int }\ntype T implements F { a(x: Int): Int }\n" + QUERY),
        rule(
            "TSV-13 such an argument is of the same type",
            "interface F { a(x: Int): Int }\ntype T implements F { a(^x: Int!): Int }\n" + QUERY,
            "Arguments have the same type",
            "interface F { a(x: Int!): Int }\ntype T implements F { a(x: Int!): Int }\n" + QUERY),
        rule(
            "TSV-14 an argument more is optional",
            "interface F { a: Int }\ntype T implements F { a(^x: Int!): Int }\n" + QUERY,
            "is required, but",
            "interface F { a: Int }\ntype T implements F { a(x: Int! = 1, y: Int): Int }\n"
                + QUERY),
        rule(
            "TSV-15 interfaces of interfaces are declared",
            "interface F { a: Int }\ninterface G implements F { a: Int }\ntype T implements ^G { a: Int }\n"
                + QUERY,
            "but not `F`",
            "interface F { a: Int }\ninterface G implements F { a: Int }\ntype T implements G & F { a: Int }\n"
                + QUERY),
        rule(
            "TSV-16 an interface does not implement itself",
            "interface F implements ^F { a: Int }\ntype T implements F { a: Int }\n" + QUERY,
            "implements itself",
            "interface F { a: Int }\ntype T implements F { a: Int }\n" + QUERY),
        rule(
            "TSV-17 interfaces do not implement each other",
            "interface F implements ^G { a: Int }\ninterface G implements ^F { a: Int }\n" + QUERY,
            "cannot implement each other",
            "interface F implements G { a: Int }\ninterface G { a: Int }\n" + QUERY),
        rule(
            "TSV-18 an interface is implemented once",
            "interface F { a: Int }\ntype T implements F & ^F { a: Int }\nextend type T implements ^F\n"
                + QUERY,
            "twice",
            "interface F { a: Int }\ntype T { a: Int }\nextend type T implements F\n" + QUERY),
        rule(
            "TSV-19 what is implemented is an interface",
            "type T implements ^Query { a: Int }\n" + QUERY,
            "is no interface",
            "interface F { a: Int }\ntype T implements F { a: Int }\n" + QUERY),
        rule(
            "TSV-20 a deprecated field implements a deprecated one",
            "interface F { a: Int b: Int @deprecated }\ntype T implements F { ^a: Int @deprecated b: Int }\n"
                + QUERY,
            "Deprecate both",
            "interface F { a: Int @deprecated }\ntype T implements F { a: Int @deprecated }\n"
                + QUERY),
        rule(
            "TSV-21 a union has members",
            "union ^U\n" + QUERY,
            "has no member",
            "union U\nextend union U = Query\n" + QUERY),
        rule(
            "TSV-22 members of a union are different",
            "union U = Query | ^Query\nextend union U = ^Query\n" + QUERY,
            "twice",
            "union U = Query\nextend union U = T\ntype T { a: Int }\n" + QUERY),
        rule(
            "TSV-23 members of a union are object types",
            "union U = ^F | ^Int | Query\ninterface F { a: Int }\n" + QUERY,
            "is no object type",
            "union U = Query\n" + QUERY),
        rule(
            "TSV-24 an enum has values",
            "enum ^E\n" + QUERY,
            "has no value",
            "enum E\nextend enum E { A }\n" + QUERY),
        rule(
            "TSV-25 values of an enum have different names",
            "enum E { A ^A }\nextend enum E { ^A }\n" + QUERY,
            "has two values named `A`",
            "enum E { A }\nextend enum E { B }\n" + QUERY),
        rule(
            "TSV-26 a default does not contain itself",
            "input A { ^b: B = {} }\ninput B { a: A = {} c: Int = 1 }\ninput C { ^c: [C] = [{}] }\n"
                + QUERY,
            "contains itself",
            "input A { b: B = {} }\ninput B { a: A = {b: null} }\ninput C { c: C = null }\n"
                + QUERY),
        rule(
            "TSV-27 an input object does not need itself",
            "input I { ^a: J! }\ninput J { ^a: I! b: Int }\ninput K { ^a: K! }\n" + QUERY,
            "leads back to",
            "input I { a: J! }\ninput J { a: I b: [J!]! }\ninput K { a: [K!]! }\n" + QUERY),
        rule(
            "TSV-28 a default fits the type of its argument",
            "enum E { A }\ntype T { a(x: Int! = ^null, y: [E] = ^[A, B], z: Int = ^1.5): Int }\n"
                + QUERY,
            "does not fit",
            "enum E { A }\ntype T { a(x: Int = null, y: [E] = A, z: Float = 1): Int }\n" + QUERY),
        rule(
            "TSV-29 fields of a OneOf input object are nullable",
            "input I @oneOf { ^a: Int! b: Int }\n" + QUERY,
            "is non-null",
            "input I @oneOf { a: Int b: [Int!] }\n" + QUERY),
        rule(
            "TSV-30 fields of a OneOf input object have no default",
            "input I @oneOf { a: Int b: Int }\nextend input I { ^c: Int = 1 }\n" + QUERY,
            "has a default",
            "input I { a: Int = 1 }\n" + QUERY),
        rule(
            "TSV-31 @oneOf stands on the definition",
            "input I { a: Int }\nextend input I ^@oneOf\n" + QUERY,
            "stands on an extension",
            "input I @oneOf { a: Int }\nextend input I { b: Int }\n" + QUERY),
        rule(
            "TSV-32 a required argument is not deprecated",
            "type T { a(^x: Int! @deprecated): Int }\ndirective @d(^x: Int! @deprecated) on FIELD\n"
                + QUERY,
            "is deprecated",
            "type T { a(x: Int! = 1 @deprecated, y: Int @deprecated): Int }\n" + QUERY),
        rule(
            "TSV-33 a required input field is not deprecated",
            "input I { ^a: Int! @deprecated }\n" + QUERY,
            "is deprecated",
            "input I { a: Int @deprecated(reason: \"x\") b: Int! = 1 @deprecated }\n" + QUERY),
        rule(
            "TSV-34 the reason of a deprecation is not null",
            "type T { a: Int @deprecated(reason: ^null) b: Int @deprecated(reason: ^1) }\n" + QUERY,
            "does not fit `String!`",
            "type T { a: Int @deprecated b: Int @deprecated(reason: \"\") }\n" + QUERY),
        rule(
            "TSV-35 built-in scalars have no @specifiedBy",
            "scalar Int ^@specifiedBy(url: \"x\")\n" + QUERY,
            "stands on the built-in scalar",
            "scalar Date @specifiedBy(url: \"x\")\n" + QUERY),
        rule(
            "TSV-36 @specifiedBy has a URL",
            "scalar Date ^@specifiedBy\nscalar Time @specifiedBy(url: ^null)\n" + QUERY,
            "url",
            "scalar Date\nextend scalar Date @specifiedBy(url: \"x\")\n" + QUERY),
        rule(
            "TSV-37 directive locations are GraphQL's",
            "directive @d on FIELD | ^NOWHERE\n" + QUERY,
            "There is no directive location `NOWHERE`",
            "directive @d on | FIELD | QUERY\n" + QUERY),
        rule(
            "TSV-38 a directive does not stand in its definition",
            "^directive @d(x: Int @d) on ARGUMENT_DEFINITION\n" + QUERY,
            "stands in its own definition",
            "directive @d(x: Int @e) on ARGUMENT_DEFINITION\ndirective @e on ARGUMENT_DEFINITION\n"
                + QUERY),
        rule(
            "TSV-39 neither through others",
            """
            ^directive @d(x: I) on INPUT_FIELD_DEFINITION
            input I { a: E @e }
            ^directive @e(x: Int @f) on INPUT_FIELD_DEFINITION
            ^directive @f(x: J) on ARGUMENT_DEFINITION
            input J { a: Int @d }
            enum E { A }
            """
                + QUERY,
            "stands in its own definition",
            "directive @d(x: I) on FIELD\ninput I { a: Int @e }\ndirective @e(x: Int) on INPUT_FIELD_DEFINITION\n"
                + QUERY),
        rule(
            "TSV-40 directives have different names",
            "directive @d on FIELD\n^directive @d on QUERY\n" + QUERY,
            "is defined twice",
            "directive @d on FIELD\ndirective @e on QUERY\n" + QUERY),
        rule(
            "TSV-41 directives of the specification are not defined anew",
            "^directive @skip(if: Boolean!) on SCHEMA\n^directive @oneOf(x: Int) on INPUT_OBJECT\n"
                + QUERY,
            "is the specification's",
            "directive @deprecated(reason: String = \"No longer supported\") on FIELD_DEFINITION | ENUM_VALUE\n"
                + QUERY),
        rule(
            "TSV-42 a directive that is not repeatable stands once, over extensions too",
            """
            directive @d on OBJECT | FIELD_DEFINITION
            type T @d { a: Int @d ^@d }
            extend type T ^@d
            """
                + QUERY,
            "It is not repeatable",
            "directive @d repeatable on OBJECT | FIELD_DEFINITION\ntype T @d { a: Int @d @d }\nextend type T @d\n"
                + QUERY),
        rule(
            "TSV-43 directives are defined",
            "type T ^@d { a(x: Int ^@d): Int ^@d }\nenum E ^@d { A ^@d }\nunion U ^@d = T\nextend schema ^@d\n"
                + QUERY,
            "There is no directive `@d`",
            "directive @d on OBJECT | ARGUMENT_DEFINITION | FIELD_DEFINITION | ENUM | ENUM_VALUE | UNION | SCHEMA\n"
                + "type T @d { a(x: Int @d): Int @d }\nenum E @d { A @d }\nunion U @d = T\nextend schema @d\n"
                + QUERY),
        rule(
            "TSV-44 directives stand where they may",
            "directive @d on OBJECT\ntype T @d { a(x: Int ^@d): Int ^@d }\ninput I ^@d { a: Int ^@d }\nscalar S ^@d\ninterface F ^@d { a: Int }\n"
                + QUERY,
            "may not stand on",
            "directive @d on OBJECT\ntype T @d { a: Int }\n" + QUERY),
        rule(
            "TSV-45 arguments of directives are defined, and given once",
            "directive @d(x: Int) on OBJECT\ntype T @d(^y: 1) { a: Int }\n" + QUERY,
            "has no argument `y`",
            "directive @d(x: Int) on OBJECT\ntype T @d(x: 1) { a: Int }\n" + QUERY),
        rule(
            "TSV-46 required arguments of directives are given",
            "directive @d(x: Int!) on OBJECT\ntype T ^@d { a: Int }\n" + QUERY,
            "needs the argument `x: Int!`",
            "directive @d(x: Int! = 1) on OBJECT\ntype T @d { a: Int }\n" + QUERY),
        rule(
            "TSV-47 arguments of directives fit their types",
            "directive @d(x: [Int!]) on OBJECT\ntype T @d(x: ^[1, null]) { a: Int }\n" + QUERY,
            "does not fit `[Int!]`",
            "directive @d(x: [Int!]) on OBJECT\ntype T @d(x: 1) { a: Int }\n" + QUERY),
        rule(
            "TSV-48 what is extended is defined",
            "extend type ^Quary { b: Int }\nextend scalar ^Int @d\ndirective @d on SCALAR\n"
                + QUERY,
            "is extended",
            "extend type Query { b: Int }\n" + QUERY),
        rule(
            "TSV-49 an extension is of the kind of its definition",
            "extend interface ^Query { b: Int }\n" + QUERY,
            "is extended as the interface",
            "extend type Query { b: Int }\n" + QUERY),
        rule(
            "TSV-50 there is one schema definition",
            "schema { query: Query }\n^schema { mutation: M }\ntype M { a: Int }\n" + QUERY,
            "The schema is defined twice",
            "schema { query: Query }\nextend schema { mutation: M }\ntype M { a: Int }\n" + QUERY),
        rule(
            "TSV-51 an operation has one root type",
            "extend schema { ^query: T }\ntype T { a: Int }\n" + QUERY,
            "has two root types for query",
            "extend schema { mutation: T }\ntype T { a: Int }\n" + QUERY),
        rule(
            "TSV-52 types have different names",
            "enum T { A }\nscalar ^T\n" + QUERY,
            "is defined twice",
            "enum T { A }\nscalar S\n" + QUERY),
        rule(
            "TSV-53 types are defined",
            "type T implements ^F { a(x: ^I): ^A }\nunion U = ^B\ndirective @d(x: ^C) on FIELD\n"
                + QUERY,
            "There is no type `",
            "type T implements F { a(x: I): Int }\ninterface F { a(x: I): Int }\ninput I { a: Int }\n"
                + QUERY),
        rule(
            "TSV-54 built-in scalars are scalars",
            "type ^Int { a: String }\ntype Query { a: String }",
            "is a built-in scalar",
            "scalar Int\ntype Query { a: String }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void mistake_isReportedWhereItIs(Rule rule) {
    List<String> places = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int line = 1;
    int column = 1;
    for (char c : rule.wrong().toCharArray()) {
      if (c == '^') {
        places.add(line + ":" + column);
        continue;
      }
      text.append(c);
      column++;
      if (c == '\n') {
        line++;
        column = 1;
      }
    }
    List<Diagnostic> reports = reports(text.toString());
    assertThat(reports.stream().map(it -> place(it)))
        .as(() -> String.join("\n", reports.stream().map(Diagnostic::message).toList()))
        .containsExactlyInAnyOrderElementsOf(places);
    assertThat(reports).allSatisfy(it -> assertThat(it.message()).contains(rule.text()));
  }

  @ParameterizedTest(name = "{0}: an accepted neighbour")
  @MethodSource("rules")
  void neighbour_isAccepted(Rule rule) {
    assertThat(reports(rule.right()).stream().map(Diagnostic::message)).isEmpty();
    assertThat(build(rule.right()).value()).isPresent();
  }

  @Test
  void allMistakes_areReportedAtOnce() {
    assertThat(
            reports(
                    """
                    type Query implements F { a: Strng @nope }
                    interface F { b: Int }
                    union U = F
                    enum E
                    input I @oneOf { a: I! }
                    extend type X { a: Int }
                    """)
                .stream()
                .map(it -> place(it)))
        .containsExactlyInAnyOrder("1:23", "1:30", "1:36", "3:11", "4:6", "5:18", "5:18", "6:13");
  }

  /** Everything but what is valid and not compiled yet. */
  private static List<Diagnostic> reports(String text) {
    return build(text).diagnostics().stream()
        .filter(it -> it.id() != DiagnosticId.NOT_SUPPORTED)
        .toList();
  }

  private static StageResult<Optional<ValidatedSchema>> build(String text) {
    return new SchemaStage()
        .build(new TestDeclarations().build(), List.of(sdl("s.graphqls", text)));
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.position().map(it -> it.line() + ":" + it.column()).orElse("nowhere");
  }
}
