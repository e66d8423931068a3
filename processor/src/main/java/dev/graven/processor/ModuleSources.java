package dev.graven.processor;

import dev.graven.processor.emit.EmitOptions;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.SourceFiles;
import java.util.Optional;

/**
 * All that a compilation starts from.
 *
 * @param packageName value of {@code -Agraven.package}
 * @param unboundIsDynamic whether types without Java class are dynamic types
 */
record ModuleSources(
    Declarations declarations,
    SourceFiles files,
    Optional<String> packageName,
    boolean unboundIsDynamic,
    EmitOptions emitOptions) {}
