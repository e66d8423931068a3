package dev.graven.tests.variables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** More required variables than a method has parameters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyVariablesTest {
  private static final int MOST = 255;

  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "type Query { sum(in: [Int!]!): Int total(in: [Float!]!): Float }")
            .graphql(
                "many/Operations.graphql",
                operation("Fit", "sum", "Int", MOST)
                    + operation("Many", "sum", "Int", MOST + 1)
                    + operation("FitFloats", "total", "Float", MOST / 2)
                    + operation("ManyFloats", "total", "Float", MOST / 2 + 1))
            .java(
                """
                package many;

                import dev.graven.annotations.*;

                public final class Api {
                  @GraphQLQuery
                  public int sum(int[] in) {
                    return java.util.Arrays.stream(in).sum();
                  }

                  @GraphQLQuery
                  public double total(double[] in) {
                    return java.util.Arrays.stream(in).sum();
                  }
                }
                """)
            .compileCleanly();
  }

  private static String operation(String name, String field, String type, int count) {
    return "query %s(%s) { %s(in: [%s]) }%n"
        .formatted(name, join(count, "$v%d: " + type + "! "), field, join(count, "$v%d "));
  }

  private static String join(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }

  @Test
  void asManyAsParameters_areTakenByOf() {
    assertThat(methods("Fit", "of"))
        .singleElement()
        .satisfies(it -> assertThat(it.getParameterCount()).isEqualTo(MOST));
    assertThat(methods("FitFloats", "of")).hasSize(1);
    assertThat(methods("Fit", "builder").get(0).getParameterCount()).isEqualTo(MOST);
  }

  @Test
  void more_areGivenToTheBuilder() throws ReflectiveOperationException {
    assertThat(methods("Many", "of")).isEmpty();
    assertThat(methods("ManyFloats", "of")).isEmpty();
    Object builder = methods("Many", "builder").get(0).invoke(null);
    Class<?> type = builder.getClass();
    for (int i = 0; i < MOST; i++) {
      type.getMethod("v" + i, int.class).invoke(builder, i);
    }
    Method build = type.getMethod("build");
    assertThat(catchThrowable(() -> build.invoke(builder)).getCause())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("v255");
    type.getMethod("v255", int.class).invoke(builder, 255);
    Object variables = build.invoke(builder);
    assertThat(variables.getClass().getMethod("v255").invoke(variables)).isEqualTo(255);
  }

  @Test
  void more_areReadFromARequest() {
    Map<String, Object> values = new HashMap<>();
    IntStream.rangeClosed(0, MOST).forEach(i -> values.put("v" + i, i));
    assertThat(answer(values)).isEqualTo("{\"data\":{\"sum\":32640}}");
    values.remove("v7");
    assertThat(answer(values)).contains("\"message\":\"Variable \\\"$v7\\\" of required type");
  }

  private String answer(Map<String, Object> values) {
    return new String(
        module
            .executor("many.ManyExecutor", module.newInstance("many.Api"))
            .execute(values, RequestContext.empty())
            .toBytes(),
        UTF_8);
  }

  private List<Method> methods(String operation, String name) {
    return Stream.of(module.load("many." + operation + "Executor$Variables").getMethods())
        .filter(it -> it.getName().equals(name))
        .toList();
  }
}
