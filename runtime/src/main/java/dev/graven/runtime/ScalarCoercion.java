package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Custom scalars (3.5): what generated code does around the user's {@code parse} and {@code
 * serialize} methods.
 */
public final class ScalarCoercion {
  /** Stands for a variable without a value in {@link #list} and {@link #object}. */
  public static final Object ABSENT = new Object();

  private ScalarCoercion() {}

  /**
   * Lets strings pass.
   *
   * @param value the input
   * @return the same
   * @throws CoercionException for anything else
   */
  public static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new CoercionException("It is a string.");
  }

  /**
   * Refuses input for which a {@code parse} method returned null.
   *
   * @param value what it returned
   * @param <T> its type
   * @return the same
   * @throws CoercionException for null
   */
  public static <T> T parsed(@Nullable T value) {
    if (value == null) {
      throw new CoercionException("No value stands for it.");
    }
    return value;
  }

  /**
   * Refuses null as the result of a {@code serialize} method: a value that is not null has a result
   * that is not (6.4.3).
   *
   * @param value what it returned
   * @param type the scalar's name
   * @param <T> its type
   * @return the same
   * @throws CoercionException for null
   */
  public static <T> T serialized(@Nullable T value, String type) {
    if (value == null) {
      throw new CoercionException(type + " cannot represent this value.");
    }
    return value;
  }

  /**
   * Makes the error of a result whose class is not the scalar's Java type.
   *
   * @param value the result
   * @param type the scalar's name
   * @return the error, for the caller to throw
   */
  public static CoercionException otherClass(Object value, String type) {
    return new CoercionException(type + " cannot represent " + InputCoercion.describe(value) + ".");
  }

  /**
   * Makes the error of a literal that a {@code parse} method refused. Clients read the message of a
   * {@link GraphQLException} only.
   *
   * @param value the literal, as it was given to the method
   * @param type the scalar's name
   * @param exception what the method threw
   * @return the error, for the caller to throw
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  public static CoercionException refused(Object value, String type, Throwable exception) {
    return new CoercionException(
        InputCoercion.describe(value) + " is not a valid " + type + reason(exception),
        exception instanceof GraphQLException forClient ? forClient.extensions() : Map.of(),
        exception);
  }

  /** The end of a sentence: a full stop, after what clients may read of an exception. */
  static String reason(Throwable exception) {
    ErrorRecorder.rethrowIfFatal(exception);
    String message = exception instanceof GraphQLException ? exception.getMessage() : null;
    return message == null ? "." : ": " + message;
  }

  /**
   * Makes the list of a list literal.
   *
   * @param items the items, in order; {@link #ABSENT} becomes null
   * @return an unmodifiable list
   */
  public static List<@Nullable Object> list(@Nullable Object... items) {
    List<@Nullable Object> list = new ArrayList<>(items.length);
    for (Object item : items) {
      list.add(item == ABSENT ? null : item);
    }
    return Collections.unmodifiableList(list);
  }

  /**
   * Makes the map of an object literal.
   *
   * @param entries names and values in turn; a name with {@link #ABSENT} is left out
   * @return an unmodifiable map in the order given
   */
  public static Map<String, @Nullable Object> object(@Nullable Object... entries) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i + 1] != ABSENT) {
        map.put(String.valueOf(entries[i]), entries[i + 1]);
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
