package dev.graven.processor;

import dev.graven.processor.emit.EmitOptions;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.SourceFiles;
import java.util.Optional;

/**
 * All that a compilation starts from.
 *
 * @param packageName value of {@code -Agraven.package}
 * @param sourceSet {@code main}, {@code test}, or another
 * @param unboundIsDynamic whether types without Java class are dynamic types
 * @param ignoresIncremental whether {@code @defer} and {@code @stream} mean nothing
 */
record ModuleSources(
    Declarations declarations,
    SourceFiles files,
    Optional<String> packageName,
    String sourceSet,
    boolean unboundIsDynamic,
    boolean ignoresIncremental,
    EmitOptions emitOptions) {}
