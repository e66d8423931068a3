package dev.graven.processor.source;

/** How the member that answers a field is called, and what its result stands for. */
public sealed interface FieldCall {

  /** A direct call whose result is the field's value. */
  FieldCall PLAIN = new Each(false);

  /**
   * Once per parent object, or once for a root field or a field that all parents share; the result
   * is the field's value.
   *
   * @param blocking whether it is called on the context's executor
   */
  record Each(boolean blocking) implements FieldCall {}

  /**
   * Once for a list of parent objects; the result has a row for each.
   *
   * @param sourceElement the Java type of one parent
   * @param row that of one row, without its {@code Outcome}
   * @param isOutcome whether the rows are {@code Outcome}s
   * @param isMap whether the rows are in a map from parents; else in a list, in the parents' order
   */
  record Batch(JavaType.ClassType sourceElement, JavaType row, boolean isOutcome, boolean isMap)
      implements FieldCall {}

  /** Once per parent object; the result is a key, or a list of keys, of what a loader loads. */
  record Load(LoaderDeclaration loader) implements FieldCall {}
}
