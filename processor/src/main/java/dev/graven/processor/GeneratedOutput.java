package dev.graven.processor;

import dev.graven.processor.artifact.ResourceFile;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.emit.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/** Writes what was compiled through the {@code Filer}. */
final class GeneratedOutput {
  private final Filer filer;
  private final Consumer<? super Diagnostic> sink;

  GeneratedOutput(Filer filer, Consumer<? super Diagnostic> sink) {
    this.filer = filer;
    this.sink = sink;
  }

  void write(Compilation compilation) {
    compilation.classes().forEach(this::write);
    compilation.resources().forEach(this::write);
  }

  private void write(GeneratedFile file) {
    try (Writer writer = filer.createSourceFile(file.qualifiedName()).openWriter()) {
      writer.write(file.text());
    } catch (FilerException e) {
      sink.accept(
          Diagnostic.ofModule(
              DiagnosticId.DUPLICATE_OPERATION,
              "The class `%s`, which Graven writes for an operation, exists already. Rename the operation, or the class."
                  .formatted(file.qualifiedName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ResourceFile file) {
    try (var out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.path()).openOutputStream()) {
      out.write(file.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
