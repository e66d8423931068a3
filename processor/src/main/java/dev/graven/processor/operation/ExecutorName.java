package dev.graven.processor.operation;

/**
 * The name of an executor.
 *
 * @param className simple name, without the suffix
 */
record ExecutorName(String packageName, String className) {}
