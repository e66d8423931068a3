package dev.graven.processor;

import dev.graven.processor.artifact.ResourceFile;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.emit.GeneratedFile;
import java.util.List;

/**
 * What a module compiles to.
 *
 * @param classes executors, or stubs where there are errors
 * @param resources other files of the class output
 */
record Compilation(
    List<GeneratedFile> classes, List<ResourceFile> resources, List<Diagnostic> diagnostics) {
  Compilation {
    classes = List.copyOf(classes);
    resources = List.copyOf(resources);
    diagnostics = List.copyOf(diagnostics);
  }
}
