package dev.graven.processor.source;

/**
 * A static method that makes a {@code CompletionStage} of another kind of promise, {@code
 * owner.javaName(promise)}.
 */
public record StageAdapter(JavaClass owner, String javaName, Access access) {}
