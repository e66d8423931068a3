package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.operation.Condition.LiteralTerm;
import dev.graven.processor.operation.Condition.VariableTerm;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the stage reads from valid modules. */
class OperationStageTest {

  @Test
  void query_isReadWithTypesVariablesAndPositions() {
    Operation operation =
        Fixture.shop()
            .file(
                "shop/Page",
                """
                query Page($id: ID!, $f: [Sort!] = NAME) {
                  it: product(id: $id) { title }
                  products(sort: $f) { id }
                }""")
            .readOne();

    assertThat(operation.name()).contains("Page");
    assertThat(operation.className()).isEqualTo("Page");
    assertThat(operation.packageName()).isEqualTo("shop");
    assertThat(operation.kind()).isEqualTo(OperationKind.QUERY);
    assertThat(operation.rootType()).isEqualTo("Query");
    assertThat(operation.sourcePath()).isEqualTo("graphql/shop/Page.graphql");
    String line = "query Page($id: ID!, $f: [Sort!] = NAME) {";
    assertThat(operation.variables())
        .containsExactly(
            new VariableDefinition(
                "id", new TypeRef.Named("ID", true), Optional.empty(), position(1, 12, line)),
            new VariableDefinition(
                "f",
                new TypeRef.ListOf(new TypeRef.Named("Sort", true), false),
                Optional.of(new Literal.EnumLiteral("NAME")),
                position(1, 22, line)));
    Selection.Field product = (Selection.Field) operation.selections().get(0);
    assertThat(product.responseName()).isEqualTo("it");
    assertThat(product.field().coordinate()).isEqualTo("Query.product");
    assertThat(product.arguments()).isEqualTo(Map.of("id", new Literal.VariableLiteral("id")));
    assertThat(product.condition()).isEqualTo(Condition.ALWAYS);
    assertThat(product.position()).isEqualTo(position(2, 3, "  it: product(id: $id) { title }"));
    Selection.Field title = (Selection.Field) product.selections().get(0);
    assertThat(title.responseName()).isEqualTo("title");
    assertThat(title.field().coordinate()).isEqualTo("Product.title");
    assertThat(title.selections()).isEmpty();
  }

  private static DocumentPosition position(int line, int column, String sourceLine) {
    return new DocumentPosition(
        line, column, new TextPosition("graphql/shop/Page.graphql", line, column, sourceLine));
  }

  @Test
  void mutation_isOnTheMutationType() {
    Operation operation =
        Fixture.shop()
            .file("shop/Rename", "mutation { rename(id: 7, title: \"x\") { id } }")
            .readOne();

    assertThat(operation.name()).isEmpty();
    assertThat(operation.className()).isEqualTo("Rename");
    assertThat(operation.kind()).isEqualTo(OperationKind.MUTATION);
    assertThat(operation.rootType()).isEqualTo("Mutation");
  }

  @Test
  void typename_isAFieldOfItsParent() {
    Operation operation =
        Fixture.shop().file("shop/Page", "{ t: __typename products { __typename } }").readOne();

    Selection.Field root = (Selection.Field) operation.selections().get(0);
    assertThat(root.responseName()).isEqualTo("t");
    assertThat(root.field().coordinate()).isEqualTo("Query.__typename");
    assertThat(root.field().type()).isEqualTo(new TypeRef.Named("String", true));
    Selection.Field products = (Selection.Field) operation.selections().get(1);
    assertThat(((Selection.Field) products.selections().get(0)).field().coordinate())
        .isEqualTo("Product.__typename");
  }

  @Test
  void conditions_keepTheirTermsInTheOrderWritten() {
    Operation operation =
        Fixture.shop()
            .file(
                "shop/Page",
                """
                query Page($a: Boolean!, $b: Boolean!) {
                  products @skip(if: $a) @include(if: $b) { id @include(if: false) }
                  ...F @include(if: $b) @skip(if: true)
                  ... @skip(if: false) { __typename }
                  ... on Query @include(if: true) { __typename }
                }
                fragment F on Query { __typename }
                """)
            .readOne();

    Selection.Field products = (Selection.Field) operation.selections().get(0);
    assertThat(products.condition().terms())
        .containsExactly(new VariableTerm("a", false), new VariableTerm("b", true));
    assertThat(products.selections().get(0).condition().terms())
        .containsExactly(new LiteralTerm(false));
    assertThat(operation.selections().get(1))
        .isEqualTo(
            new Selection.FragmentSpread(
                "F", new Condition(List.of(new VariableTerm("b", true), new LiteralTerm(false)))));
    Selection.InlineFragment untyped = (Selection.InlineFragment) operation.selections().get(2);
    assertThat(untyped.typeCondition()).isEmpty();
    assertThat(untyped.condition().terms()).containsExactly(new LiteralTerm(true));
    Selection.InlineFragment typed = (Selection.InlineFragment) operation.selections().get(3);
    assertThat(typed.typeCondition()).contains("Query");
    assertThat(typed.condition().terms()).containsExactly(new LiteralTerm(true));
    assertThat(operation.fragments().get("F").typeCondition()).isEqualTo("Query");
  }

  @Test
  void customDirectives_areIgnored() {
    Operation operation =
        Fixture.shop()
            .file("shop/Page", "query @note { products @note(text: \"x\") { id } }")
            .readOne();

    assertThat(operation.selections().get(0).condition()).isEqualTo(Condition.ALWAYS);
  }

