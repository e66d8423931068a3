package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text that clients send, its id, and places in it. */
class OperationDocumentTest {

  @Test
  void fileOfOneOperationAndItsFragments_isTheDocument() {
    String content =
        "# comment\r\nfragment P on Product { id }\r\n{ products { ...P } }\r\n# end\r\n";
    Operation operation = Fixture.shop().file("shop/Page", content).readOne();

    assertThat(operation.document()).isEqualTo(content);
    assertThat(operation.id())
        .isEqualTo("662e1145dbf269addd4de57e135f8160906f0012bf2b0622dbef86249bd033dc");
    assertThat(position(operation, 0)).isEqualTo("3:3 = graphql/shop/Page.graphql:3:3");
  }

  @Test
  void byteOrderMark_isPartOfTheDocumentAndOfNoColumn() {
    Operation operation = Fixture.shop().file("shop/Page", "\uFEFF{ products { id } }").readOne();

    assertThat(operation.document()).isEqualTo("\uFEFF{ products { id } }");
    assertThat(operation.id())
        .isEqualTo("0be6d44658d4c1818e40ae24a30478c38a39f6c9a223a71d6413746d98fbfec7");
    assertThat(position(operation, 0)).isEqualTo("1:3 = graphql/shop/Page.graphql:1:3");
  }

  @Test
  void operationOfAFileWithSeveral_isItsDefinitionAlone() {
    List<Operation> operations =
        Fixture.shop()
            .file(
                "shop/Page",
                "\uFEFFquery a { __typename } # x\n  query b {\n    products { id }\n  }\n")
            .read()
            .value();

    assertThat(operations)
        .extracting(Operation::document)
        .containsExactly("query a { __typename }", "query b {\n    products { id }\n  }");
    assertThat(position(operations.get(1), 0)).isEqualTo("2:5 = graphql/shop/Page.graphql:3:5");
    assertThat(position(operations.get(0), 0)).isEqualTo("1:11 = graphql/shop/Page.graphql:1:11");
  }

  @Test
  void sharedFragments_followInOrderOfFirstUseDepthFirst() {
    Operation operation =
        Fixture.shop()
            .file("shop/Page", "query Page { products { ...B ...A ...B } }\n")
            .file(
                "Shared",
                """
                fragment A on Product { title }
                fragment B on Product\r
                { ...C ...A }
                fragment C on Product { supplier { ...S } }""")
            .file("Suppliers", "  fragment S on Supplier { name products { id } }  ")
            .readOne();

    assertThat(operation.fragments().keySet()).containsExactly("B", "C", "S", "A");
    assertThat(operation.document())
        .isEqualTo(
            """
            query Page { products { ...B ...A ...B } }
            fragment B on Product\r
            { ...C ...A }
            fragment C on Product { supplier { ...S } }
            fragment S on Supplier { name products { id } }
            fragment A on Product { title }\
            """);
    Selection.Field name = (Selection.Field) operation.fragments().get("S").selections().get(0);
    assertThat(position(name)).isEqualTo("5:26 = graphql/Suppliers.graphql:1:28");
  }

  @Test
  void bracesInValuesCommentsAndStrings_doNotEndADefinition() {
    String first =
        "query a($x: String = \"}\", $y: String = \"\"\"}\"\"\") {\n"
            + " # }\n"
            + " f(s: $x, t: $y, i: {s: \"}\"}) @note(text: \"}\") }";
    List<Operation> operations =
        Fixture.of(
                "type Query { f(s: String, t: String, i: J): Int } input J { s: String } directive @note(text:"
                    + " String) on FIELD")
            .file("shop/Page", first + " query b { f }")
            .read()
            .value();

    assertThat(operations).extracting(Operation::document).containsExactly(first, "query b { f }");
  }

  @Test
  void anyChangeOfAFragment_changesTheId() {
    String page = "query Page { products { ...P } }";
    Operation before =
        Fixture.shop().file("shop/Page", page).file("P", "fragment P on Product { id }").readOne();
    Operation after =
        Fixture.shop().file("shop/Page", page).file("P", "fragment P on Product { id  }").readOne();

    assertThat(before.id()).isNotEqualTo(after.id());
  }

  private static String position(Operation operation, int index) {
    return position((Selection.Field) operation.selections().get(index));
  }

  private static String position(Selection.Field field) {
    DocumentPosition at = field.position();
    return "%d:%d = %s:%d:%d"
        .formatted(
            at.line(), at.column(), at.source().file(), at.source().line(), at.source().column());
  }
}
