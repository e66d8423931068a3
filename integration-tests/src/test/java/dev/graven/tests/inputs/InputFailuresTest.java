package dev.graven.tests.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What GraphQL accepts and Java does not: an execution error at each field that uses it, and
 * nothing is made twice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InputFailuresTest {
  private static final String SDL =
      """
      type Query {
        show(order: Order): String! must(order: Order!): String both(a: Order, b: [Order]): String
        withDefault(order: Order = {count: -4}): String quiet(holder: Holder): String one: Int
      }
      input Order { id: ID count: Int = 1 bytes: [Int] size: Size = {width: 2} }
      input Size { width: Int }
      input Holder { order: Order = {count: -3} }
      """;

  private static final String OPERATIONS =
      """
      query Variable($o: Order!) { a: must(order: $o) one b: must(order: $o) }
      query Nullable($o: Order) { a: both(a: $o) one }
      query NonNull($o: Order) { show(order: $o) one }
      query Listed($o: [Order], $p: Order) { a: both(b: $o) b: both(a: $p) one }
      query Unused($o: Order, $on: Boolean!) { a: both(a: $o) @include(if: $on) one }
      query Default($o: Order = {count: -1}) { a: both(a: $o) one }
      query Literal($c: Int) {
        a: both(a: {count: -5}) b: both(a: {count: $c}) c: both(a: {id: "x"}) d: both(b: [{count: 1}, {id: 1, bytes: [1, 300]}])
        e: both(a: {size: {width: null}}) f: withDefault g: quiet(holder: {}) h: both(a: {count: 7}) one
      }
      query ArgumentDefault($o: Order, $h: Holder) { a: withDefault(order: $o) b: quiet(holder: $h) one }
      """;

  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("failing/Operations.graphql", OPERATIONS)
            .java(
                """
                package failing;
                import dev.graven.annotations.*;
                import dev.graven.runtime.GraphQLException;
                import java.util.concurrent.atomic.AtomicInteger;
                @GraphQLInput
                public record Order(Integer id, int count, byte[] bytes, Size size) {
                  public static final AtomicInteger MADE = new AtomicInteger();
                  public Order {
                    MADE.incrementAndGet();
                    if (count < 0) { throw new GraphQLException("A count is not negative: " + count); }
                    if (count == 13) { throw new IllegalStateException("secret"); }
                  }
                }
                """)
            .java(
                """
                package failing;
                import dev.graven.annotations.*;
                @GraphQLInput
                public record Size(int width) {}
                """)
            .java(
                """
                package failing;
                import dev.graven.annotations.*;
                @GraphQLInput
                public record Holder(Order order) {}
                """)
            .java(
                """
                package failing;
                import dev.graven.annotations.*;
                import java.util.List;
                public final class Api {
                  @GraphQLQuery public String show(Order order) { return "" + order.count(); }
                  @GraphQLQuery public String must(Order order) { return "" + order.count(); }
                  @GraphQLQuery public String both(Order a, List<Order> b) { return (a == null ? "null" : a.count() + " " + a.size().width()) + " " + (b == null ? 0 : b.size()); }
                  @GraphQLQuery public String withDefault(Order order) { return "" + order.count(); }
                  @GraphQLQuery public String quiet(Holder holder) { return "" + holder; }
                  @GraphQLQuery public int one() { return 1; }
                }
                """)
            .compileCleanly();
  }

  @BeforeEach
  void reset() throws ReflectiveOperationException {
    made().set(0);
  }

  private AtomicInteger made() throws ReflectiveOperationException {
    return (AtomicInteger) module.load("failing.Order").getField("MADE").get(null);
  }

  private GraphQLResponse execute(String operation, Map<String, Object> variables) {
    GraphQLExecutor executor =
        module.executor("failing." + operation + "Executor", module.newInstance("failing.Api"));
    return executor.execute(variables, RequestContext.empty());
  }

  private static String data(GraphQLResponse response) {
    return Answers.text(Answers.parse(response).get("data"));
  }

  private static List<String> messages(GraphQLResponse response) {
    return response.errors().stream().map(GraphQLError::message).toList();
  }

  private static Map<String, Object> order(Object... namesAndValues) {
    Map<String, Object> order = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      order.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return order;
  }

  @Test
  void constructorThatThrows_isAnErrorAtEachField_andRunsOnce() throws Exception {
    GraphQLResponse response = execute("Variable", Map.of("o", order("count", -2)));
    assertThat(data(response)).isEqualTo("{\"a\":null,\"one\":1,\"b\":null}");
    assertThat(messages(response))
        .containsExactly("A count is not negative: -2", "A count is not negative: -2");
    assertThat(response.errors().get(0).path()).hasToString("a");
    assertThat(made()).hasValue(1);
  }

  @Test
  void otherExceptions_areMasked() {
    assertThat(messages(execute("Nullable", Map.of("o", order("count", 13)))))
        .containsExactly("Internal error");
  }

  @Test
  void valueThatJavaCannotHold_isAnErrorAtTheField_withItsPath() {
    assertThat(messages(execute("Nullable", Map.of("o", order("id", "abc")))))
        .containsExactly("Variable \"$o.id\": \"abc\" is not a whole number.");
    assertThat(messages(execute("Nullable", Map.of("o", order("bytes", List.of(1, 300))))))
        .containsExactly("Variable \"$o.bytes[1]\": 300 is not a whole number from -128 to 127.");
    assertThat(messages(execute("Nullable", Map.of("o", order("count", null)))))
        .containsExactly("Variable \"$o.count\" must not be null.");
    assertThat(messages(execute("Nullable", Map.of("o", order("size", order())))))
        .containsExactly("Variable \"$o.size.width\" must not be null.");
    assertThat(messages(execute("Listed", Map.of("o", List.of(order(), order("id", "x"))))))
        .containsExactly("Variable \"$o[1].id\": \"x\" is not a whole number.");
  }

  @Test
  void failuresOfVariables_areKeptApart() {
    GraphQLResponse response =
        execute("Listed", Map.of("o", List.of(order("id", "x")), "p", order("count", 3)));
    assertThat(data(response)).isEqualTo("{\"a\":null,\"b\":\"3 2 0\",\"one\":1}");
  }

  @Test
  void nonNullField_propagates() {
    GraphQLResponse response = execute("NonNull", Map.of("o", order("id", "x")));
    assertThat(response.hasData()).isTrue();
    assertThat(data(response)).isEqualTo("null");
    assertThat(response.errors()).hasSize(1);
  }

  @Test
  void violationsOfGraphQL_comeFirst_andNothingIsMade() throws Exception {
    GraphQLResponse response =
        execute(
            "Listed", Map.of("o", Arrays.asList(order("count", "1"), 4), "p", order("id", "x")));
    assertThat(response.hasData()).isFalse();
    assertThat(response.errors()).hasSize(2);
    assertThat(made()).hasValue(0);
  }

  @Test
  void unusedVariable_doesNotFail() {
    GraphQLResponse response = execute("Unused", Map.of("o", order("id", "x"), "on", false));
    assertThat(response.errors()).isEmpty();
    assertThat(messages(execute("Unused", Map.of("o", order("id", "x"), "on", true)))).hasSize(1);
  }

  @Test
  void defaultOfVariable_isMadeOnlyWhereItIsNeeded() throws Exception {
    assertThat(messages(execute("Default", Map.of())))
        .containsExactly("A count is not negative: -1");
    assertThat(made()).hasValue(1);
    reset();
    assertThat(data(execute("Default", Map.of("o", order("count", 5))))).contains("5 2 0");
    assertThat(made()).hasValue(1);
    reset();
    assertThat(data(execute("Default", Collections.singletonMap("o", null)))).contains("null 0");
    assertThat(made()).hasValue(0);
  }

  @Test
  void literals_failAtTheirFields() {
    GraphQLResponse response = execute("Literal", Map.of("c", -6));
    assertThat(data(response))
        .isEqualTo(
            "{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":null,\"f\":null,\"g\":null,\"h\":\"7 2 0\",\"one\":1}");
    assertThat(messages(response))
        .containsExactly(
            "A count is not negative: -5",
            "A count is not negative: -6",
            "Argument \"a.id\": \"x\" is not a whole number.",
            "Argument \"b[1].bytes[1]\": 300 is not a whole number from -128 to 127.",
            "Argument \"a.size.width\" must not be null.",
            "A count is not negative: -4",
            "A count is not negative: -3");
    assertThat(data(execute("Literal", Map.of()))).contains("\"b\":\"1 2 0\"");
  }

  @Test
  void defaultsOfArgumentsAndFields_failWhereTheyCount() {
    GraphQLResponse response = execute("ArgumentDefault", Map.of("h", Map.of()));
    assertThat(messages(response))
        .containsExactly("A count is not negative: -4", "A count is not negative: -3");
    assertThat(
            execute("ArgumentDefault", Map.of("o", order(), "h", Map.of("order", order())))
                .errors())
        .isEmpty();
  }

  @Test
  void typedVariables_tellTheFailure() throws ReflectiveOperationException {
    Class<?> variables = module.load("failing.DefaultExecutor$Variables");
    Object defaults = variables.getMethod("of").invoke(null);
    assertThat(catchThrowable(() -> variables.getMethod("o").invoke(defaults)))
        .hasRootCauseMessage("A count is not negative: -1");
  }
}
