package dev.graven.tests.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input objects inside of each other: any request can nest them, a level for a few bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeepInputsTest {
  private static final int MOST = 500;
  private static final int LITERAL = 100;

  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "type Query { depth(in: In): Int any(in: [Other]): Int }\n"
                    + "input In { sub: In }\ninput Other @oneOf { many: [Other!] end: Int }")
            .graphql(
                "deep/Operations.graphql",
                "query Depth($in: In) { depth(in: $in) }\nquery Any($in: [Other]) { any(in: $in) }\n"
                    + "query Literal { depth(in: "
                    + "{sub: ".repeat(LITERAL)
                    + "{}"
                    + "}".repeat(LITERAL)
                    + ") }")
            .java(
                """
                package deep;

                import dev.graven.annotations.*;
                import java.util.List;
                import java.util.Map;
                import org.jspecify.annotations.Nullable;

                public final class Api {
                  @GraphQLInput
                  public record In(@Nullable In sub) {}

                  @GraphQLInput
                  @GraphQLOneOf
                  public record Other(@Nullable List<Other> many, @Nullable Integer end) {}

                  @GraphQLQuery
                  public int depth(@Nullable In in) {
                    int depth = 0;
                    for (In at = in; at != null; at = at.sub()) {
                      depth++;
                    }
                    return depth;
                  }

                  @GraphQLQuery
                  public int any(@Nullable List<@Nullable Other> in) {
                    return in.size();
                  }
                }
                """)
            .compileCleanly();
  }

  @Test
  void asDeepAsAccepted_isRead() {
    assertThat(answer("Depth", nested(MOST))).isEqualTo("{\"data\":{\"depth\":500}}");
  }

  @ParameterizedTest
  @ValueSource(ints = {MOST + 1, 200_000})
  void deeper_isARequestError(int depth) {
    assertThat(answer("Depth", nested(depth)))
        .isEqualTo(
            "{\"errors\":[{\"message\":\"Variable \\\"$in\\\" nests input objects more than 500 levels"
                + " deep.\",\"locations\":[{\"line\":1,\"column\":13}]}]}");
  }

  @Test
  void listsBetween_doNotCount_andEachBranchDoes() {
    Object value = Map.of("end", 1);
    for (int i = 1; i < MOST; i++) {
      value = Map.of("many", List.of(value));
    }
    assertThat(answer("Any", List.of(value))).isEqualTo("{\"data\":{\"any\":1}}");
    Object deeper = Map.of("many", List.of(value, value));
    assertThat(execute("Any", List.of(deeper, deeper)).stream().map(GraphQLError::message))
        .hasSize(4)
        .containsOnly("Variable \"$in\" nests input objects more than 500 levels deep.");
  }

  @Test
  void literal_isMadeAsDeepAsItIs() {
    assertThat(answer("Literal", null)).isEqualTo("{\"data\":{\"depth\":101}}");
  }

  private static Object nested(int depth) {
    Map<String, Object> value = Map.of();
    for (int i = 1; i < depth; i++) {
      value = Map.of("sub", value);
    }
    return value;
  }

  private List<GraphQLError> execute(String operation, Object in) {
    return module
        .executor("deep." + operation + "Executor", module.newInstance("deep.Api"))
        .execute(Map.of("in", in), RequestContext.empty())
        .errors();
  }

  private String answer(String operation, Object in) {
    Map<String, Object> variables = in == null ? Map.of() : Map.of("in", in);
    return new String(
        module
            .executor("deep." + operation + "Executor", module.newInstance("deep.Api"))
            .execute(variables, RequestContext.empty())
            .toBytes(),
        UTF_8);
  }
}
