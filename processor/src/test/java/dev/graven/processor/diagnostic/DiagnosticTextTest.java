package dev.graven.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DiagnosticTextTest {
  private static String render(String sourceLine, int column) {
    return DiagnosticText.render(
        Diagnostic.at(
            DiagnosticId.UNBOUND_FIELD,
            new TextPosition(
                "src/main/resources/graphql/ProductPage.graphql", 3, column, sourceLine),
            "No."));
  }

  @Test
  void textPosition_isAClickablePrefixWithTheLineAndACaret() {
    assertThat(render("  product { nmae }", 13))
        .isEqualTo(
            """
            src/main/resources/graphql/ProductPage.graphql:3:13: [UnboundField] No.
              product { nmae }
                        ^""");
  }

  @Test
  void tabsBeforeTheColumn_areRepeated() {
    assertThat(render("\t\tname", 3)).endsWith("\n\t\tname\n\t\t^");
  }

  @Test
  void wideCharacters_takeTwoColumnsAndCombiningOnesNone() {
    assertThat(render("# 日本 x", 6)).endsWith("\n# 日本 x\n       ^");
    assertThat(render("# e\u0301 x", 6)).endsWith("\n# e\u0301 x\n    ^");
    assertThat(render("# \uD83D\uDE00 x", 6)).endsWith("\n# \uD83D\uDE00 x\n     ^");
  }

  @Test
  void columnBehindTheLine_pointsToItsEnd() {
    assertThat(render("{ a", 99)).endsWith("\n{ a\n   ^");
  }

  @Test
  void emptyLine_isNotShown() {
    assertThat(render("", 1))
        .isEqualTo("src/main/resources/graphql/ProductPage.graphql:3:1: [UnboundField] No.");
  }

  @Test
  void withoutTextPosition_thereIsOnlyTheSentence() {
    assertThat(DiagnosticText.render(Diagnostic.ofModule(DiagnosticId.CRASH, "Oh.")))
        .isEqualTo("[Crash] Oh.");
  }
}
