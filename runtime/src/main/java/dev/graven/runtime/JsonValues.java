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
   * @throws CoercionException for a class that JSON has no value for, a number that is not finite,
   *     and a key that is no string
   */
  static void write(@Nullable Object value, ResponseWriter out) {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof CharSequence || value instanceof Character) {
      out.string(value.toString());
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Number number) {
      number(number, out);
    } else if (value instanceof Map<?, ?> map) {
      map(map, out);
    } else if (InputCoercion.isList(value)) {
      list(InputCoercion.items(value), out);
    } else {
      throw new CoercionException("JSON cannot represent this value.");
    }
  }

  private static void number(Number number, ResponseWriter out) {
    if (number instanceof Float) {
      out.float32(number.floatValue());
    } else if (number instanceof Double) {
      out.float64(number.doubleValue());
    } else if (number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof AtomicInteger
        || number instanceof AtomicLong) {
      out.int64(number.longValue());
    } else if (number.getClass() == BigInteger.class || number.getClass() == BigDecimal.class) {
      out.ascii(number.toString());
    } else {
      throw new CoercionException("JSON cannot represent this number.");
    }
  }

  private static void map(Map<?, ?> map, ResponseWriter out) {
    out.beginObject();
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        out.one(',');
      }
      first = false;
      if (!(entry.getKey() instanceof String key)) {
        throw new CoercionException("JSON cannot represent a key that is not a string.");
      }
      out.string(key);
      out.colon();
      write(entry.getValue(), out);
    }
    out.endObject();
  }

  private static void list(Iterable<? extends @Nullable Object> items, ResponseWriter out) {
    out.beginList();
    boolean first = true;
    for (Object item : items) {
      if (!first) {
        out.one(',');
      }
      first = false;
      write(item, out);
    }
    out.endList();
  }
}
