package dev.graven.processor.schema;

import static dev.graven.processor.schema.TestReports.lines;
import static dev.graven.processor.schema.TestReports.sdl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.source.SourceText;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdlSchemaTest {
  @Test
  void files_areMerged_withExtensionsAndRenamedRoots() {
    SchemaModel model =
        read(
            sdl(
                "b.graphqls",
                """
                extend type Root { size(unit: Unit = CM, within: [Int!]! = [1, 2]): Float! }
                extend enum Unit { M }
                extend schema { mutation: Change }
                """),
            sdl(
                "a.graphqls",
                """
                schema { query: Root }
                "Nothing else." type Root { "An id." id: ID }
                type Change { set(name: String!): Boolean }
                enum Unit { CM }
                type Query { plain: [[String]!] }
                directive @internal(why: String) on FIELD_DEFINITION
                """));

    assertThat(model.queryType()).isEqualTo("Root");
    assertThat(model.mutationType()).contains("Change");
    assertThat(model.derived()).isFalse();
    assertThat(model.types().keySet())
        .containsExactly(
            "Root", "Change", "Unit", "Query", "Boolean", "Float", "ID", "Int", "String");
    FieldModel size = field(model, "Root", "size");
    assertThat(size.type()).isEqualTo(new TypeRef.Named("Float", true));
    assertThat(size.arguments())
        .extracting(ArgumentModel::name, ArgumentModel::type, ArgumentModel::defaultValue)
        .containsExactly(
            tuple(
                "unit",
                new TypeRef.Named("Unit", false),
                Optional.of(new Literal.EnumLiteral("CM"))),
            tuple(
                "within",
                new TypeRef.ListOf(new TypeRef.Named("Int", true), true),
                Optional.of(
                    new Literal.ListLiteral(
                        List.of(
                            new Literal.IntLiteral(BigInteger.ONE),
                            new Literal.IntLiteral(BigInteger.TWO))))));
    assertThat(((TypeModel.EnumType) model.types().get("Unit")).values())
        .containsExactly("CM", "M");
    assertThat(field(model, "Query", "plain").type()).hasToString("[[String]!]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  @DisplayName("LEX-02 positions do not depend on line terminators")
  void positions_areOfNames_inUtf16Units(String terminator) {
    String text =
        String.join(
            terminator,
            "# héllo",
            "\"\"\" block",
            "\\\"\"\" \"\"\"",
            "type Query {",
            "  \"😀 é\" name(\"x\" by: Int): String, \"\" other: E",
            "}",
            "enum E { A \"b\" B }",
            "");

    SchemaModel model = read(sdl("s.graphqls", text));

    assertThat(model.types().get("Query").position()).contains(at(4, 6, "type Query {"));
    String line = "  \"😀 é\" name(\"x\" by: Int): String, \"\" other: E";
    FieldModel name = field(model, "Query", "name");
    assertThat(name.position()).contains(at(5, 10, line));
    assertThat(name.arguments().get(0).position()).contains(at(5, 19, line));
    assertThat(field(model, "Query", "other").position()).contains(at(5, 40, line));
    assertThat(((TypeModel.EnumType) model.types().get("E")).valuePositions())
        .isEqualTo(
            Map.of("A", at(7, 10, "enum E { A \"b\" B }"), "B", at(7, 16, "enum E { A \"b\" B }")));
  }

  @Test
  @DisplayName("LEX-07 keywords are names like others")
  void keywordsAsNames_keepTheirPlaces() {
    SchemaModel model =
        read(
            sdl(
                "s.graphqls",
                """
                type Query { type: type }
                "type" type #type
                 type { input: extend }
                extend type type { query(enum: extend = on): Int }
                enum extend { on schema }
                """));

    assertThat(model.types().get("type").position()).contains(at(3, 2, " type { input: extend }"));
    assertThat(field(model, "type", "query").position())
        .contains(at(4, 20, "extend type type { query(enum: extend = on): Int }"));
    assertThat(model.types().get("extend").position())
        .contains(at(5, 6, "enum extend { on schema }"));
  }

  @Test
  @DisplayName("LEX-01 LEX-05 escapes and block strings have their values")
  void stringDefaults_haveTheirValues() {
    SchemaModel model =
        read(
            sdl(
                "s.graphqls",
                """
                type Query {
                  a(x: String = "\\u{1F600}\\uD83D\\uDE00\\n", y: String = \"""
                      one
                        two
                    \"""): Int
                }
                """));

    assertThat(field(model, "Query", "a").arguments())
        .extracting(ArgumentModel::defaultValue)
        .containsExactly(
            Optional.of(new Literal.StringLiteral("😀😀\n")),
            Optional.of(new Literal.StringLiteral("one\n  two")));
  }

  @Test
  @DisplayName("LEX-11 deep nesting is an error, not a crash")
  void deepNesting_isReported() {
    String type = "[".repeat(20_000) + "Int" + "]".repeat(20_000);

    assertThat(reports(sdl("a.graphqls", "type Query { a: " + type + " }")))
        .containsExactly(
            "[SdlSyntax] a.graphqls:1:1: This file nests lists or values too deeply to be parsed."
                + " Nest them less.");
  }

  @Test
  void commentsAreNoDescriptions() {
    StageResult<Optional<ValidatedSchema>> result =
        build(sdl("s.graphqls", "# not this\ntype Query { a: Int }"));

    assertThat(result.value().orElseThrow().schema().getQueryType().getDescription()).isNull();
  }

  @Test
  void syntaxErrors_areReportedInEveryFile() {
    assertThat(
            reports(
                sdl("a.graphqls", "type Query { a: Int }"),
                sdl("b.graphqls", "type A {\r\n  \"😀\" a Int\r\n}"),
                sdl("c.graphqls", "type A { a: Int"),
                sdl("d.graphqls", "type A { a: \"unterminated }\n"),
                sdl("e.graphqls", "\n  ?")))
        .containsExactly(
            "[SdlSyntax] b.graphqls:2:10: `Int` is not expected here. A schema file holds type"
                + " definitions and extensions (specification section 3).",
            "[SdlSyntax] c.graphqls:1:16: The file ends in the middle of a definition. A schema file"
                + " holds type definitions and extensions (specification section 3).",
            "[SdlSyntax] d.graphqls:1:13: This is not GraphQL. A schema file holds type definitions"
                + " and extensions (specification section 3).",
            "[SdlSyntax] e.graphqls:2:3: This is not GraphQL. A schema file holds type definitions"
                + " and extensions (specification section 3).");
  }

  @Test
  void emptyFile_isNoError() {
    assertThat(
            reports(
                sdl("a.graphqls", "type Query { a: Int }"),
                sdl("b.graphqls", "# later\n"),
                sdl("c.graphqls", "")))
        .isEmpty();
  }

  @Test
  void duplicateType_showsBothPlaces() {
    assertThat(
            reports(
                sdl("a.graphqls", "type Query { a: A }\n\"A.\" type A { b: Int }"),
                sdl("b.graphqls", "\nenum A { B }"),
                sdl("c.graphqls", "extend type A { c: Int }")))
        .containsExactly(
            "[DuplicateType] b.graphqls:2:6: The type `A` is defined twice, first at a.graphqls:2:11."
                + " A schema has one type of each name: rename one, or write `extend` to add to the"
                + " first.");
  }

  @Test
  void noQueryType_isReported() {
    assertThat(reports(sdl("a.graphqls", "type Product { id: ID }")))
        .containsExactly(
            "[NoQueryType]: There is no query root type. Every schema has one: mark a method with"
                + " @GraphQLQuery, or add `type Query { ... }` to a .graphqls file.");
    assertThat(reports(sdl("a.graphqls", "schema { mutation: M }\ntype M { id: ID }")))
        .containsExactly(
            "[NoQueryType] a.graphqls:1:1: This schema names no query root type. Every schema has"
                + " one: add `query: Query`.");
    assertThat(reports(sdl("a.graphqls", "schema { query: Q }\ntype Q { id: ID }"))).isEmpty();
  }

  @Test
  void notSupportedDefinitions_areReportedOnceEach_andKeepTheirNames() {
    StageResult<Optional<ValidatedSchema>> result =
        build(
            sdl(
                "a.graphqls",
                """
                type Query { at(in: In): Date }
                input In { a: Int }
                scalar Date
                type Subscription { ticks: Int }
                """));

    assertThat(lines(result))
        .containsExactly(
            "[NotSupported] a.graphqls:4:6: The subscription root type `Subscription` cannot be"
                + " compiled. This version of Graven compiles queries and mutations: leave it out"
                + " of the schema for now.");
    assertThat(result.value().orElseThrow().model().types())
        .containsKeys("In", "Date", "Subscription");
  }

  @Test
  void everyViolation_isReportedInOneRun_whereItIs() {
    assertThat(
            reports(
                sdl(
                    "a.graphqls",
                    """
                    schema { query: Query mutation: Query }
                    type Query {
                      a: Strng
                      b(x: Int = "1", x: Query, y: Int! @deprecated): Int
                      a: Int @unknown
                      __c: Int
                    }
                    type Empty
                    enum None
                    extend type Missing { a: Int }
                    query { a }
                    """)))
        .containsExactly(
            "[SdlValidation] a.graphqls:11:1: This is an operation. A schema file holds type"
                + " definitions: move it to a .graphql file.",
            "[SdlValidation] a.graphqls:1:33: `Query` is the root type of both query and mutation."
                + " Root types must be different types.",
            "[SdlValidation] a.graphqls:3:6: There is no type `Strng`. Did you mean `String`? Define"
                + " it, or correct the name.",
            "[SdlValidation] a.graphqls:6:3: The name `__c` begins with two underscores. Such names"
                + " are reserved for introspection: choose another.",
            "[SdlValidation] a.graphqls:5:3: `Query` has two fields named `a`, the first at"
                + " a.graphqls:3:3. Names must differ: remove or rename one.",
            "[SdlValidation] a.graphqls:4:19: `Query.b` has two arguments named `x`, the first at"
                + " a.graphqls:4:5. Names must differ: remove or rename one.",
            "[SdlValidation] a.graphqls:8:6: The object type `Empty` has no field. It needs at least"
                + " one.",
            "[SdlValidation] a.graphqls:9:6: The enum `None` has no value. It needs at least one.",
            "[SdlValidation] a.graphqls:4:19: The argument `Query.b(x:)` takes `Query`, an output"
                + " type. It takes scalars, enums, input objects and lists of them.",
            "[SdlValidation] a.graphqls:4:14: The default `\"1\"` of `Query.b(x:)` does not fit `Int`."
                + " A default must be a constant of its argument's type.",
            "[SdlValidation] a.graphqls:4:29: The required argument `Query.b(y:)` is deprecated."
                + " Make it nullable or give it a default first.",
            "[SdlValidation] a.graphqls:10:13: The type `Missing` is extended, but not defined."
                + " Define it, or correct the name.",
            "[SdlValidation] a.graphqls:5:10: There is no directive `@unknown`. Define it, or"
                + " correct the name.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: Int = 2147483647",
        "a: Float = 1",
        "a: Float = 1e3",
        "a: ID = 1",
        "a: ID = \"x\"",
        "a: [Int] = 1",
        "a: [[Int]] = [[1], null]",
        "a: E = A",
        "a: E! = A",
        "a: String = \"\"\"x\"\"\"",
        "a: Boolean = null",
      })
  void fittingDefault_isAccepted(String argument) {
    assertThat(reports(schemaWith(argument))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: Int = 2147483648",
        "a: Int = 1.0",
        "a: Float = \"1\"",
        "a: Float = 1e400",
        "a: ID = 1.5",
        "a: [Int] = \"1\"",
        "a: [Int!] = [null]",
        "a: E = B",
        "a: E = \"A\"",
        "a: String = A",
        "a: Boolean! = null",
        "a: Int = [1]",
      })
  @DisplayName("ARG-13 ARG-14 literals of another type are refused as defaults")
  void otherDefault_isReportedAtTheValue(String argument) {
    assertThat(reports(schemaWith(argument)))
        .singleElement()
        .asString()
        .startsWith(
            "[SdlValidation] a.graphqls:1:" + (20 + argument.indexOf('=') + 2) + ": The default `");
  }

  @Test
  void manyDefinitions_haveNoLimit() {
    StringBuilder text = new StringBuilder("type Query {\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("  f").append(i).append(": Int\n");
    }

    SchemaModel model = read(sdl("a.graphqls", text.append("}\n").toString()));

    assertThat(field(model, "Query", "f19999").position()).contains(at(20_001, 3, "  f19999: Int"));
  }

  private static SourceText schemaWith(String argument) {
    return sdl("a.graphqls", "type Query { field(" + argument + "): Int }\nenum E { A }");
  }

  private static FieldModel field(SchemaModel model, String type, String field) {
    FieldModel found = ((TypeModel.ObjectType) model.types().get(type)).fields().get(field);
    assertThat(found).isNotNull();
    return found;
  }

  private static TextPosition at(int line, int column, String text) {
    return new TextPosition(line > 10_000 ? "a.graphqls" : "s.graphqls", line, column, text);
  }

  private static SchemaModel read(SourceText... files) {
    StageResult<Optional<ValidatedSchema>> result = build(files);
    assertThat(lines(result)).isEmpty();
    return result.value().orElseThrow().model();
  }

  private static List<String> reports(SourceText... files) {
    return lines(build(files));
  }

  private static StageResult<Optional<ValidatedSchema>> build(SourceText... files) {
    return new SchemaStage().build(new TestDeclarations().build(), List.of(files));
  }
}
