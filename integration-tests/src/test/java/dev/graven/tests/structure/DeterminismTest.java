package dev.graven.tests.structure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same output, whatever the order javac hands elements over. */
class DeterminismTest {
  @Test
  void schemaFirst_ordersOfSourcesGiveEqualFiles(@TempDir Path one, @TempDir Path other) {
    CompiledModule first = Shop.project(one).compileCleanly();
    CompiledModule second = Shop.project(other).reversed().compileCleanly();

    assertEqualFiles(first.generated(), second.generated());
    assertEqualFiles(first.classes(), second.classes());
  }

  @Test
  void codeFirst_ordersOfSourcesGiveEqualFiles(@TempDir Path one, @TempDir Path other) {
    CompiledModule first = codeFirst(one).compileCleanly();
    CompiledModule second = codeFirst(other).reversed().compileCleanly();

    assertThat(CompiledModule.files(first.classes()).keySet())
        .anyMatch(name -> name.startsWith("META-INF/graven/"));
    assertEqualFiles(first.generated(), second.generated());
    assertEqualFiles(first.classes(), second.classes());
  }

  private static CompiledModule.Builder codeFirst(Path folder) {
    CompiledModule.Builder builder = CompiledModule.in(folder);
    StringBuilder selection = new StringBuilder();
    for (String name : new String[] {"Pear", "Apple", "Quince", "Fig"}) {
      builder.java(
          "package fruit;\n\n@dev.graven.annotations.GraphQLType\npublic record %s(int weight) {}\n"
              .formatted(name));
      builder.java(
          """
          package fruit;

          public final class %1$sApi {
            @dev.graven.annotations.GraphQLQuery
            public %1$s one%1$s() {
              return new %1$s(1);
            }
          }
          """
              .formatted(name));
      selection.append(" one").append(name).append(" { weight }");
    }
    return builder.graphql("fruit/All.graphql", "query All {" + selection + " }\n");
  }

  private static void assertEqualFiles(Path first, Path second) {
    Map<String, String> expected = texts(first);
    assertThat(expected).isNotEmpty();
    assertThat(texts(second)).isEqualTo(expected);
  }

  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    CompiledModule.files(folder)
        .forEach((name, content) -> texts.put(name, new String(content, ISO_8859_1)));
    return texts;
  }
}
