package dev.graven.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Results whose Java class is known only when they are there, to the values of their GraphQL types
 * (3.5, 3.9, 3.11: "Result Coercion"; 6.4.3). As in {@link ResultCoercion}, a value that does not
 * fit exactly is refused.
 */
public final class DynamicResults {
  private DynamicResults() {}

  /**
   * Converts to Int.
   *
   * @param value a whole number of any class
   * @return the same number
   * @throws CoercionException for anything else, and outside the range of Int
   */
  public static int toInt(Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    if (value instanceof Number number) {
      return ResultCoercion.toInt(number);
    }
    throw ResultCoercion.cannotRepresent("Int", value);
  }

  /**
   * Converts to Float.
   *
   * @param value a number of any class
   * @return the nearest {@code double}
   * @throws CoercionException for anything else, and for what is not finite
   */
  public static double toFloat(Object value) {
    if (value instanceof Number number) {
      return ResultCoercion.toFloat(number);
    }
    throw ResultCoercion.cannotRepresent("Float", value);
  }

  /**
   * Converts to String.
   *
   * @param value a string, a character or a UUID
   * @return its text
   * @throws CoercionException for anything else
   */
  public static String toText(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof CharSequence || value instanceof Character || value instanceof UUID) {
      return value.toString();
    }
    throw ResultCoercion.cannotRepresent("String", value);
  }

  /**
   * Converts to Boolean.
   *
   * @param value a boolean
   * @return the same
   * @throws CoercionException for anything else
   */
  public static boolean toBool(Object value) {
    if (value instanceof Boolean bool) {
      return bool;
    }
    if (value instanceof AtomicBoolean bool) {
      return bool.get();
    }
    throw ResultCoercion.cannotRepresent("Boolean", value);
  }

  /**
   * Converts to ID.
   *
   * @param value a string, a UUID or a whole number of any class
   * @return its text
   * @throws CoercionException for anything else
   */
  public static String toId(Object value) {
    if (value instanceof CharSequence || value instanceof UUID) {
      return value.toString();
    }
    if (value instanceof Number number) {
      return ResultCoercion.toId(number);
    }
    throw ResultCoercion.cannotRepresent("ID", value);
  }

  /**
   * Converts to the name of an enum value. Whether the enum has it, generated code says.
   *
   * @param type the enum's name
   * @param value a name, or a constant of any Java enum
   * @return the name
   * @throws CoercionException for anything else
   */
  public static String toEnumName(String type, Object value) {
    if (value instanceof String name) {
      return name;
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    throw ResultCoercion.notAnEnumValue(type, value);
  }

  /**
   * Returns the items of a list. A stream is read to its end and closed.
   *
   * @param field the coordinates of the field that the list belongs to
   * @param value an {@code Iterable}, a stream, or an array of references, int, long, double or
   *     boolean
   * @return its items, in order, each possibly null
   * @throws CoercionException for anything else; a map or a string is no list
   */
  public static Iterable<? extends @Nullable Object> items(String field, Object value) {
    if (InputCoercion.isList(value)) {
      return InputCoercion.items(value);
    }
    if (value instanceof BaseStream<?, ?> stream) {
      return ofStream(stream);
    }
    throw new CoercionException("A list was expected for " + field + ".");
  }

  private static List<@Nullable Object> ofStream(BaseStream<?, ?> stream) {
    List<@Nullable Object> items = new ArrayList<>();
    try (stream) {
      stream.iterator().forEachRemaining(items::add);
    }
    return items;
  }

  /**
   * Returns an object as an instance of the class that its object type is bound to. The message for
   * another one names Java classes; so it is no {@link GraphQLException}, and only the {@link
   * ErrorReporter} sees it.
   *
   * @param javaClass the class
   * @param type the object type's name
   * @param value the object
   * @param <T> the class
   * @return the same object
   * @throws IllegalStateException for an object of another class
   */
  public static <T> T instance(Class<T> javaClass, String type, Object value) {
    if (javaClass.isInstance(value)) {
      return javaClass.cast(value);
    }
    throw new IllegalStateException(
        "An object of "
            + type
            + " is a "
            + javaClass.getName()
            + ", not a "
            + value.getClass().getName());
  }
}
