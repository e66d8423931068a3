package dev.graven.tests.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies maps and lists, and changes what is in them. */
final class PlainValues {
  private PlainValues() {}

  /** Arguments by name. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> of(Map<String, ?> arguments, UnaryOperator<@Nullable Object> leaf) {
    return (Map<String, Object>) copy(arguments, leaf);
  }

  private static @Nullable Object copy(
      @Nullable Object value, UnaryOperator<@Nullable Object> leaf) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> fields = new LinkedHashMap<>();
      map.forEach((name, field) -> fields.put(name, copy(field, leaf)));
      return fields;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(copy(item, leaf)));
      return items;
    }
    return leaf.apply(value);
  }
}
