package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.source.SourceText;
import java.util.List;

/** Diagnostics as one line each, so that a test states id, places and text at once. */
public final class TestReports {
  private TestReports() {}

  /** {@code [Id] file:line:column Class.member: text}. */
  public static List<String> lines(StageResult<?> result) {
    return result.diagnostics().stream().map(TestReports::line).toList();
  }

  private static String line(Diagnostic it) {
    String place =
        it.position().map(at -> " " + at.file() + ":" + at.line() + ":" + at.column()).orElse("");
    String element = it.element().map(at -> " " + describe(at)).orElse("");
    return "[" + it.id().text() + "]" + place + element + ": " + it.message();
  }

  private static String describe(ElementPosition at) {
    return at.className()
        + (at.member().isEmpty() ? "" : "." + at.member())
        + (at.parameter().isEmpty() ? "" : "(" + at.parameter() + ")");
  }

  /** A schema file. */
  public static SourceText sdl(String path, String content) {
    return new SourceText(path, "", path.replace(".graphqls", ""), content, false);
  }
}
