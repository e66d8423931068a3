package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Answers;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many types behind one interface, and many fields of each. */
class WideTypesTest {
  private static final int TYPES = 50;
  private static final int FIELDS = 500;

  @Test
  void print(@TempDir Path folder) throws IOException {
    long start = System.nanoTime();
    String fields = join(FIELDS, "f%d: Int ");
    String names = join(FIELDS, "f%d ");
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "type Query { all: [Wide] }\ninterface Wide { "
                    + fields
                    + "}\n"
                    + join(TYPES, "type T%d implements Wide { " + fields.replace("%", "%%") + "}\n"))
            .graphql("wide/Page.graphql", "query Page { all { " + names + "} }")
            .graphql("wide/Named.graphql", "query Named { all { __typename " + names + "} }")
            .java(
                "package wide;\nimport dev.graven.annotations.*;\npublic final class Types {\n"
                    + "  @GraphQLInterface public interface Wide {\n"
                    + join(FIELDS, "    default Integer getF%d() { return %1$d; }\n")
                    + "  }\n"
                    + join(TYPES, "  @GraphQLType public record T%d() implements Wide {}\n")
                    + "}")
            .java(
                "package wide;\nimport dev.graven.annotations.*;\nimport java.util.List;\npublic final class Api {\n"
                    + "  @GraphQLQuery public List<Types.Wide> all() { return List.of("
                    + IntStream.range(0, TYPES).mapToObj(i -> "new Types.T" + i + "()").collect(Collectors.joining(", "))
                    + "); }\n}")
            .compileCleanly();
    System.out.println("compiled in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    for (var e : CompiledModule.files(module.classes()).entrySet()) {
      System.out.println(e.getKey() + " " + e.getValue().length);
    }
  }

  private static String join(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }
}
