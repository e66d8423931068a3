package dev.graven.processor.operation;

/**
 * What can be said of an operation before, or without, its validation: enough to write a stub in
 * place of its executor.
 *
 * @param className simple name of its executor, without the suffix
 * @param sourcePath the file, or the Java type, that it stands in
 */
public record OperationOutline(String packageName, String className, String sourcePath) {}
