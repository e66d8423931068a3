package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fragments are unique in a module, shared by its files, and used. */
class FragmentsTest {

  @Test
  @DisplayName("UniqueFragmentNames: both places are shown")
  void sameNameTwice_showsBothPlaces() {
    assertThat(
            Fixture.shop()
                .file("p/A", "query A { ...F }\nfragment F on Query { __typename }")
                .file("p/B", "query B { ...F }\n\n  fragment F on Query { __typename }")
                .reports())
        .containsExactly(
            "graphql/p/B.graphql:3:3 [DuplicateFragment] The fragment `F` is defined already, at"
                + " graphql/p/A.graphql:2:1. Fragments are shared by all operations of a module, so"
                + " their names are unique in it: rename one, or use the first.");
  }

  @Test
  void namesThatDifferInCase_areTwoFragments() {
    assertThat(
            Fixture.shop()
                .file("p/A", "{ ...F ...f }")
                .file("F", "fragment F on Query { __typename } fragment f on Query { __typename }")
                .reports())
        .isEmpty();
  }

  @Test
  @DisplayName("NoUnusedFragments: in a file with operations")
  void unusedInAFileWithOperations_isAnError() {
    var result =
        Fixture.shop()
            .file("p/A", "query A { __typename }\nfragment F on Query { __typename }")
            .read();

    assertThat(result.diagnostics())
        .map(Fixture::render)
        .containsExactly(
            "graphql/p/A.graphql:2:1 [UnusedFragment] No operation uses the fragment `F`. A file of"
                + " operations defines what they use (specification section 5.5.1.4): delete it, or"
                + " move it to a file of fragments.");
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void unusedInAFileOfFragments_isAWarning() {
    var result =
        Fixture.shop()
            .file("p/A", "query A { ...G }")
            .file("F", "fragment F on Query { ...G }\nfragment G on Query { __typename }")
            .read();

    assertThat(result.diagnostics())
        .map(Fixture::render)
        .containsExactly(
            "graphql/F.graphql:1:1 [UnusedSharedFragment] No operation uses the fragment `F`."
                + " Delete it, if none is to come.");
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.value()).hasSize(1);
  }

  @Test
  void usedFromAnotherFile_isUsed() {
    assertThat(
            Fixture.shop()
                .file("p/A", "query A { __typename }\nfragment F on Query { __typename }")
                .file("p/B", "query B { ...F }")
                .inJava("p.C", "query C { ...F }")
                .reports())
        .isEmpty();
  }

  @Test
  void unusedFragments_areValidatedAllTheSame() {
    assertThat(
            Fixture.shop()
                .file(
                    "F",
                    "fragment F on Product { nope ...G }\nfragment G on Product { a: id a: price }")
                .reports())
        .containsExactly(
            "graphql/F.graphql:1:1 [UnusedSharedFragment] No operation uses the fragment `F`."
                + " Delete it, if none is to come.",
            "graphql/F.graphql:1:25 [OperationValidation] `Product` has no field `nope`."
                + " (FieldsOnCorrectType, specification section 5.3.1)",
            "graphql/F.graphql:2:1 [UnusedSharedFragment] No operation uses the fragment `G`."
                + " Delete it, if none is to come.",
            "graphql/F.graphql:2:31 [OperationValidation] `a` stands for two fields that cannot be"
                + " merged, this one and the one at graphql/F.graphql:2:25: one can be null and the"
                + " other cannot. Give one of them an alias. (OverlappingFieldsCanBeMerged,"
                + " specification section 5.3.2)");
  }
}
