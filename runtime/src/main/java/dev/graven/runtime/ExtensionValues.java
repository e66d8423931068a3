package dev.graven.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Error extensions as JSON knows them. Values are copied when an error is made, so that a response
 * never changes and never runs user code while it is read.
 */
final class ExtensionValues {
  private ExtensionValues() {}

  /**
   * Copies a map and everything in it.
   *
   * @return an unmodifiable map in the same order, of strings, booleans, finite numbers of the JDK,
   *     null, and unmodifiable lists and maps of these; whatever else was there is its {@code
   *     toString()}
   */
  static Map<String, Object> copyOf(Map<String, ?> extensions) {
    return extensions.isEmpty() ? Map.of() : copyOfMap(extensions);
  }

  private static Map<String, Object> copyOfMap(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), copyOf(value)));
    return unmodifiable(copy);
  }

  /**
   * The values may be null: a fact that the type of extensions leaves out for the ease of those who
   * read them.
   */
  @SuppressWarnings("NullAway")
  private static Map<String, Object> unmodifiable(Map<String, @Nullable Object> map) {
    return Collections.unmodifiableMap(map);
  }

  private static List<@Nullable Object> copyOfList(Collection<?> list) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object item : list) {
      copy.add(copyOf(item));
    }
    return Collections.unmodifiableList(copy);
  }

  private static @Nullable Object copyOf(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return isJson(number) ? number : number.toString();
    }
    if (value instanceof Map<?, ?> map) {
      return copyOfMap(map);
    }
    if (value instanceof Collection<?> list) {
      return copyOfList(list);
    }
    if (value instanceof Object[] array) {
      return copyOfList(Arrays.asList(array));
    }
    return String.valueOf(value);
  }

  /** Whether the number's {@code toString()} is a JSON number, whatever it holds later. */
  private static boolean isJson(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return Double.isFinite(number.doubleValue());
    }
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger
        || number instanceof BigDecimal;
  }

  /**
   * Writes a value that {@link #copyOf(Map)} let through.
   *
   * @param value such a map, or something out of one
   * @return the position after it
   */
  static int write(int p, @Nullable Object value, ResponseWriter out) {
    if (value == null) {
      return out.nullValue(p);
    }
    if (value instanceof String text) {
      return out.string(p, text);
    }
    if (value instanceof Map<?, ?> map) {
      return map(p, map, out);
    }
    return value instanceof List<?> list ? list(p, list, out) : out.ascii(p, value.toString());
  }

  private static int map(int position, Map<?, ?> map, ResponseWriter out) {
    int p = out.beginObject(position);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      p = out.nextKey(p, Key.of((String) entry.getKey()));
      p = write(p, entry.getValue(), out);
    }
    return out.endObject(out.room(p));
  }

  private static int list(int position, List<?> list, ResponseWriter out) {
    int p = out.beginList(out.room(position));
    for (Object item : list) {
      p = out.comma(out.room(write(p, item, out)));
    }
    return out.endList(p, list.size());
  }
}
