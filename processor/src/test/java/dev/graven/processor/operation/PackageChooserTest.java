package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which package executors go, and what is said where that is open. */
class PackageChooserTest {
  private static final String QUERY = "query Q { __typename }";
  private static final String CHOICES =
      " Move the file to the folder below `graphql/` that is named after the package, or say"
          + " `@GraphQLSchema(executors = \"…\")` or `-Agraven.package=…`.";

  private static String packageOf(Fixture module) {
    return module.readOne().packageName();
  }

  @Test
  void folder() {
    assertThat(packageOf(Fixture.shop().file("shop/admin/Q", QUERY))).isEqualTo("shop.admin");
  }

  @Test
  void option_isStrongerThanAnythingElse() {
    assertThat(
            packageOf(
                Fixture.shop()
                    .file("shop/Q", QUERY)
                    .schemaDeclaration("api", "api.executors")
                    .option("from.option")))
        .isEqualTo("from.option");
  }

  @Test
  void declaredPackage_isStrongerThanTheFolder() {
    assertThat(
            packageOf(
                Fixture.shop().file("shop/Q", QUERY).schemaDeclaration("api", "api.executors")))
        .isEqualTo("api.executors");
  }

  @Test
  void documentInJava_belongsInThePackageOfItsType() {
    assertThat(packageOf(Fixture.shop().inJava("a.b.Queries", QUERY).schemaDeclaration("api", "")))
        .isEqualTo("a.b");
  }

  @Test
  void fileOutsideOfAnyFolder_followsTheAnnotatedType() {
    assertThat(packageOf(Fixture.shop().file("Q", QUERY).schemaDeclaration("api", "")))
        .isEqualTo("api");
    assertThat(
            Fixture.shop().file("Q", QUERY).inJava("a.R", "query R { __typename }").read().value())
        .extracting(Operation::packageName)
        .containsExactly("a", "a");
  }

  @Test
  void nothingSaysWhichPackage() {
    assertThat(Fixture.shop().file("Q", "\n" + QUERY).reports())
        .containsExactly(
            "graphql/Q.graphql:2:1 [NoPackage] Nothing says in which package the executor of `Q`"
                + " belongs."
                + CHOICES);
  }

  @Test
  void severalOperationsWithoutAPackage_areOneReport() {
    assertThat(
            Fixture.shop()
                .file("Q", QUERY)
                .file("R", "{ __typename }")
                .file("p/S", QUERY)
                .reports())
        .containsExactly(
            "graphql/Q.graphql:1:1 [NoPackage] Nothing says in which package the executor of `Q`"
                + " belongs. The same goes for `R`."
                + CHOICES);
  }

  @Test
  void typesOfSeveralPackages_decideNothing() {
    assertThat(
            Fixture.shop()
                .file("Q", QUERY)
                .inJava("a.R", "query R { __typename }")
                .inJava("b.S", "query S { __typename }")
                .reports())
        .containsExactly(
            "graphql/Q.graphql:1:1 [NoPackage] The executor of `Q` could belong in several"
                + " packages: `a`, `b` have types with `@GraphQLOperations`."
                + CHOICES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my-shop", "shop/class", "shop/1", "shop/a b", "shop/_"})
  void folderThatIsNoPackage(String folder) {
    assertThat(Fixture.shop().file(folder + "/Q", QUERY).reports())
        .containsExactly(
            "graphql/"
                + folder
                + "/Q.graphql:1:1 [NoPackage] The executor of `Q` belongs in the package of its"
                + " folder, but `"
                + folder.replace('/', '.')
                + "` does not name a package: a part of it is a keyword of Java or no identifier."
                + CHOICES);
  }

  @Test
  void optionThatIsNoPackage() {
    assertThat(Fixture.shop().file("shop/Q", QUERY).option("a..b").reports())
        .containsExactly(
            "[InvalidOption] `-Agraven.package=a..b` does not name a package. The executors are"
                + " generated in it: give a name such as `shop.operations`.");
  }

  @Test
  void declaredPackageThatIsNone() {
    assertThat(Fixture.shop().file("shop/Q", QUERY).schemaDeclaration("api", "a.int").reports())
        .containsExactly(
            "[InvalidDeclaration] `@GraphQLSchema(executors = \"a.int\")` does not name a package."
                + " The executors are generated in it: give a name such as `shop.operations`.");
  }
}
