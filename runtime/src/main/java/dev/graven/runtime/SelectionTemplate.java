package dev.graven.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation selects on some type, before its conditions are known. Generated code keeps one
 * constant per set of fields, which other constants refer to, so that they are as many as the
 * operation has places.
 */
public final class SelectionTemplate {
  final Field[] fields;

  private SelectionTemplate(Field... fields) {
    this.fields = fields;
  }

  /** One field. */
  public static final class Field {
    final String name;
    final String responseName;
    final int[] conditions;
    final @Nullable SelectionTemplate selection;
    final List<String> objectTypes;

    private Field(
        String name,
        String responseName,
        int[] conditions,
        @Nullable SelectionTemplate selection,
        String... objectTypes) {
      this.name = name;
      this.responseName = responseName;
      this.conditions = conditions;
      this.selection = selection;
      this.objectTypes = List.of(objectTypes);
    }
  }

  /**
   * Makes a template.
   *
   * @param fields in the order of the operation
   * @return the template
   */
  public static SelectionTemplate of(Field... fields) {
    return new SelectionTemplate(fields);
  }

  /**
   * Describes a field that is always included.
   *
   * @param name its name in the schema
   * @param responseName its alias, or its name
   * @param selection what is selected below it; null for a leaf
   * @param objectTypes the object types that it is selected on
   * @return the field
   */
  public static Field field(
      String name,
      String responseName,
      @Nullable SelectionTemplate selection,
      String... objectTypes) {
    return new Field(name, responseName, new int[0], selection, objectTypes);
  }

  /**
   * Describes a field.
   *
   * @param name its name in the schema
   * @param responseName its alias, or its name
   * @param conditions numbers for {@link OperationExecution#included}, of which any includes it;
   *     none where it is always included
   * @param selection what is selected below it; null for a leaf
   * @param objectTypes the object types that it is selected on
   * @return the field
   */
  public static Field field(
      String name,
      String responseName,
      int[] conditions,
      @Nullable SelectionTemplate selection,
      String... objectTypes) {
    return new Field(name, responseName, conditions, selection, objectTypes);
  }
}
