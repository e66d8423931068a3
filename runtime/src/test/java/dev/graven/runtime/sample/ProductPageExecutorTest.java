package dev.graven.runtime.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.InvalidVariablesException;
import dev.graven.runtime.Location;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.ResponsePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules that generated code and the runtime keep together, on an executor written by hand. */
final class ProductPageExecutorTest {

  /** Each accessor answers with what the test says, and may throw. */
  private static final class TestProduct implements Product {
    Supplier<String> title = () -> "Tea";
    Supplier<@Nullable Double> price = () -> 4.5;
    Supplier<@Nullable List<String>> tags = () -> List.of("green", "loose");
    Supplier<dev.graven.runtime.sample.@Nullable Supplier> supplier =
        () -> new dev.graven.runtime.sample.Supplier("Ann", "IE");
    Supplier<List<? extends @Nullable Product>> related = List::of;

    @Override
    public int id() {
      return 1;
    }

    @Override
    public String title() {
      return title.get();
    }

    @Override
    public @Nullable Double price() {
      return price.get();
    }

    @Override
    public @Nullable List<String> tags() {
      return tags.get();
    }

    @Override
    public dev.graven.runtime.sample.@Nullable Supplier supplier() {
      return supplier.get();
    }

    @Override
    public List<? extends @Nullable Product> related() {
      return related.get();
    }
  }

  private final TestProduct product = new TestProduct();
  private final List<String> calls = new ArrayList<>();
  private final ProductPageExecutor executor =
      new ProductPageExecutor(
          (id, units, first) -> {
            calls.add(id + " " + units + " " + first);
            return id == 0 ? null : product;
          });
  private final RequestContext context =
      RequestContext.builder().errorReporter((exception, field) -> {}).build();

  private GraphQLResponse execute() {
    return execute(Map.of("id", 1, "x", true));
  }

