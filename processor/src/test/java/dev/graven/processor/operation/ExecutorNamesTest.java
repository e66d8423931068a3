package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Class names of executors, whatever users call their operations and files. */
class ExecutorNamesTest {

  private static List<String> names(Fixture module) {
    return module.read().value().stream()
        .map(it -> it.name().orElse("-") + " " + it.className())
        .toList();
  }

  @ParameterizedTest
  @DisplayName("LEX-07 Java keywords and hostile names")
  @CsvSource({
    "productPage, ProductPage",
    "class, Class",
    "_, _",
    "__x, __x",
    "Object, Object",
    "String, String",
    "getClass, GetClass",
    "x1, X1",
  })
  void operation(String name, String className) {
    assertThat(names(Fixture.shop().file("p/F", "query " + name + " { __typename }")))
        .containsExactly(name + " " + className);
  }

  @ParameterizedTest
  @CsvSource({
    "ProductPage, ProductPage",
    "product-page, ProductPage",
    "product page.v2, ProductPageV2",
    "product_page, Product_page",
    "2nd, _2nd",
    "---, _",
    "class, Class",
    "日本, U65e5u672c",
    "été, Ue9tue9",
  })
  void anonymousOperation_isNamedAfterItsFile(String file, String className) {
    assertThat(names(Fixture.shop().file("p/" + file, "{ __typename }")))
        .containsExactly("- " + className);
  }

  @Test
  void namesOfTwoHundredCharacters_areKeptAndLongerOnesCut() {
    String fits = "A".repeat(200);
    String cut = "A".repeat(201);
    assertThat(
            Fixture.shop()
                .file("p/F", "query " + fits + " { __typename } query " + cut + " { __typename }")
                .read()
                .value())
        .extracting(Operation::className)
        .contains(fits)
        .allSatisfy(it -> assertThat(it).hasSize(200))
        .doesNotHaveDuplicates();
  }

  @Test
  void namesThatDifferInCase_getClassNamesThatDifferOnEveryDisk() {
    assertThat(
            names(
                Fixture.shop()
                    .file("p/B", "query foo { __typename } query fOO { __typename }")
                    .file("p/A", "query Foo { __typename } query Foo_2 { __typename }")))
        .containsExactlyInAnyOrder("Foo Foo", "Foo_2 Foo_2", "fOO FOO_3", "foo Foo_4");
  }

  @Test
  void sameNameInTwoPackages_isTwoExecutors() {
    assertThat(
            names(
                Fixture.shop()
                    .file("p/F", "query Foo { __typename }")
                    .file("q/F", "query Foo { __typename }")))
        .containsExactly("Foo Foo", "Foo Foo");
  }

  @Test
  @DisplayName("UniqueOperationNames: both places are shown")
  void sameNameTwiceInAPackage_showsBothPlaces() {
    assertThat(
            Fixture.shop()
                .file("p/A", "query Foo { __typename }\nquery Foo { __typename }")
                .file("p/B", "\n query Foo { __typename }")
                .reports())
        .containsExactly(
            "graphql/p/A.graphql:2:1 [DuplicateOperation] The operation `Foo` is defined already,"
                + " at graphql/p/A.graphql:1:1. Executors are named after their operations (an"
                + " anonymous one after its file), so names are unique in a package: rename one, or"
                + " move it to another folder.",
            "graphql/p/B.graphql:2:2 [DuplicateOperation] The operation `Foo` is defined already,"
                + " at graphql/p/A.graphql:1:1. Executors are named after their operations (an"
                + " anonymous one after its file), so names are unique in a package: rename one, or"
                + " move it to another folder.");
  }

  @Test
  void anonymousOperationInAFileNamedAsAnother_isADuplicate() {
    assertThat(
            Fixture.shop()
                .file("p/A", "query Foo { __typename }")
                .file("p/foo", "{ __typename }")
                .inJava("p.Foo", "{ __typename }")
                .reports())
        .hasSize(2)
        .allSatisfy(
            it ->
                assertThat(it)
                    .contains("[DuplicateOperation] The operation `Foo` is defined already"));
  }
}
