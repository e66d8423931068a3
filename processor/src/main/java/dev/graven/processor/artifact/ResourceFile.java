package dev.graven.processor.artifact;

/**
 * A file of the class output.
 *
 * @param path below the class output, always in {@code META-INF/graven/}
 * @param text its content
 */
public record ResourceFile(String path, String text) {}
