package dev.graven.runtime;

import static dev.graven.runtime.SelectionTemplate.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a resolver is told about the selection below its field. */
final class SelectionTest {
  private static final int[] ALWAYS = {};

  private static final SelectionTemplate MAKER =
      SelectionTemplate.of(
          field("name", "name", ALWAYS, null, "Maker"),
          field("city", "city", new int[] {1, 2}, null, "Maker"));

  private static final SelectionTemplate MORE =
      SelectionTemplate.of(field("street", "street", ALWAYS, null, "Maker"));

  // { title  short: title  maker { name city }  ... on Book { maker { street } }  pages }
  private static final SelectionTemplate PRODUCT =
      SelectionTemplate.of(
          field("title", "title", ALWAYS, null, "Book", "Pen"),
          field("title", "short", ALWAYS, null, "Book", "Pen"),
          field("maker", "maker", ALWAYS, MAKER, "Pen"),
          field("maker", "maker", ALWAYS, MORE, "Book"),
          field("pages", "pages", new int[] {3}, null, "Book"));

  private static final class Execution extends OperationExecution {
    private final Set<Integer> conditions;

    Execution(Integer... conditions) {
      super(
          OperationInfo.of(
              OperationKind.QUERY, "Q", "0".repeat(64), "Q.graphql", "query Q ", "{ a }"),
          new Field[0],
          1,
          RequestContext.empty());
      this.conditions = Set.of(conditions);
    }

    @Override
    protected boolean included(int condition) {
      return conditions.contains(condition);
    }

    Selection of(SelectionTemplate... templates) {
      return selection(templates);
    }
  }

  @Test
  void fields_areThoseIncluded_inOrder_mergedByResponseName() {
    List<SelectedField> fields = new Execution(3).of(PRODUCT).fields();
    assertThat(fields)
        .extracting(SelectedField::responseName)
        .containsExactly("title", "short", "maker", "pages");
    assertThat(fields)
        .extracting(SelectedField::name)
        .containsExactly("title", "title", "maker", "pages");
    assertThat(fields.get(0).objectTypes()).containsExactly("Book", "Pen");
    assertThat(fields.get(2).objectTypes()).containsExactly("Pen", "Book");
    assertThat(fields.get(3).objectTypes()).containsExactly("Book");
    assertThatThrownBy(() -> fields.get(0).objectTypes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void fieldNames_areThoseOfTheSchema() {
    assertThat(new Execution().of(PRODUCT).fieldNames()).containsExactly("title", "maker");
    assertThat(new Execution(3).of(PRODUCT)).hasToString("[title, maker, pages]");
  }

  @Test
  void selectionsOfMergedFields_areMerged() {
    Selection maker = new Execution().of(PRODUCT).fields().get(2).selection();
    assertThat(maker.fieldNames()).containsExactly("name", "street");
    assertThat(maker.fields().get(0).selection().isEmpty()).isTrue();
    assertThat(maker.isEmpty()).isFalse();
  }

  @Test
  void field_isThereIfAnyOfItsConditionsHolds() {
    assertThat(new Execution(1).of(MAKER).contains("city")).isTrue();
    assertThat(new Execution(2).of(MAKER).contains("city")).isTrue();
    assertThat(new Execution(3).of(MAKER).contains("city")).isFalse();
  }

  @Test
  void contains_followsPathsOfFieldNames() {
    Selection selection = new Execution(2).of(PRODUCT);
    assertThat(selection.contains("title")).isTrue();
    assertThat(selection.contains("short")).isFalse();
    assertThat(selection.contains("maker")).isTrue();
    assertThat(selection.contains("maker/city")).isTrue();
    assertThat(selection.contains("maker/street")).isTrue();
    assertThat(selection.contains("maker/title")).isFalse();
    assertThat(selection.contains("maker/name/first")).isFalse();
    assertThat(selection.contains("pages")).isFalse();
    assertThat(selection.contains("pages/name")).isFalse();
  }

  @Test
  void severalTemplates_areOneSelection_andNoneIsEmpty() {
    assertThat(new Execution().of(MAKER, MORE, MAKER).fieldNames())
        .containsExactly("name", "street");
    assertThat(new Execution().of().isEmpty()).isTrue();
    assertThat(new Execution().of(MAKER).isEmpty()).isFalse();
  }
}
