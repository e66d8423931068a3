package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request selects below a field, as a parameter of resolvers and of loaders: enough to
 * choose the columns of a table. What conditions exclude is not part of it. Each level is computed
 * when it is asked for, so that nested fragments cost no more than what is looked at.
 *
 * <p>Any thread may use a selection.
 */
public final class Selection {
  private final OperationExecution execution;
  private final Collection<SelectionTemplate> templates;
  private @Nullable Map<String, SelectedField> fields;

  Selection(OperationExecution execution, Collection<SelectionTemplate> templates) {
    this.execution = execution;
    this.templates = templates;
  }

  /**
   * Returns the fields of this level.
   *
   * @return in the order of the operation; a name appears once per response name
   */
  public List<SelectedField> fields() {
    return List.copyOf(level().values());
  }

  /**
   * Returns the names of the fields of this level, without aliases.
   *
   * @return in the order of the operation
   */
  public Set<String> fieldNames() {
    Set<String> names = new LinkedHashSet<>();
    for (SelectedField field : level().values()) {
      names.add(field.name());
    }
    return names;
  }

  /**
   * Says whether a field is selected.
   *
   * @param path names of fields, without aliases, from this level down: {@code supplier/name}
   * @return whether it is, on any object type
   */
  public boolean contains(String path) {
    int slash = path.indexOf('/');
    String name = slash < 0 ? path : path.substring(0, slash);
    List<SelectionTemplate> below = new ArrayList<>();
    boolean found = false;
    for (SelectedField field : level().values()) {
      if (field.name().equals(name)) {
        found = true;
        below.addAll(field.templates);
      }
    }
    return slash < 0
        ? found
        : found
            && new Selection(execution, new LinkedHashSet<>(below))
                .contains(path.substring(slash + 1));
  }

  /**
   * Says whether nothing is selected, as below a leaf.
   *
   * @return whether {@link #fields()} is empty
   */
  public boolean isEmpty() {
    return level().isEmpty();
  }

  /** Returns the names of this level, for people. */
  @Override
  public String toString() {
    return fieldNames().toString();
  }

  /** Merges the templates; two threads may do so at once, with equal results. */
  private Map<String, SelectedField> level() {
    Map<String, SelectedField> known = fields;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (SelectionTemplate template : templates) {
        for (SelectionTemplate.Field field : template.fields) {
          if (isIncluded(field.conditions)) {
            known
                .computeIfAbsent(
                    field.responseName + ':' + field.name,
                    key -> new SelectedField(execution, field.name, field.responseName))
                .add(field);
          }
        }
      }
      fields = known;
    }
    return known;
  }

  private boolean isIncluded(int[] conditions) {
    for (int condition : conditions) {
      if (execution.included(condition)) {
        return true;
      }
    }
    return conditions.length == 0;
  }
}
