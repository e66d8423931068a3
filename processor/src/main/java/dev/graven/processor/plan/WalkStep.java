package dev.graven.processor.plan;

import dev.graven.processor.source.SequenceKind;
import dev.graven.processor.source.StageAdapter;
import java.util.Optional;

/** What a walk does at one field of a node. */
public sealed interface WalkStep {
  /** What must hold for it; empty for a field that is always included. */
  Optional<NodeCondition> guard();

  /**
   * Reads a field and follows its value.
   *
   * @param field the field, for paths
   * @param call how it is read
   */
  record Follow(Optional<NodeCondition> guard, FieldPlan field, CallPlan call, WalkedValue value)
      implements WalkStep {}

  /**
   * Adds the position to a call, once for all fields of the node that read the same row.
   *
   * @param field the first such field
   * @param rows the column that keeps the row, or the list of rows
   * @param call index of the call
   * @param read what yields the stage or the key; empty where the parent itself is the row
   */
  record AddRow(
      Optional<NodeCondition> guard, FieldPlan field, int rows, int call, Optional<RowSource> read)
      implements WalkStep {}

  /**
   * What is read for a row: a stage, or a key.
   *
   * @param call how
   * @param list how the elements are reached where there is a row for each; empty for one row
   * @param getter the method that unwraps an {@code Optional}; empty where there is none
   * @param adapter what makes a {@code CompletionStage} of it; empty where it is one, and for keys
   */
  record RowSource(
      CallPlan call,
      Optional<SequenceKind> list,
      Optional<String> getter,
      Optional<StageAdapter> adapter) {}
}
