package dev.graven.runtime;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Coerced argument values to the Java types of parameters. What a Java type cannot hold is a {@link
 * CoercionException}: an execution error at the field (6.4.1), whose message names the argument.
 *
 * <p>All methods that take null refuse it: for a nullable parameter, generated code asks first.
 */
public final class ArgumentCoercion {
  private static final int UUID_LENGTH = 36;

  private ArgumentCoercion() {}

  /**
   * Refuses null for a non-null argument, or for a primitive.
   *
   * @param value the value
   * @param place the argument's name, or a place in the input
   * @param <T> its type
   * @return the value
   * @throws CoercionException for null
   */
  public static <T> T requireNonNull(@Nullable T value, Object place) {
    if (value == null) {
      throw new CoercionException(subject(place) + " must not be null.");
    }
    return value;
  }

  /**
   * Converts an ID.
   *
   * @param id the text
   * @param place the argument's name, or a place in the input
   * @return the number it is the decimal text of
   * @throws CoercionException for null, for any other text, and for numbers outside the range
   */
  public static int idToInt(@Nullable String id, Object place) {
    String text = requireNonNull(id, place);
    if (isWholeNumber(text)) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException outOfRange) {
        throw invalid(text, place, "a whole number from -2147483648 to 2147483647");
      }
    }
    throw invalid(text, place, "a whole number");
  }

  /**
   * Converts an ID.
   *
   * @param id the text
   * @param place the argument's name, or a place in the input
   * @return the number it is the decimal text of
   * @throws CoercionException for null, for any other text, and for numbers outside the range
   */
  public static long idToLong(@Nullable String id, Object place) {
    String text = requireNonNull(id, place);
    if (isWholeNumber(text)) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException outOfRange) {
        throw invalid(text, place, "a whole number of up to 64 bits");
      }
    }
    throw invalid(text, place, "a whole number");
  }

  /**
   * Converts an ID.
   *
   * @param id the text
   * @param place the argument's name, or a place in the input
   * @return the UUID in its usual form of 36 characters
   * @throws CoercionException for null and for any other text
   */
  public static UUID idToUuid(@Nullable String id, Object place) {
    String text = requireNonNull(id, place);
    try {
      UUID uuid = UUID.fromString(text);
      if (text.length() == UUID_LENGTH) { // the JDK also takes 1-1-1-1-1
        return uuid;
      }
    } catch (IllegalArgumentException notAUuid) {
      // the same answer
    }
    throw invalid(text, place, "a UUID");
  }

  /**
   * Converts an ID.
   *
   * @param id the text
   * @param place the argument's name, or a place in the input
   * @return the number it is the decimal text of
   * @throws CoercionException for null, for any other text, and beyond 1000 digits
   */
  public static BigInteger idToBigInteger(@Nullable String id, Object place) {
    String text = requireNonNull(id, place);
    if (isWholeNumber(text) && text.length() <= 1000) {
      return new BigInteger(text);
    }
    throw invalid(text, place, "a whole number");
  }

  /** The JDK's parsers also take a plus sign, and the digits of other scripts. */
  private static boolean isWholeNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start;
  }

  /**
   * Converts an Int.
   *
   * @param value the number
   * @param place the argument's name, or a place in the input
   * @return the same number
   * @throws CoercionException for null and for numbers outside the range
   */
  public static short intToShort(@Nullable Integer value, Object place) {
    int number = requireNonNull(value, place);
    if (number != (short) number) {
      throw invalid(number, place, "a whole number from -32768 to 32767");
    }
    return (short) number;
  }

  /**
   * Converts an Int.
   *
   * @param value the number
   * @param place the argument's name, or a place in the input
   * @return the same number
   * @throws CoercionException for null and for numbers outside the range
   */
  public static byte intToByte(@Nullable Integer value, Object place) {
    int number = requireNonNull(value, place);
    if (number != (byte) number) {
      throw invalid(number, place, "a whole number from -128 to 127");
    }
    return (byte) number;
  }

  /**
   * Converts a Float.
   *
   * @param value the number
   * @param place the argument's name, or a place in the input
   * @return the nearest {@code float}
   * @throws CoercionException for null and for numbers outside the range
   */
  public static float floatToFloat(@Nullable Double value, Object place) {
    double number = requireNonNull(value, place);
    if (!Float.isFinite((float) number)) {
      throw invalid(number, place, "a number of single precision");
    }
    return (float) number;
  }

  /**
   * Converts a String.
   *
   * @param value the text
   * @param place the argument's name, or a place in the input
   * @return its only character
   * @throws CoercionException for null and for text of another length
   */
  public static char stringToChar(@Nullable String value, Object place) {
    String text = requireNonNull(value, place);
    if (text.length() != 1) {
      throw invalid(text, place, "a single character");
    }
    return text.charAt(0);
  }

  /**
   * Converts a list.
   *
   * @param values the items
   * @param place the argument's name, or a place in the input
   * @return a new array
   * @throws CoercionException for a null item
   */
  public static int[] intArray(List<? extends @Nullable Integer> values, Object place) {
    int[] array = new int[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = item(values, i, place);
    }
    return array;
  }

  /**
   * Converts a list.
   *
   * @param values the items
   * @param place the argument's name, or a place in the input
   * @return a new array
   * @throws CoercionException for a null item
   */
  public static long[] longArray(List<? extends @Nullable Integer> values, Object place) {
    long[] array = new long[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = item(values, i, place);
    }
    return array;
  }

  /**
   * Converts a list.
   *
   * @param values the items
   * @param place the argument's name, or a place in the input
   * @return a new array
   * @throws CoercionException for a null item
   */
  public static double[] doubleArray(List<? extends @Nullable Double> values, Object place) {
    double[] array = new double[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = item(values, i, place);
    }
    return array;
  }

  /**
   * Converts a list.
   *
   * @param values the items
   * @param place the argument's name, or a place in the input
   * @return a new array
   * @throws CoercionException for a null item
   */
  public static boolean[] booleanArray(List<? extends @Nullable Boolean> values, Object place) {
    boolean[] array = new boolean[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = item(values, i, place);
    }
    return array;
  }

  private static <T> T item(List<? extends @Nullable T> values, int index, Object place) {
    T value = values.get(index);
    if (value == null) {
      String item = subject(place);
      throw new CoercionException(
          item.substring(0, item.length() - 1) + "[" + index + "]\" must not be null.");
    }
    return value;
  }

  /**
   * Converts a list.
   *
   * @param values the items, possibly null
   * @param <T> their type
   * @return the distinct ones in the order of the list; unmodifiable
   */
  public static <T extends @Nullable Object> Set<T> set(List<? extends T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /**
   * Returns a value made before, or throws what came of making it.
   *
   * @param value the value
   * @param failure what user code threw while the value was made, if it did
   * @param <T> the value's type
   * @return the value
   */
  public static <T> T built(T value, @Nullable Throwable failure) {
    if (failure != null) {
      throw ArgumentCoercion.<RuntimeException>asItIs(failure);
    }
    return value;
  }

  /**
   * Keeps what user code threw while a value was made, for {@link #built}.
   *
   * @param exception what was thrown
   * @return the same, without what futures put around it
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  public static Throwable failure(Throwable exception) {
    return ErrorRecorder.unwrap(exception);
  }

  /** The exception of user code, checked or not: wrapped, an error mapper would not know it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E asItIs(Throwable exception) throws E {
    throw (E) exception;
  }

  private static String subject(Object place) {
    Object whole = place;
    while (whole instanceof ItemPlace item) {
      whole = item.list();
    }
    return (whole instanceof InputPosition at ? at.kind() : "Argument \"") + place + "\"";
  }

  private static CoercionException invalid(Object value, Object place, String expected) {
    return new CoercionException(
        subject(place) + ": " + InputCoercion.describe(value) + " is not " + expected + ".");
  }
}
