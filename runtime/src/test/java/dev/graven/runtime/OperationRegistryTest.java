package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class OperationRegistryTest {
  private static final String ID_1 = "1".repeat(64);
  private static final String ID_2 = "2".repeat(64);
  private static final String ID_3 = "3".repeat(64);

  /** Answers with its id and the variables it was given. */
  private record Stub(OperationInfo operation) implements GraphQLExecutor {
    Stub(@Nullable String name, String id) {
      this(OperationInfo.of(OperationKind.QUERY, name, id, name + ".graphql", "{a}"));
    }

    @Override
    public GraphQLResponse execute(Map<String, ?> variables, RequestContext context) {
      ResponseWriter out = new ResponseWriter();
      int p = out.ascii(0, GraphQLResponse.START_OF_DATA);
      p = out.ascii(p, operation.id().charAt(0) + "" + variables.size());
      return GraphQLResponse.executed(List.of(), out.finish(out.endObject(p)));
    }
  }

  private static String execute(OperationRegistry registry, @Nullable String idOrName) {
    String answer = registry.execute(idOrName, Map.of("v", 1), RequestContext.empty()).toString();
    String later =
        registry
            .executeAsync(idOrName, Map.of("v", 1), RequestContext.empty())
            .toCompletableFuture()
            .join()
            .toString();
    assertThat(later).isEqualTo(answer);
    return answer;
  }

  private static String error(String message) {
    return "{\"errors\":[{\"message\":\"" + message.replace("\"", "\\\"") + "\"}]}";
  }

  @Test
  @DisplayName("REQ-01 one operation and no name: that one, named or not")
  void singleOperation_needsNoName() {
    assertThat(execute(new OperationRegistry(new Stub("A", ID_1)), null))
        .isEqualTo("{\"data\":11}");
    assertThat(execute(new OperationRegistry(new Stub(null, ID_1)), null))
        .isEqualTo("{\"data\":11}");
  }

  @Test
  @DisplayName("REQ-01 REQ-02 no operation or several, and no name: a request error without data")
  void noName_isAnErrorUnlessThereIsOneOperation() {
    assertThat(execute(new OperationRegistry(), null))
        .isEqualTo(error("The request must name an operation."));
    assertThat(execute(new OperationRegistry(new Stub("A", ID_1), new Stub("B", ID_2)), null))
        .isEqualTo(error("The request must name an operation."));
  }

  @Test
  @DisplayName("REQ-03 several operations: the one that is named, or whose id is given")
  void namedOperation_isExecuted() {
    OperationRegistry registry =
        new OperationRegistry(new Stub("A", ID_1), new Stub("B", ID_2), new Stub(null, ID_3));
    assertThat(execute(registry, "B")).isEqualTo("{\"data\":21}");
    assertThat(execute(registry, ID_1)).isEqualTo("{\"data\":11}");
    assertThat(execute(registry, ID_3)).isEqualTo("{\"data\":31}");
    assertThat(registry.byName("A")).isEqualTo(registry.byId(ID_1)).isPresent();
    assertThat(registry.byName("C")).isEmpty();
    assertThat(registry.executors()).hasSize(3);
  }

  @Test
  @DisplayName("REQ-04 an unknown name is an error, also where there is only one operation")
  void unknownName_isAnError() {
    OperationRegistry registry = new OperationRegistry(new Stub("ProductPage", ID_1));
    assertThat(execute(registry, "ProdctPage"))
        .isEqualTo(error("Unknown operation \"ProdctPage\". Did you mean \"ProductPage\"?"));
    assertThat(execute(registry, "x")).isEqualTo(error("Unknown operation \"x\"."));
  }

  @Test
  @DisplayName("REQ-05 the empty string is a name, and an anonymous operation has none")
  void anonymousOperation_isNotFoundByName() {
    OperationRegistry registry = new OperationRegistry(new Stub(null, ID_1));
    assertThat(execute(registry, "")).isEqualTo(error("Unknown operation \"\"."));
    assertThat(execute(registry, "A")).isEqualTo(error("Unknown operation \"A\"."));
  }

  @Test
  @DisplayName("REQ-04 a name that several operations have is an error that lists the ids")
  void ambiguousName_isAnError() {
    OperationRegistry registry =
        new OperationRegistry(List.of(new Stub("A", ID_2), new Stub("A", ID_1)));
    assertThat(execute(registry, "A"))
        .isEqualTo(
            error(
                "Several operations have the name \"A\". Use an id: " + ID_1 + ", " + ID_2 + "."));
    assertThat(execute(registry, ID_2)).isEqualTo("{\"data\":21}");
    assertThat(registry.byName("A")).isEmpty();
  }

  @Test
  void sameDocumentTwice_isRefused() {
    assertThatThrownBy(() -> new OperationRegistry(new Stub("A", ID_1), new Stub("B", ID_1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The same document twice: A.graphql and B.graphql");
  }

  @Test
  void generatedRegistry_isASubclass() {
    final class ShopOperations extends OperationRegistry {
      ShopOperations(Stub a, Stub b) {
        super(a, b);
      }
    }

    OperationRegistry registry = new ShopOperations(new Stub("A", ID_1), new Stub("B", ID_2));
    assertThat(execute(registry, "A")).isEqualTo("{\"data\":11}");
  }
}
