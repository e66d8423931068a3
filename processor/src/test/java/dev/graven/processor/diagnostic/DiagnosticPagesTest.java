package dev.graven.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DiagnosticPagesTest {
  @ParameterizedTest
  @EnumSource(DiagnosticId.class)
  void everyDiagnostic_hasItsPage(DiagnosticId id) throws Exception {
    Path page = Path.of("..", "docs", "diagnostics", id.text() + ".md");
    assertThat(page).exists();
    assertThat(Files.readString(page))
        .startsWith("# [" + id.text() + "]\n")
        .contains("## Example", "## Remedy");
  }
}
