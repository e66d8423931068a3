package dev.graven.tests.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that lead from one to the next, two thousand times, and an operation that follows them. */
class DeepTypesTest {
  private static final int TYPES = 2_000;

  @Test
  void chainOfTypes_compilesAndAnswers(@TempDir Path folder) {
    String types =
        IntStream.range(0, TYPES)
            .mapToObj(i -> "type T%d { next: T%d }\n".formatted(i, i + 1))
            .collect(Collectors.joining());
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "type Query { first: T0 }\n" + types + "type T" + TYPES + " { end: Int }")
            .graphql(
                "deep/Follow.graphql",
                "query Follow { first { "
                    + "next { ".repeat(TYPES)
                    + "end"
                    + " }".repeat(TYPES + 2))
            .java("package deep;\n\nfinal class Nothing {}\n")
            .option("-Agraven.unbound=dynamic")
            .compileCleanly();
    Map<String, Object> data = Map.of("end", 1);
    for (int i = 0; i < TYPES; i++) {
      data = Map.of("next", data);
    }
    Map<String, Object> root = Map.of("first", data);
    byte[] answer =
        module
            .executor("deep.FollowExecutor", DynamicResolver.ofMaps(root))
            .execute(Map.of(), RequestContext.empty())
            .toBytes();
    assertThat(new String(answer, UTF_8))
        .isEqualTo(
            "{\"data\":{\"first\":"
                + "{\"next\":".repeat(TYPES)
                + "{\"end\":1}"
                + "}".repeat(TYPES + 2));
  }
}
