package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.fuzz.StaticSelection.Step;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StaticSelectionTest {
  private static final GraphQLSchema SCHEMA =
      FuzzOracle.schema(
          """
          scalar Any
          scalar Stamp
          interface Named { id: ID }
          type Query { a: Item named: Named }
          type Item implements Named { id: ID name: String other: Item }
          type Thing implements Named { id: ID name: String }
          """);

  private static Set<String> names(String text, boolean isSatisfiable, Step... path) {
    Document document = Parser.parse(text);
    return new StaticSelection(
            SCHEMA,
            document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity())),
            isSatisfiable)
        .names(
            document.getDefinitionsOfType(OperationDefinition.class).get(0).getSelectionSet(),
            List.of(path),
            "Item");
  }

  @Test
  void mergedFieldsAndFragments_count_whateverTheVariables() {
    String text =
        """
        query Q($x: Boolean!) {
          a { id }
          ... @include(if: $x) { a { name @skip(if: $x) } }
          ...F
          b: a { other { id } }
        }
        fragment F on Query { a @skip(if: $x) { ... on Named { __typename } } }
        """;
    Step a = new Step("Query", "a");
    assertThat(names(text, false, a)).containsExactly("__typename", "id", "name");
    assertThat(names(text, true, a)).containsExactly("__typename", "id");
    assertThat(names(text, false, new Step("Query", "b"))).containsExactly("other");
  }

  @Test
  void otherTypes_andWhatIsNeverIncluded_doNotCount() {
    String text =
        """
        {
          named {
            id
            ... on Thing { x: name }
            ... on Item { other @include(if: false) { id } __typename @skip(if: true) }
          }
        }
        """;
    assertThat(names(text, false, new Step("Query", "named"))).containsExactly("id");
  }
}
