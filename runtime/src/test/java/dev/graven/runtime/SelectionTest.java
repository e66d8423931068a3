package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What user code sees of a selection. */
final class SelectionTest {
  private static final int[] ALWAYS = {};
  private static final SelectionTemplate SUPPLIER =
      SelectionTemplate.of(
          SelectionTemplate.field("id", "id", ALWAYS, null, "Supplier"),
          SelectionTemplate.field("name", "label", ALWAYS, null, "Supplier"),
          SelectionTemplate.field("country", "country", new int[] {0}, null, "Supplier"));
  private static final SelectionTemplate PRODUCT =
      SelectionTemplate.of(
          SelectionTemplate.field("title", "title", ALWAYS, null, "Product", "Book"),
          SelectionTemplate.field("supplier", "by", ALWAYS, SUPPLIER, "Product"),
          SelectionTemplate.field("price", "price", new int[] {1, 0}, null, "Product"));
  private static final SelectionTemplate OTHER =
      SelectionTemplate.of(
          SelectionTemplate.field(
              "supplier",
              "by",
              ALWAYS,
              SelectionTemplate.of(
                  SelectionTemplate.field("phone", "phone", ALWAYS, null, "Supplier")),
              "Book"),
          SelectionTemplate.field("isbn", "title", ALWAYS, null, "Book"));

  /** Conditions 0 to n hold as given. */
  private static Selection select(boolean[] conditions, SelectionTemplate... templates) {
    OperationInfo operation =
        OperationInfo.of(OperationKind.QUERY, "Q", "0".repeat(64), "Q.graphql", "{ a }");
    class Execution extends OperationExecution {
      Execution() {
        super(operation, new Field[0], 0, RequestContext.empty());
      }

      @Override
      protected boolean included(int condition) {
        return conditions[condition];
      }

      Selection of() {
        return selection(templates);
      }
    }

    return new Execution().of();
  }

  private static final boolean[] NONE = {false, false};

  @Test
  void fields_haveNamesResponseNamesAndTypes() {
    Selection selection = select(NONE, PRODUCT);
    assertThat(selection.fields())
        .extracting(SelectedField::name)
        .containsExactly("title", "supplier");
    assertThat(selection.fields())
        .extracting(SelectedField::responseName)
        .containsExactly("title", "by");
    assertThat(selection.fields().get(0).objectTypes()).containsExactly("Product", "Book");
    assertThat(selection.fields().get(0).selection().isEmpty()).isTrue();
    assertThat(selection.fields().get(1).selection().fieldNames()).containsExactly("id", "name");
    assertThat(selection).hasToString("[title, supplier]");
  }

  @Test
  void conditions_areTheRequests() {
    assertThat(select(new boolean[] {false, true}, PRODUCT).fieldNames())
        .containsExactly("title", "supplier", "price");
    assertThat(select(new boolean[] {true, false}, PRODUCT).contains("supplier/country")).isTrue();
    assertThat(select(NONE, PRODUCT).contains("supplier/country")).isFalse();
  }

  @Test
  void union_mergesWhatIsBelow() {
    Selection selection = select(NONE, PRODUCT, OTHER, PRODUCT);
    assertThat(selection.fields())
        .extracting(SelectedField::name)
        .containsExactly("title", "supplier", "isbn");
    SelectedField supplier = selection.fields().get(1);
    assertThat(supplier.objectTypes()).containsExactly("Product", "Book");
    assertThat(supplier.selection().fieldNames()).containsExactly("id", "name", "phone");
    assertThat(selection.contains("supplier/phone")).isTrue();
    assertThat(selection.contains("supplier/phone/x")).isFalse();
    assertThat(selection.contains("by")).isFalse();
    assertThat(selection.contains("")).isFalse();
  }

  @Test
  void noTemplate_selectsNothing() {
    assertThat(select(NONE).isEmpty()).isTrue();
  }

  @Test
  @Timeout(10)
  void sharedTemplates_areNotExpanded() {
    SelectionTemplate template =
        SelectionTemplate.of(SelectionTemplate.field("leaf", "leaf", ALWAYS, null, "T"));
    StringBuilder path = new StringBuilder();
    for (int level = 0; level < 60; level++) {
      template =
          SelectionTemplate.of(
              SelectionTemplate.field("a", "a", ALWAYS, template, "T"),
              SelectionTemplate.field("a", "b", ALWAYS, template, "T"),
              SelectionTemplate.field("a", "c", ALWAYS, template, "T"));
      path.append("a/");
    }
    Selection selection = select(NONE, template);
    assertThat(selection.contains(path + "leaf")).isTrue();
    assertThat(selection.contains(path + "other")).isFalse();
    assertThat(selection.fields()).hasSize(3);
  }
}