  @Test
  void literals_areReadAsWritten() {
    Operation operation =
        Fixture.of(
                "type Query { f(i: Int, x: Float, s: String, b: Boolean, l: [[Int]], id: ID): Int"
                    + " }")
            .file(
                "shop/Page",
                """
                {
                  f(i: -3, x: 1.50e3, s: \"""
                    a

                      b \\\"""
                    \""", b: true, l: [[1], null], id: 123456789012345678901234567890)
                }
                """)
            .readOne();

    Selection.Field field = (Selection.Field) operation.selections().get(0);
    Literal one = new Literal.IntLiteral(BigInteger.ONE);
    assertThat(field.arguments())
        .containsExactly(
            Map.entry("i", new Literal.IntLiteral(BigInteger.valueOf(-3))),
            Map.entry("x", new Literal.FloatLiteral(new BigDecimal("1.50e3"))),
            Map.entry("s", new Literal.StringLiteral("a\n\n  b \"\"\"")),
            Map.entry("b", new Literal.BooleanLiteral(true)),
            Map.entry(
                "l",
                new Literal.ListLiteral(
                    List.of(new Literal.ListLiteral(List.of(one)), new Literal.NullLiteral()))),
            Map.entry(
                "id", new Literal.IntLiteral(new BigInteger("123456789012345678901234567890"))));
  }

  @Test
  void blockString_losesBlanksOfABlankLineWithinTheIndentation() {
    Operation operation =
        Fixture.of("type Query { f(s: String): Int }")
            .file("shop/Page", "{ f(s: \"\"\"\n  a\n  \n \n   \n\t\n  b\n  \"\"\") }")
            .readOne();

    Selection.Field field = (Selection.Field) operation.selections().get(0);
    assertThat(field.arguments()).containsEntry("s", new Literal.StringLiteral("a\n\n\n \n\nb"));
  }

  @Test
  void descriptions_areIgnoredAndBelongToTheDefinition() {
    String operationText =
        "\"The page\" query Page(\"\"\"of\r\n"
            + "which\"\"\" $id: ID = \"x\" \"how 💡 many\" $n: Int) { product(id: 1) { ...P }"
            + " products(first: $n) { id } p: product(id: $id) { id } }";
    String fragmentText = "\"\"\"\nPart\n\"\"\"\nfragment P on Product { id }";
    List<Operation> operations =
        Fixture.of(
                "type Query { product(id: ID = 1): Product products(first: Int): [Product] } type"
                    + " Product { id: ID! }")
            .file("shop/Page", operationText + "\n\"Other\" query Other { products { ...P } }")
            .file("shop/Parts", "\n\n" + fragmentText + "\n# end")
            .read()
            .reportTo(new java.util.ArrayList<>());

    assertThat(operations.get(1).document()).isEqualTo(operationText + "\n" + fragmentText);
    assertThat(operations.get(1).variables())
        .extracting(it -> it.position().line() + ":" + it.position().column())
        .containsExactly("2:10", "2:38");
    assertThat(operations.get(0).document())
        .isEqualTo("\"Other\" query Other { products { ...P } }\n" + fragmentText);
  }

  @Test
  void documentsInJava_areNamedAfterTheirType() {
    Operation operation = Fixture.shop().inJava("shop.Queries", "{ products { id } }").readOne();

    assertThat(operation.className()).isEqualTo("Queries");
    assertThat(operation.packageName()).isEqualTo("shop");
    assertThat(operation.sourcePath()).isEqualTo("shop.Queries");
    assertThat(operation.document()).isEqualTo("{ products { id } }");
  }

  @Test
  void operations_areSortedWhateverTheOrderOfFiles() {
    List<Operation> operations =
        Fixture.shop()
            .file("shop/B", "query b { __typename } query a { __typename }")
            .file("admin/Z", "query z { __typename }")
            .read()
            .value();

    assertThat(operations)
        .extracting(it -> it.packageName() + "." + it.className())
        .containsExactly("admin.Z", "shop.A", "shop.B");
  }

  @Test
  void invalidOperation_isLeftOutAndTheOthersStay() {
    Fixture module =
        Fixture.shop().file("shop/Page", "query bad { nope } query good { __typename }");

    assertThat(module.read().value()).extracting(Operation::className).containsExactly("Good");
    assertThat(module.outline())
        .containsExactly(
            new OperationOutline("shop", "Bad", "graphql/shop/Page.graphql"),
            new OperationOutline("shop", "Good", "graphql/shop/Page.graphql"));
  }

  @Test
  void selectionsOnAbstractTypes_haveTheFieldsOfTheTypeTheySelectOn() {
    Operation operation =
        Fixture.of(
                """
                type Query { n: Node u: U }
                interface Node { id: ID }
                type A implements Node { id: ID! }
                union U = A
                """)
            .file(
                "shop/Page",
                "{ n { id ... on A { own: id } } u { __typename ... on Node { id } } }")
            .readOne();

    assertThat(coordinates(operation.selections()))
        .containsExactly("Query.n", "Node.id", "A.id", "Query.u", "U.__typename", "Node.id");
  }

  private static List<String> coordinates(List<Selection> selections) {
    List<String> coordinates = new ArrayList<>();
    for (Selection selection : selections) {
      if (selection instanceof Selection.Field field) {
        coordinates.add(field.field().coordinate());
        coordinates.addAll(coordinates(field.selections()));
      } else if (selection instanceof Selection.InlineFragment inline) {
        coordinates.addAll(coordinates(inline.selections()));
      }
    }
    return coordinates;
  }
}
