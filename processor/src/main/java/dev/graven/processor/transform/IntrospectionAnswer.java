package dev.graven.processor.transform;

import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.transform.FieldSet.CollectedField;
import dev.graven.processor.transform.FieldSet.FieldStep;
import dev.graven.processor.transform.FieldSet.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Executes the selections of an introspection field that depend on nothing but the schema
 * (specification section 6.3), and writes JSON as the runtime does, byte for byte.
 */
final class IntrospectionAnswer {
  private final IntrospectionValues values;
  private final List<FieldSet> sets;
  private final int limit;
  private final StringBuilder json = new StringBuilder();

  private IntrospectionAnswer(SchemaDescription schema, List<FieldSet> sets, int limit) {
    this.values = new IntrospectionValues(schema);
    this.sets = sets;
    this.limit = limit;
  }

  /**
   * The answer to {@code __schema} or {@code __type}; empty where it is longer than {@code limit}.
   */
  static Optional<String> of(
      CollectedField field, SchemaDescription schema, List<FieldSet> sets, int limit) {
    IntrospectionAnswer answer = new IntrospectionAnswer(schema, sets, limit);
    answer.write(answer.values.root(field.field().name(), field.arguments()), field);
    return answer.isTooLong() ? Optional.empty() : Optional.of(answer.json.toString());
  }

  private boolean isTooLong() {
    return json.length() > limit;
  }

  private void write(@Nullable Object value, CollectedField field) {
    if (value == null || value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof String text) {
      JsonText.append(text, json);
    } else if (value instanceof List<?> list) {
      json.append('[');
      for (int i = 0; i < list.size() && !isTooLong(); i++) {
        json.append(i == 0 ? "" : ",");
        write(list.get(i), field);
      }
      json.append(']');
    } else {
      // Every introspection type is an object type: there is one set to apply.
      field.selections().values().forEach(index -> object(value, sets.get(index)));
    }
  }

  private void object(Object value, FieldSet set) {
    json.append('{');
    String separator = "";
    for (Step step : set.steps()) {
      CollectedField field = set.fields().get(((FieldStep) step).index());
      json.append(separator);
      separator = ",";
      JsonText.append(field.responseName(), json);
      json.append(':');
      String name = field.field().name();
      write(
          name.equals("__typename")
              ? set.objectType()
              : values.field(value, name, field.arguments()),
          field);
      if (isTooLong()) {
        return;
      }
    }
    json.append('}');
  }
}
