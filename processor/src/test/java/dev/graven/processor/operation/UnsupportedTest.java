package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code [NotSupported]}: once each, at its place. */
class UnsupportedTest {

  @Test
  void subscription() {
    assertThat(
            Fixture.of("type Query { a: Int } type Subscription { a: Int }")
                .file("p/S", "# x\nsubscription S { nope }")
                .reports())
        .containsExactly(
            "graphql/p/S.graphql:2:1 [NotSupported] A subscription cannot be compiled. This version"
                + " of Graven compiles queries and mutations.",
            "graphql/p/S.graphql:2:18 [OperationValidation] `Subscription` has no field `nope`."
                + " (FieldsOnCorrectType, specification section 5.3.1)");
  }

  @Test
  void deferAndStreamInEffect() {
    assertThat(
            Fixture.of("type Query { a: Int q: Query l: [Int] }")
                .file(
                    "p/A",
                    """
                    query A($x: Boolean!) {
                     ... @defer { a }
                     q { ... @defer(if: $x) { a } }
                     l @stream(initialCount: 1)
                    }""")
                .reports())
        .containsExactly(
            "graphql/p/A.graphql:2:6 [NotSupported] `@defer` cannot be compiled. This version of"
                + " Graven answers with one response: leave it out, or say `@defer(if: false)`.",
            "graphql/p/A.graphql:3:10 [NotSupported] `@defer` cannot be compiled. This version of"
                + " Graven answers with one response: leave it out, or say `@defer(if: false)`.",
            "graphql/p/A.graphql:4:4 [NotSupported] `@stream` cannot be compiled. This version of"
                + " Graven answers with one response: leave it out, or say `@stream(if: false)`.");
  }

  @Test
  void deferAndStream_mayBeIgnored() {
    assertThat(
            Fixture.of("type Query { a: Int l: [Int] }")
                .file("p/A", "{ ... @defer { a } l @stream(initialCount: 1) }")
                .ignoringIncremental()
                .readOne())
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ... @defer(if: false) { a } }",
        "{ ...F @defer(label: \"x\", if: false) } fragment F on Query { a }",
        "{ l @stream(initialCount: 1, if: false) }",
        "{ __typename }",
        "{ __schema { types { name } } __type(name: \"x\") { name } }",
      })
  void notInEffect(String document) {
    assertThat(Fixture.of("type Query { a: Int l: [Int] }").file("p/A", document).readOne())
        .isNotNull();
  }
}
