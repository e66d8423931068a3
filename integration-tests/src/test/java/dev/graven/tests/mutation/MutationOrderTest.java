package dev.graven.tests.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Mutations (6.2.2): one root field after the other, each with its whole subtree. Rows OP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationOrderTest {
  private static final String SDL =
      """
      type Query { total: Int! }
      type Mutation { add(by: Int! = 1): Counter fail: Int mustFail: Int! nothing: Counter! payload(by: Int!): Payload! }
      type Counter { value: Int! history: [Int!]! self: Counter! fail: Int mustFail: Int! }
      type Payload { counter: Counter query: Query! }
      """;

  private static final String OPERATIONS =
      """
      mutation Serial { a: add { value self { self { value } } } b: add(by: 10) { value history } c: add { history } }
      mutation Merged($x: Boolean!) { add { value } ...More add @include(if: $x) { self { value } } }
      fragment More on Mutation { add { history } }
      mutation NullableFails { a: add { value } fail b: add { fail value } c: add { mustFail } d: add { value } }
      mutation NonNullStops { a: add { value } mustFail b: add { value } }
      mutation NullStops { a: add { value } nothing { value } b: add { value } }
      mutation Payloads { one: payload(by: 5) { query { total } counter { value } } two: payload(by: 7) { counter { value } query { t: total } } }
      mutation Conditional($x: Boolean!, $y: Boolean!) { a: add @include(if: $x) { value } b: add(by: 2) { value } a: add @skip(if: $y) { history } }
      mutation Typed { __typename add { __typename } }
      """;

  private CompiledModule module;
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("counter/Operations.graphql", OPERATIONS)
            .java(
                """
                package counter;
                import dev.graven.annotations.*;
                import java.util.*;
                @GraphQLType
                public final class Counter {
                  public static int value;
                  public static List<Integer> history = new ArrayList<>();
                  public static void reset() { value = 0; history = new ArrayList<>(); }
                  public void add(int by) { value += by; history.add(value); }
                  public int getValue() { return value; }
                  public List<Integer> getHistory() { return history; }
                  public Counter getSelf() { return this; }
                  public Integer getFail() { throw new IllegalStateException(); }
                  public int getMustFail() { throw new IllegalStateException(); }
                }
                """)
            .java(
                "package counter;\n@dev.graven.annotations.GraphQLType\npublic record Payload(Counter counter) {}\n")
            .java(
                """
                package counter;
                import dev.graven.annotations.*;
                public final class Api {
                  @GraphQLQuery public int total() { return Counter.value; }
                  @GraphQLMutation public Counter add(int by) { Counter c = new Counter(); c.add(by); return c; }
                  @GraphQLMutation public Integer fail() { throw new IllegalStateException(); }
                  @GraphQLMutation public int mustFail() { throw new IllegalStateException(); }
                  @GraphQLMutation public Counter nothing() { return null; }
                  @GraphQLMutation public Payload payload(int by) { return new Payload(add(by)); }
                  @GraphQLField public Object query(@GraphQLSource Payload payload) { return payload; }
                }
                """)
            .compileCleanly();
    comparison =
        Comparison.withReference(
                module, "counter", SDL, new Reference(), module.newInstance("counter.Api"))
            .resetting(this::reset);
  }

  /** The oracle passes the source of a root field in a payload. */
  public final class Reference {
    public int total(Object source) {
      return value();
    }
  }

  private void reset() {
    try {
      module.load("counter.Counter").getMethod("reset").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private int value() {
    try {
      return module.load("counter.Counter").getField("value").getInt(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private String data(String operation, Map<String, Object> variables) {
    return comparison.response(operation, variables).toString();
  }

  /** What the counter shows after an operation. */
  private int valueAfter(String operation) {
    reset();
    GraphQLResponse unused =
        comparison.executor(operation).execute(Map.of(), RequestContext.empty());
    return value();
  }

  @Test
  @DisplayName("OP-02 a later root field does not change what was answered")
  void laterField_seesEarlier_andNotTheOtherWayRound() {
    assertThat(data("Serial", Map.of()))
        .isEqualTo(
            "{\"data\":{\"a\":{\"value\":1,\"self\":{\"self\":{\"value\":1}}},"
                + "\"b\":{\"value\":11,\"history\":[1,11]},\"c\":{\"history\":[1,11,12]}}}");
  }

  @Test
  @DisplayName("OP-06 merged root fields run once")
  void mergedField_runsOnce() {
    assertThat(data("Merged", Map.of("x", true)))
        .isEqualTo("{\"data\":{\"add\":{\"value\":1,\"history\":[1],\"self\":{\"value\":1}}}}");
  }

  @Test
  @DisplayName("OP-03 after a nullable root field failed, the others run")
  void nullableFailure_goesOn() {
    assertThat(data("NullableFails", Map.of()))
        .endsWith(
            "\"data\":{\"a\":{\"value\":1},\"fail\":null,\"b\":{\"fail\":null,\"value\":2},"
                + "\"c\":null,\"d\":{\"value\":4}}}");
  }

  @Test
  @DisplayName("OP-04 after a null in a non-null root field, nothing runs")
  void nonNullFailure_stops() {
    assertThat(data("NonNullStops", Map.of())).endsWith("\"data\":null}");
    assertThat(valueAfter("NonNullStops")).isEqualTo(1);
    assertThat(data("NullStops", Map.of())).endsWith("\"data\":null}");
    assertThat(valueAfter("NullStops")).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "OP-05 the query root as a field of a payload is answered before the next root field")
  void queryInPayload_isAnsweredInTurn() {
    assertThat(data("Payloads", Map.of()))
        .isEqualTo(
            "{\"data\":{\"one\":{\"query\":{\"total\":5},\"counter\":{\"value\":5}},"
                + "\"two\":{\"counter\":{\"value\":12},\"query\":{\"t\":12}}}}");
  }

  @Test
  @DisplayName("OP-02, COL-03 the order of execution is the order of collection")
  void conditions_decideOnTheOrderOfExecution() {
    assertThat(data("Conditional", Map.of("x", true, "y", false)))
        .isEqualTo("{\"data\":{\"a\":{\"value\":1,\"history\":[1]},\"b\":{\"value\":3}}}");
    assertThat(data("Conditional", Map.of("x", false, "y", false)))
        .isEqualTo("{\"data\":{\"b\":{\"value\":2},\"a\":{\"history\":[2,3]}}}");
  }

  @Test
  @DisplayName("COL-18 __typename of the mutation root")
  void typeName_isMutation() {
    assertThat(data("Typed", Map.of()))
        .isEqualTo("{\"data\":{\"__typename\":\"Mutation\",\"add\":{\"__typename\":\"Counter\"}}}");
  }
}
