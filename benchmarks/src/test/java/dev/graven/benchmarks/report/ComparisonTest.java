package dev.graven.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final Measurements MEASUREMENTS =
      new Measurements(
          Map.of(
              "stadium-250/graven", List.of(108.0, 500.0, 107.0),
              "stadium-250/hand", List.of(100.0),
              "stadium-250/jackson", List.of(177.0),
              "stadium-250/graphql-java", List.of(1533.6)),
          Map.of(
              "stadium-250/graven", List.of(1010.0),
              "stadium-250/hand", List.of(1000.0),
              "stadium-250/jackson", List.of(1.0),
              "stadium-250/graphql-java", List.of(12019.0)));

  @Test
  void line_hasRatiosOfMedians() {
    assertThat(new Comparison(17, Request.of("stadium-250"), MEASUREMENTS).lines())
        .containsExactly(
            "stadium-250 jdk=17 graven/hand=1.08 graven/jackson=0.61 graphql-java/graven=14.2"
                + " alloc graven/hand=1.01 graphql-java/graven=11.9");
  }

  @Test
  void recordedTable_keepsRowsThatWereNotMeasuredAgain(@TempDir Path folder) throws Exception {
    Path document = folder.resolve("a.md");
    Files.writeString(
        document,
        """
        a
        <!-- t -->
        | w |
        |---|
        | small 1 |
        | blog 1 |
        <!-- end of t -->
        b
        """);

    RecordedTable.merge(document, "t", "| w |\n|---|\n| friends 2 |\n| small 2 |\n");

    assertThat(document)
        .hasContent(
            """
            a
            <!-- t -->
            | w |
            |---|
            | small 2 |
            | friends 2 |
            | blog 1 |
            <!-- end of t -->
            b
            """);
  }

  @Test
  void recordedTable_ofOtherColumns_isReplaced(@TempDir Path folder) throws Exception {
    Path document = folder.resolve("a.md");
    Files.writeString(document, "<!-- t -->\nold\n<!-- end of t -->\n");

    RecordedTable.merge(document, "t", "| w |\n|---|\n| small 1 |\n");

    assertThat(document).hasContent("<!-- t -->\n| w |\n|---|\n| small 1 |\n<!-- end of t -->\n");
  }

  @Test
  void growth_isMeasuredWithoutTheSlowSides() {
    assertThat(Request.of("seats-1000").subjects())
        .containsExactly("seats-1000/graven", "seats-1000/hand");
  }

  @Test
  void unknownWorkload_isRefused() {
    assertThatThrownBy(() -> Request.of("stadion"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unknown workload stadion");
  }

  @Test
  void subjects_comeWorkloadByWorkload() {
    assertThat(Request.of("friends", "small", "--quick").subjects())
        .containsExactly(
            "small/graven",
            "small/hand",
            "small/jackson",
            "small/graphql-java",
            "friends/graven",
            "friends/hand",
            "friends/jackson",
            "friends/graphql-java");
  }
}