  private GraphQLResponse execute(Map<String, ?> variables) {
    return executor.execute(variables, context);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // never returns
  private static <T> T fail() {
    throw new GraphQLException("failed");
  }

  private static GraphQLError error(String message, int line, int column, Object... path) {
    return new GraphQLError(
        message, List.of(new Location(line, column)), ResponsePath.of(path), Map.of());
  }

  private static String data(GraphQLResponse response) {
    String text = response.toString();
    return text.substring(text.indexOf("\"data\":") + 7, text.length() - 1);
  }

  @Test
  @DisplayName(
      "RES-01 COL-01 COL-03 COL-04 keys in the order of the operation, by alias and condition")
  void data_hasTheOrderOfTheOperation() {
    assertThat(execute())
        .hasToString(
            "{\"data\":{\"product\":{\"name\":\"Tea\",\"price\":4.5,\"tags\":[\"green\",\"loose\"],"
                + "\"sup\":{\"name\":\"Ann\"},\"related\":[]}}}");
    assertThat(execute(Map.of("id", "1", "x", false)))
        .hasToString(
            "{\"data\":{\"product\":{\"name\":\"Tea\",\"tags\":[\"green\",\"loose\"],"
                + "\"sup\":{\"country\":\"IE\",\"name\":\"Ann\"},\"related\":[]}}}");
  }

  @Test
  @DisplayName("EXE-03 null for nullable positions, without errors")
  void nulls_areWritten() {
    product.price = () -> null;
    product.tags = () -> null;
    product.supplier = () -> null;
    TestProduct leaf = new TestProduct();
    product.related = () -> Arrays.asList(null, leaf);
    assertThat(execute())
        .hasToString(
            "{\"data\":{\"product\":{\"name\":\"Tea\",\"price\":null,\"tags\":null,\"sup\":null,"
                + "\"related\":[null,{\"title\":\"Tea\"}]}}}");
    assertThat(execute(Map.of("id", 0, "x", true))).hasToString("{\"data\":{\"product\":null}}");
  }

  @Test
  @DisplayName("ERR-01 ERR-07 nullable siblings that fail are null, with an error each, in order")
  void nullableSiblings_failAlone() {
    product.price = ProductPageExecutorTest::fail;
    product.tags = ProductPageExecutorTest::fail;
    product.supplier = ProductPageExecutorTest::fail;
    GraphQLResponse response = execute();
    assertThat(data(response))
        .isEqualTo(
            "{\"product\":{\"name\":\"Tea\",\"price\":null,\"tags\":null,\"sup\":null,\"related\":[]}}");
    assertThat(response.errors())
        .containsExactly(
            error("failed", 4, 5, "product", "price"),
            error("failed", 5, 5, "product", "tags"),
            error("failed", 6, 5, "product", "sup"));
  }

  @Test
  @DisplayName("ERR-02 ERR-08 ERR-10 a non-null failure nulls the parent; the path is its origin's")
  void nonNullFailure_nullsTheParent() {
    product.related = ProductPageExecutorTest::fail;
    GraphQLResponse response = execute();
    assertThat(data(response)).isEqualTo("{\"product\":null}");
    assertThat(response.errors()).containsExactly(error("failed", 7, 5, "product", "related"));
  }

  @Test
  @DisplayName("ERR-05 ERR-06 null for a non-null field: one error, with locations")
  void missing_isOneError() {
    product.title = () -> null;
    GraphQLResponse response = execute();
    assertThat(data(response)).isEqualTo("{\"product\":null}");
    assertThat(response.errors())
        .containsExactly(
            error("Cannot return null for non-null field Product.title.", 3, 5, "product", "name"));
  }

  @Test
  @DisplayName("ERR-04 ERR-06 a null item of [String!] nulls the list; the path has the index")
  void missingItem_nullsTheList() {
    product.tags = () -> Arrays.asList("a", null, null);
    GraphQLResponse response = execute();
    assertThat(data(response)).contains("\"tags\":null,\"sup\":{");
    assertThat(response.errors())
        .containsExactly(
            error(
                "Cannot return null for a non-null item of Product.tags.",
                5,
                5,
                "product",
                "tags",
                1));
  }

  @Test
  @DisplayName("ERR-04 ERR-09 EXE-07 items of [T]! fail alone; index paths are exact")
  void items_failAlone() {
    List<TestProduct> items = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      TestProduct item = new TestProduct();
      if (i == 1 || i == 7000) {
        item.title = ProductPageExecutorTest::fail;
      }
      if (i == 9999) {
        item.title = () -> null;
      }
      items.add(item);
    }
    product.related = () -> items;
    GraphQLResponse response = execute();
    assertThat(data(response))
        .contains("\"related\":[{\"title\":\"Tea\"},null,{\"title\":\"Tea\"},")
        .endsWith("{\"title\":\"Tea\"},null]}}");
    assertThat(response.errors())
        .containsExactly(
            error("failed", 7, 15, "product", "related", 1, "title"),
            error("failed", 7, 15, "product", "related", 7000, "title"),
            error(
                "Cannot return null for non-null field Product.title.",
                7,
                15,
                "product",
                "related",
                9999,
                "title"));
  }

  @Test
  @DisplayName("EXE-05 an iterator that throws in the middle nulls the list, with one error")
  void throwingIterator_nullsTheList() {
    product.tags =
        () ->
            new ArrayList<>(List.of("a")) {
              private static final long serialVersionUID = 1L;

              @Override
              public Iterator<String> iterator() {
                return new Iterator<>() {
                  private int next;

                  @Override
                  public boolean hasNext() {
                    return true;
                  }

                  @Override
                  public String next() {
                    return next++ < 2 ? "a" : fail();
                  }
                };
              }
            };
    GraphQLResponse response = execute();
    assertThat(data(response)).contains("\"tags\":null,\"sup\":{");
    assertThat(response.errors()).containsExactly(error("failed", 5, 5, "product", "tags"));
  }

  @Test
  @DisplayName("ARG-05 null for a non-null argument is an execution error at the field")
  void nullArgument_isAnExecutionError() {
    Map<String, Object> variables = new HashMap<>(Map.of("id", 1, "x", true));
    variables.put("first", null);
    GraphQLResponse response = execute(variables);
    assertThat(data(response)).isEqualTo("{\"product\":null}");
    assertThat(response.errors())
        .containsExactly(error("Argument \"first\" must not be null.", 2, 3, "product"));
    assertThat(calls).isEmpty();
  }

