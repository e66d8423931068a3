package dev.graven.runtime;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** One field of a {@link Selection}. */
public final class SelectedField {
  /** What is selected below it. */
  final Set<SelectionTemplate> templates = new LinkedHashSet<>();

  private final OperationExecution execution;
  private final String name;
  private final String responseName;
  private final Set<String> objectTypes = new LinkedHashSet<>();

  SelectedField(OperationExecution execution, String name, String responseName) {
    this.execution = execution;
    this.name = name;
    this.responseName = responseName;
  }

  void add(SelectionTemplate.Field field) {
    objectTypes.addAll(field.objectTypes);
    if (field.selection != null) {
      templates.add(field.selection);
    }
  }

  /**
   * Returns the field's name in the schema.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the field's key in the response.
   *
   * @return the alias, or the name where there is none
   */
  public String responseName() {
    return responseName;
  }

  /**
   * Returns the object types that the field is selected on.
   *
   * @return names of types, in the order of the operation
   */
  public Set<String> objectTypes() {
    return Collections.unmodifiableSet(objectTypes);
  }

  /**
   * Returns what is selected below the field.
   *
   * @return an empty selection for a leaf
   */
  public Selection selection() {
    return new Selection(execution, templates);
  }
}
