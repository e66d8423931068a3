package dev.graven.tests.inputs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes the coerced arguments of graphql-java, which are maps, in the form in which the records of
 * the compiled modules describe themselves: fields by name, absent ones absent.
 */
final class Described {
  private Described() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      StringBuilder text = new StringBuilder("{");
      map.entrySet().stream()
          .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
          .forEach(
              entry ->
                  text.append(entry.getKey()).append(':').append(of(entry.getValue())).append(' '));
      return text.append('}').toString();
    }
    if (value instanceof List<?> list) {
      StringBuilder text = new StringBuilder("[");
      list.forEach(item -> text.append(of(item)).append(' '));
      return text.append(']').toString();
    }
    return String.valueOf(value);
  }
}
