package dev.graven.processor.operation;

/**
 * A rule broken at a place.
 *
 * @param sentence what is wrong in the user's words, and the remedy; {@link #OPERATION} in it
 *     stands for the operation, or all operations, that the fault concerns
 */
record Violation(ValidationRule rule, SourceDocument document, int offset, String sentence) {
  static final String OPERATION = "{operation}";
}