  @Test
  @DisplayName(
      "ARG-12 an ID that its Java parameter cannot hold is an execution error at the field")
  void unfitId_isAnExecutionError() {
    GraphQLResponse response = execute(Map.of("id", "abc", "x", true));
    assertThat(data(response)).isEqualTo("{\"product\":null}");
    assertThat(response.errors())
        .containsExactly(error("Argument \"id\": \"abc\" is not a whole number.", 2, 3, "product"));
  }

  @Test
  @DisplayName("VAR-01 VAR-02 VAR-03 VAR-06 VAR-07 VAR-08 VAR-13 defaults, absence, lists, enums")
  void variables_areCoerced() {
    execute(Map.of("id", 1, "x", true, "unknown", new Object()));
    execute(Map.of("id", 1L, "x", true, "first", 7.0, "units", "LITRE"));
    execute(Map.of("id", "1", "x", true, "units", List.of("LITRE", "KILOGRAM")));
    execute(Map.of("id", "1", "x", true, "units", List.of()));
    assertThat(calls).containsExactly("1 null 3", "1 [LITRE] 7", "1 [LITRE, KILOGRAM] 3", "1 [] 3");
    Map<String, Object> explicitNull = new HashMap<>(Map.of("id", 1, "x", true));
    assertThat(ProductPageExecutor.Variables.from(explicitNull).hasUnits()).isFalse();
    explicitNull.put("units", null);
    assertThat(ProductPageExecutor.Variables.from(explicitNull).hasUnits()).isTrue();
  }

  @Test
  @DisplayName(
      "VAR-04 VAR-05 VAR-22 VAR-23 all violations at once, at the definitions; nothing runs")
  void violations_areAllReported() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("id", null);
    variables.put("units", Arrays.asList("LITRE", "METRE", null, 1));
    variables.put("first", "3");
    GraphQLResponse response = execute(variables);
    assertThat(response.hasData()).isFalse();
    assertThat(response.toString()).doesNotContain("\"data\"").doesNotContain("\"path\"");
    assertThat(response.errors())
        .extracting(GraphQLError::message)
        .containsExactly(
            "Variable \"$id\" of non-null type \"ID!\" must not be null.",
            "Variable \"$units\" got invalid value \"METRE\" at \"units[1]\"; expected a value of"
                + " enum Unit. Did you mean \"LITRE\"?",
            "Variable \"$units\" got invalid value null at \"units[2]\"; expected a value that is"
                + " not null.",
            "Variable \"$units\" got invalid value 1 at \"units[3]\"; expected a value of enum"
                + " Unit.",
            "Variable \"$first\" got invalid value \"3\"; expected Int, a whole number from"
                + " -2147483648 to 2147483647.",
            "Variable \"$x\" of required type \"Boolean!\" was not provided.");
    assertThat(response.errors())
        .extracting(error -> error.locations().get(0).column())
        .containsExactly(19, 29, 29, 29, 46, 63);
    assertThat(calls).isEmpty();
  }

  @Test
  @DisplayName("VAR-05 Variables.from throws what the request error says")
  void from_throwsAllViolations() {
    assertThatThrownBy(() -> ProductPageExecutor.Variables.from(Map.of("x", 1)))
        .isInstanceOfSatisfying(
            InvalidVariablesException.class,
            e -> assertThat(e.errors()).isEqualTo(execute(Map.of("x", 1)).errors()))
        .hasMessageContaining("$id")
        .hasMessageContaining("$x");
  }

  @Test
  @DisplayName("EXE-09 endless recursion of user code is an execution error")
  void stackOverflow_isAnExecutionError() {
    product.price = () -> endless(1.0);
    GraphQLResponse response = execute();
    assertThat(data(response)).contains("\"price\":null,\"tags\":[\"green\",\"loose\"]");
    assertThat(response.errors())
        .containsExactly(error("Internal error", 4, 5, "product", "price"));
  }

  @Test
  void executor_servesManyThreads() throws Exception {
    TestProduct item = new TestProduct();
    product.related = () -> List.of(item, item, item);
    String expected = execute().toString();
    ProductPageExecutor shared = new ProductPageExecutor((id, units, first) -> product);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> requests = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        requests.add(() -> shared.execute(Map.of("id", 1, "x", true), context).toString());
      }
      for (Future<String> answer : threads.invokeAll(requests)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static double endless(double value) {
    return endless(value + 1) + 1;
  }
}
