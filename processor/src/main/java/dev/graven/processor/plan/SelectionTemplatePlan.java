package dev.graven.processor.plan;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is selected below a field, for user code that asks: a constant of generated code.
 *
 * @param fields in order of first occurrence, type by type
 */
public record SelectionTemplatePlan(List<Field> fields) {
  public SelectionTemplatePlan {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param conditions indexes into {@link ExecutionPlan#nodeConditions}: any of them includes it;
   *     empty where it is always included
   * @param below index of the template of what is selected below it; empty for a leaf
   * @param objectTypes the object types that it is selected on
   */
  public record Field(
      String name,
      String responseName,
      List<Integer> conditions,
      OptionalInt below,
      List<String> objectTypes) {
    public Field {
      conditions = List.copyOf(conditions);
      objectTypes = List.copyOf(objectTypes);
    }
  }
}
