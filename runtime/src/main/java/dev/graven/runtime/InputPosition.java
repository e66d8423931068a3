package dev.graven.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A place in the input of a request: a variable or an argument, or an item or a field somewhere in
 * its value. Immutable; generated code keeps one constant per variable.
 */
public final class InputPosition {
  private final Variable variable;
  private final @Nullable InputPosition parent;

  /** The field of the parent that this is; empty for an item of it, and for a whole variable. */
  private final String field;

  /** The item of the parent that this is, if it is no field. */
  private final int index;

  /** How many input objects it is inside of. */
  private final int depth;

  private InputPosition(
      Variable variable, @Nullable InputPosition parent, String field, int index, int depth) {
    this.variable = variable;
    this.parent = parent;
    this.field = field;
    this.index = index;
    this.depth = depth;
  }

  /**
   * A variable definition; for an argument, its name alone.
   *
   * @param location null for an argument
   */
  record Variable(String name, String type, @Nullable Location location) {}

  /**
   * Names a variable.
   *
   * @param name its name, without {@code $}
   * @param type its type, as in the document
   * @param line the line of its definition in the operation document, from 1
   * @param column the column of its definition, from 1
   * @return the place of its whole value
   */
  public static InputPosition variable(String name, String type, int line, int column) {
    return new InputPosition(new Variable(name, type, new Location(line, column)), null, "", 0, 0);
  }

  /**
   * Names an argument whose value the operation writes out.
   *
   * @param path its name, or the way from there: {@code filter.range}
   * @return the place of its whole value
   */
  public static InputPosition argument(String path) {
    return new InputPosition(new Variable(path, "", null), null, "", 0, 0);
  }

  /**
   * Names an item of a list.
   *
   * @param list the value here, as given; when it is a single value that stands for a list of one
   *     (3.11), the item's place is this one
   * @param index the item, from 0
   * @return the place of the item
   */
  public InputPosition item(Object list, int index) {
    return InputCoercion.isList(list) ? new InputPosition(variable, this, "", index, depth) : this;
  }

  /**
   * Names a field of an input object.
   *
   * @param name the field
   * @return the place of its value
   */
  public InputPosition field(String name) {
    return new InputPosition(variable, this, name, 0, depth + 1);
  }

  Variable variable() {
    return variable;
  }

  /** Returns what comes before the place in a message: {@code Variable "$}. */
  String kind() {
    return variable.location() == null ? "Argument \"" : "Variable \"$";
  }

  /** Returns how many input objects this is inside of. */
  int depth() {
    return depth;
  }

  /** Whether this is a variable's whole value. */
  boolean isWhole() {
    return parent == null;
  }

  /** Returns the place as text, such as {@code units[1]}. */
  @Override
  public String toString() {
    if (parent == null) {
      return variable.name();
    }
    return parent + (field.isEmpty() ? "[" + index + "]" : "." + field);
  }
}
