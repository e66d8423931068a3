package dev.graven.tests.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Interfaces and unions whose objects a resolver tells apart, beside those that Java does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamicAbstractTypesTest {
  private static final String SDL =
      """
      type Query { pet: Pet pets: [Pet] strict: [Pet!] any: Any anyList: [[Any]] name: String }
      interface Pet { name: String! friend: Pet }
      type Dog implements Pet { name: String! friend: Dog barks: Int }
      type Cat implements Pet { name: String! friend: Pet lives(of: Int = 9): Int }
      type Rock { weight: Float }
      union Any = Rock | Dog | Query
      """;

  private static final String OPERATIONS =
      """
      query Pets { pet { __typename name ... on Cat { lives } friend { name ... on Dog { barks } } } }
      query Lists { pets { name } strict { ... on Dog { barks } ...Feline } }
      query Unions { any { ... on Rock { weight } ... on Query { title: name } ... on Pet { name } } anyList { __typename } }
      fragment Feline on Cat { name }
      """;

  private static Map<String, Object> dog(String name) {
    return Map.of("__typename", "Dog", "name", name, "barks", 3);
  }

  private static Map<String, Object> cat(String name, Object friend) {
    return Map.of("__typename", "Cat", "name", name, "friend", friend, "lives", 9);
  }

  private static Comparison serving(CompiledModule module, Map<String, ?> root) {
    DynamicResolver resolver = DynamicResolver.ofMaps(root);
    return Comparison.with(module, "pets", Oracle.dynamic(SDL, resolver), resolver);
  }

  private static CompiledModule.Builder project(Path folder) {
    return CompiledModule.in(folder)
        .graphql("schema.graphqls", SDL)
        .graphql("pets/All.graphql", OPERATIONS)
        .option("-Agraven.unbound=dynamic")
        .option("-Xlint:all,-processing")
        .option("-Werror");
  }

  @Test
  @DisplayName("ABS-01 ABS-02 ABS-04 the type that the resolver names; another is an error")
  void typeOf_namesTheObjectType(@TempDir Path folder) {
    CompiledModule module = project(folder).java("class Nothing {}").compileCleanly();

    assertThat(serving(module, Map.of("pet", cat("Tom", dog("Rex")))).data("Pets", Map.of()))
        .isEqualTo(
            "{\"pet\":{\"__typename\":\"Cat\",\"name\":\"Tom\",\"lives\":9,"
                + "\"friend\":{\"name\":\"Rex\",\"barks\":3}}}");
    assertThat(serving(module, Map.of("pet", dog("Rex"))).data("Pets", Map.of()))
        .isEqualTo("{\"pet\":{\"__typename\":\"Dog\",\"name\":\"Rex\",\"friend\":null}}");

    List<Object> pets =
        Arrays.asList(dog("Rex"), null, Map.of("name", "no type"), cat("Tom", "no pet"), "no map");
    Map<String, Object> rock = Map.of("__typename", "Rock", "name", "not a pet");
    Comparison lists =
        serving(module, Map.of("pets", pets, "strict", List.of(dog("Rex"), rock, rock)));
    GraphQLResponse response = lists.response("Lists", Map.of());
    assertThat(Answers.text(Answers.parse(response).get("data")))
        .isEqualTo(
            "{\"pets\":[{\"name\":\"Rex\"},null,null,{\"name\":\"Tom\"},null],\"strict\":null}");
    assertThat(response.errors())
        .extracting(error -> error.path() + " " + error.message())
        .containsExactly(
            "pets[2] Internal error", "pets[4] Internal error", "strict[1] Internal error");
  }

  @Test
  void unions_mayHaveTheRootType(@TempDir Path folder) {
    CompiledModule module = project(folder).java("class Nothing {}").compileCleanly();
    Map<String, Object> rock = Map.of("__typename", "Rock", "weight", 2);
    Map<String, Object> inner = Map.of("__typename", "Query", "name", "inner");
    List<Object> list = List.of(List.of(rock, inner), List.of(dog("Rex"), cat("Tom", "")));

    assertThat(serving(module, Map.of("any", inner, "anyList", list)).data("Unions", Map.of()))
        .isEqualTo(
            "{\"any\":{\"title\":\"inner\"},\"anyList\":[[{\"__typename\":\"Rock\"},"
                + "{\"__typename\":\"Query\"}],[{\"__typename\":\"Dog\"},null]]}");
    assertThat(serving(module, Map.of("any", rock)).data("Unions", Map.of()))
        .isEqualTo("{\"any\":{\"weight\":2.0},\"anyList\":null}");
  }

  @Test
  void classes_goBeforeNames(@TempDir Path folder) {
    CompiledModule module =
        project(folder)
            .java(
                """
                package pets;

                import dev.graven.annotations.*;
                import org.jspecify.annotations.*;

                @NullMarked @GraphQLType
                public record Dog(String name, @Nullable Dog friend, int barks) {}
                """)
            .java(
                """
                package pets;

                import dev.graven.annotations.*;

                public final class Api {
                  @GraphQLQuery public String name() { return "bound"; }
                }
                """)
            .compileCleanly();
    Object rex = module.newInstance("pets.Dog", "Rex", null, 7);
    Map<String, Object> root = new HashMap<>();
    root.put("pet", cat("Tom", rex));
    root.put("pets", List.of(rex, cat("Tom", rex), dog("a map")));
    root.put("strict", List.of(rex));
    root.put("any", Map.of("__typename", "Query"));
    root.put("anyList", List.of(List.of(rex)));

    assertThat(data(module, "Pets", root))
        .isEqualTo(
            "{\"pet\":{\"__typename\":\"Cat\",\"name\":\"Tom\",\"lives\":9,"
                + "\"friend\":{\"name\":\"Rex\",\"barks\":7}}}");
    assertThat(data(module, "Lists", root))
        .isEqualTo(
            "{\"pets\":[{\"name\":\"Rex\"},{\"name\":\"Tom\"},null],\"strict\":[{\"barks\":7}]}");
    assertThat(data(module, "Unions", root))
        .isEqualTo("{\"any\":{\"title\":\"bound\"},\"anyList\":[[{\"__typename\":\"Dog\"}]]}");
  }

  private static String data(CompiledModule module, String operation, Map<String, Object> root) {
    GraphQLResponse response =
        module
            .executor(
                "pets." + operation + "Executor",
                DynamicResolver.ofMaps(root),
                module.newInstance("pets.Api"))
            .execute(
                Map.of(), RequestContext.builder().errorReporter((exception, field) -> {}).build());
    return Answers.text(Answers.parse(response).get("data"));
  }

  @Test
  void boundInterface_mayHaveDynamicTypes(@TempDir Path folder) {
    CompiledModule module =
        project(folder)
            .java(
                """
                package pets;

                import dev.graven.annotations.*;

                @GraphQLInterface
                public interface Pet { String name(); }
                """)
            .java(
                """
                package pets;

                import dev.graven.annotations.*;
                import org.jspecify.annotations.*;

                @NullMarked @GraphQLType
                public record Dog(String name, @Nullable Dog friend, int barks) implements Pet {}
                """)
            .java("package pets;\n\npublic final class Api {}")
            .compileCleanly();
    Map<String, Object> root =
        Map.of("pet", cat("Tom", module.newInstance("pets.Dog", "Rex", null, 7)));

    assertThat(data(module, "Pets", root))
        .isEqualTo(
            "{\"pet\":{\"__typename\":\"Cat\",\"name\":\"Tom\",\"lives\":9,"
                + "\"friend\":{\"name\":\"Rex\",\"barks\":7}}}");
  }
}
