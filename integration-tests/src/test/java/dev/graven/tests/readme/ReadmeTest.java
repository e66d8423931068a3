package dev.graven.tests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Goldens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what the README shows and compares what comes of it with what the README says. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  @TempDir private Path folder;
  private String readme = "";

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("../README.md"));
  }

  /** After a change of the emitter, {@code -DupdateGoldens=true} writes the new text. */
  @Test
  void generatedClass_isShownAsItIs() throws IOException {
    String source = shop().compileCleanly().generatedSource("shop.ProductPageExecutor");
    int start = source.indexOf("  /**\n   * One request being answered.");
    int end = source.indexOf("\n  /**\n", start + 1);
    String execution = source.substring(start, end).replaceAll("(?m)^  ", "");

    String shown = blocks("java").get(2);
    if (Goldens.update()) {
      Files.writeString(Path.of("../README.md"), readme.replace(shown, execution));
    } else {
      assertThat(shown).isEqualTo(execution);
    }
  }

  @Test
  void usage_answersAsShown() throws Exception {
    CompiledModule module =
        shop()
            .java(
                """
                package shop;

                import dev.graven.runtime.GraphQLResponse;
                import dev.graven.runtime.RequestContext;
                import java.io.*;
                import java.util.Map;

                public final class Usage {
                  public static void run(OutputStream out) throws IOException {
                    Map<Integer, Product> products = Map.of(1, new Product(1, "Green Lamp"));
                %s
                  }
                }
                """
                    .formatted(blocks("java").get(3)))
            .compileCleanly();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    module.load("shop.Usage").getMethod("run", java.io.OutputStream.class).invoke(null, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(blocks("json").get(0).strip());
    assertThat(module.load("shop.ShopOperations")).isFinal();
  }

  @Test
  void misspeltField_isReportedAsShown() {
    assertThat(errors("title slug", "titel slug")).containsExactly(blocks("").get(0).strip());
  }

  @Test
  void renamedComponent_isReportedAsShown() {
    List<String> errors = errors("String title) {}", "String name) {}");

    assertThat(errors).contains(blocks("").get(1).strip());
  }

  @Test
  void pomSnippet_hasTheVersionOfTheBuild() throws IOException {
    String version =
        Files.readString(Path.of("../pom.xml"))
            .replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");

    assertThat(blocks("xml").get(0).split("<version>" + Pattern.quote(version), -1)).hasSize(5);
  }

  @Test
  void links_leadToFiles() {
    List<String> links =
        Pattern.compile("]\\(([^)]+)\\)").matcher(readme).results().map(it -> it.group(1)).toList();

    assertThat(links)
        .hasSizeGreaterThan(4)
        .allSatisfy(it -> assertThat(Path.of("..", it)).exists());
  }

  private CompiledModule.Builder shop() {
    return CompiledModule.in(folder)
        .java(blocks("java").get(0))
        .java(blocks("java").get(1))
        .graphql("schema.graphqls", blocks("graphql").get(0))
        .graphql("shop/ProductPage.graphql", blocks("graphql").get(1));
  }

  /** What javac reports when a text in the README's files is replaced by another. */
  private List<String> errors(String text, String mistake) {
    assertThat(readme).contains(text);
    String original = readme;
    readme = readme.replace(text, mistake);
    List<String> errors = shop().compile().messages(Kind.ERROR);
    readme = original;
    return errors;
  }

  private List<String> blocks(String language) {
    return BLOCK
        .matcher(readme)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
