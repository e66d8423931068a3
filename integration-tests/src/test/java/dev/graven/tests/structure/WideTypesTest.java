package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
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
  private static final int LIMIT = 8_000;
  private static final int ROOM = 200_000;

  /** 25,000 calls would not fit into a class; types that answer alike share 500. */
  @Test
  void typesOfOneInterface_shareWhatTheyAnswerAlike(@TempDir Path folder) {
    String fields = join(FIELDS, "f%d: Int ");
    String selected = join(FIELDS, "f%d ");
    String objects =
        IntStream.range(0, TYPES)
            .mapToObj(i -> "type T" + i + " implements Wide { " + fields + "}\n")
            .collect(Collectors.joining());
    String created = join(TYPES, "all.add(new Types.T%d());\n");
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "type Query { all: [Wide] }\ninterface Wide { " + fields + "}\n" + objects)
            .graphql("wide/Page.graphql", "query Page { all { __typename " + selected + "} }")
            .java(
                "package wide;\nimport dev.graven.annotations.*;\npublic final class Types {\n"
                    + "  @GraphQLInterface public interface Wide {\n"
                    + join(FIELDS, "    default int getF%1$d() { return %1$d; }\n")
                    + "  }\n"
                    + join(TYPES, "  @GraphQLType public record T%d() implements Wide {}\n")
                    + "}")
            .java(
                "package wide;\nimport dev.graven.annotations.*;\nimport java.util.*;\n"
                    + "public final class Api {\n  @GraphQLQuery public List<Types.Wide> all() {\n"
                    + "    List<Types.Wide> all = new ArrayList<>();\n"
                    + created
                    + "    return all;\n  }\n}")
            .compileCleanly();

    var response =
        module
            .executor("wide.PageExecutor", module.newInstance("wide.Api"))
            .execute(Map.of(), RequestContext.empty());
    List<?> all = (List<?>) ((Map<?, ?>) Answers.parse(response).get("data")).get("all");
    assertThat(all).hasSize(TYPES);
    assertThat(((Map<?, ?>) all.get(49)).get("__typename")).isEqualTo("T49");
    assertThat(((Map<?, ?>) all.get(49)).get("f499")).isEqualTo(499);
    Map<String, byte[]> files = CompiledModule.files(module.classes());
    assertThat(ClassFile.readAll(files).stream().flatMap(type -> type.methodsAbove(LIMIT)))
        .isEmpty();
    assertThat(files.get("wide/PageExecutor$Execution.class").length).isLessThan(ROOM);
  }

  private static String join(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }
}
