package dev.graven.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes values of which only their classes say what they are in JSON. */
final class JsonValues {
  private JsonValues() {}

  /**
   * Writes a value.
   *
   * @return the position after it
   * @throws CoercionException for a class that JSON has no value for, a number that is not finite,
   *     and a key that is no string
   */
  static int write(int p, @Nullable Object value, ResponseWriter out) {
    if (value == null) {
      return out.nullValue(p);
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return out.string(p, value.toString());
    }
    if (value instanceof Boolean bool) {
      return out.bool(out.room(p), bool);
    }
    if (value instanceof Number number) {
      return number(out.room(p), number, out);
    }
    if (value instanceof Map<?, ?> map) {
      return map(p, map, out);
    }
    if (InputCoercion.isList(value)) {
      return list(p, InputCoercion.items(value), out);
    }
    throw new CoercionException("JSON cannot represent this value.");
  }

  private static int number(int p, Number number, ResponseWriter out) {
    if (number instanceof Float) {
      return out.float32(p, number.floatValue());
    }
    if (number instanceof Double) {
      return out.float64(p, number.doubleValue());
    }
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof AtomicInteger
        || number instanceof AtomicLong) {
      return out.int64(p, number.longValue());
    }
    if (number.getClass() == BigInteger.class || number.getClass() == BigDecimal.class) {
      return out.ascii(p, number.toString());
    }
    throw new CoercionException("JSON cannot represent this number.");
  }

  private static int map(int position, Map<?, ?> map, ResponseWriter out) {
    int p = out.beginObject(position);
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        p = out.one(out.room(p), ',');
      }
      first = false;
      if (!(entry.getKey() instanceof String key)) {
        throw new CoercionException("JSON cannot represent a key that is not a string.");
      }
      p = out.colon(out.string(p, key));
      p = write(p, entry.getValue(), out);
    }
    return out.endObject(out.room(p));
  }

  private static int list(
      int position, Iterable<? extends @Nullable Object> list, ResponseWriter out) {
    int p = out.beginList(out.room(position));
    int items = 0;
    for (Object item : list) {
      p = out.comma(out.room(write(p, item, out)));
      items++;
    }
    return out.endList(p, items);
  }
}
