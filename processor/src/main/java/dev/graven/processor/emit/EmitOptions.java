package dev.graven.processor.emit;

import java.util.Optional;

/**
 * What the compilation's class path offers to generated code.
 *
 * @param generatedAnnotation canonical name of {@code @Generated}, where it is visible
 * @param injectAnnotation canonical name of {@code @Inject}, where there is one
 */
public record EmitOptions(
    Optional<String> generatedAnnotation, Optional<String> injectAnnotation) {}
