package dev.graven.tests.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every diagnostic can be looked up by the name that it prints. */
class DiagnosticPagesTest {
  private static final Path PAGES = Path.of("../docs/diagnostics");

  @ParameterizedTest
  @EnumSource
  void diagnostic_hasAPageWithExampleAndRemedy(DiagnosticId id) throws IOException {
    Path page = PAGES.resolve(id.text() + ".md");
    assertThat(page).exists();
    String text = Files.readString(page);
    assertThat(text).startsWith("# [" + id.text() + "]\n\n");
    assertThat(text.substring(text.indexOf("\n\n") + 2)).doesNotStartWith("#");
    assertThat(text).contains("\n## Example\n", "\n## Remedy\n", "```");
    assertThat(text.substring(text.indexOf("## Remedy\n") + 10)).isNotBlank();
  }

  @Test
  void pages_haveADiagnostic() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(DiagnosticId.values()).map(id -> id.text() + ".md").toList());
    }
  }
}
