package dev.graven.tests.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.ResponsePath;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Custom scalars without Java class: what JSON can hold passes, both ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamicScalarsTest {
  /** Answers with the argument. */
  private static final class Echo implements DynamicResolver {
    @Override
    public Object resolve(
        DynamicField field,
        Object source,
        Map<String, Object> arguments,
        Supplier<ResponsePath> path) {
      return field.name().equals("wrong") ? new Object() : arguments.get("v");
    }

    @Override
    public String typeOf(Object object) {
      throw new AssertionError("there is no interface or union");
    }
  }

  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "scalar Any type Query { echo(v: Any): Any list(v: [Any!]): [Any!] wrong: Any }")
            .graphql(
                "s/All.graphql",
                """
                query Literals { a: echo(v: [1, "b", {c: null, d: true}]) b: echo(v: 1.5) c: echo list(v: ["x"]) }
                query Given($v: Any, $w: [Any!]) { echo(v: $v) list(v: $w) }
                query Wrong { wrong }
                """)
            .java("class Nothing {}")
            .option("-Agraven.unbound=dynamic")
            .option("-Xlint:all,-processing")
            .option("-Werror")
            .compileCleanly();
  }

  private GraphQLResponse execute(String operation, Map<String, Object> variables) {
    RequestContext silent =
        RequestContext.builder().errorReporter((exception, field) -> {}).build();
    return module.executor("s." + operation + "Executor", new Echo()).execute(variables, silent);
  }

  private static String data(GraphQLResponse response) {
    assertThat(response.errors()).isEmpty();
    return Answers.text(Answers.parse(response).get("data"));
  }

  @Test
  @DisplayName("RC-CUSTOM any JSON value is a result, and a literal of any shape an argument")
  void literals_pass() {
    assertThat(data(execute("Literals", Map.of())))
        .isEqualTo(
            "{\"a\":[1,\"b\",{\"c\":null,\"d\":true}],\"b\":1.5,\"c\":null,\"list\":[\"x\"]}");
  }

  @Test
  void variables_pass() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("v", Map.of("a", Arrays.asList(1L, null, 2.5, "s")));
    variables.put("w", List.of(true, List.of(), Map.of()));

    assertThat(data(execute("Given", variables)))
        .isEqualTo("{\"echo\":{\"a\":[1,null,2.5,\"s\"]},\"list\":[true,[],{}]}");
    assertThat(data(execute("Given", Map.of()))).isEqualTo("{\"echo\":null,\"list\":null}");
  }

  @Test
  void whatJsonCannotHold_isAnErrorAtTheField() {
    GraphQLResponse response = execute("Wrong", Map.of());

    assertThat(Answers.text(Answers.parse(response).get("data"))).isEqualTo("{\"wrong\":null}");
    assertThat(response.errors())
        .extracting(error -> error.path())
        .containsExactly(ResponsePath.of("wrong"));
  }
}
