package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.diagnostic.TextPosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFileReaderTest {
  @TempDir Path root;

  private void write(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private StageResult<SourceFiles> read() {
    return SourceFileReader.read(
        new ResourceFolders(List.of(root.resolve("graphql"), root.resolve("gone")), root, ""));
  }

  @Test
  void files_areSortedByPathAndKnowTheirFolder() throws IOException {
    write("graphql/shop/admin/B.graphql", "b");
    write("graphql/A.graphql", "a");
    write("graphql/shop/types.graphqls", "t");
    write("graphql/notes.txt", "n");
    write("graphql/.hidden.graphql", "h");
    write("graphql/empty.graphql", "");
    assertThat(read())
        .isEqualTo(
            StageResult.of(
                new SourceFiles(
                    List.of(
                        new SourceText("graphql/shop/types.graphqls", "shop", "types", "t", false)),
                    List.of(
                        new SourceText("graphql/A.graphql", "", "A", "a", false),
                        new SourceText("graphql/empty.graphql", "", "empty", "", false),
                        new SourceText(
                            "graphql/shop/admin/B.graphql", "shop/admin", "B", "b", false)))));
  }

  @Test
  void byteOrderMark_isRemovedAndLineTerminatorsAreKept() throws IOException {
    write("graphql/A.graphql", "\uFEFF{ a }\r\n# \uD83D\uDE00 \uFEFF\r");
    assertThat(read().value().operations())
        .containsExactly(
            new SourceText("graphql/A.graphql", "", "A", "{ a }\r\n# \uD83D\uDE00 \uFEFF\r", true));
  }

  @Test
  void fileThatIsNotUtf8_isReportedAndTheOthersAreRead() throws IOException {
    write("graphql/A.graphql", "a\r\n\uFEFFb\rc\u00E9d\r\ne".getBytes(StandardCharsets.ISO_8859_1));
    write("graphql/B.graphql", "b");
    write("graphql/C.graphql", new byte[] {'c', (byte) 0xF0, (byte) 0x9F});
    StageResult<SourceFiles> result = read();
    assertThat(result.value().operations()).extracting(SourceText::name).containsExactly("B");
    assertThat(result.diagnostics())
        .containsExactly(
            unreadable(new TextPosition("graphql/A.graphql", 3, 2, "c\uFFFDd"), "0xE9"),
            unreadable(new TextPosition("graphql/C.graphql", 1, 2, "c\uFFFD"), "0xF0"));
  }

  private static Diagnostic unreadable(TextPosition position, String unexpected) {
    return Diagnostic.at(
        DiagnosticId.UNREADABLE_FILE,
        position,
        "The file is not UTF-8 text: the byte "
            + unexpected
            + " begins no character here. Save it as UTF-8.");
  }

  @Test
  void linkInACircle_isReported() throws IOException {
    Files.createDirectories(root.resolve("graphql"));
    Files.createSymbolicLink(root.resolve("graphql/loop"), root.resolve("graphql"));
    assertThat(read().diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.id()).isEqualTo(DiagnosticId.UNREADABLE_FILE);
              assertThat(diagnostic.message()).startsWith("The file cannot be read: ");
            });
  }
}
