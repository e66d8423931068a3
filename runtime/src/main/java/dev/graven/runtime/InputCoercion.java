package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values given for variables, as a JSON parser or Java code leaves them, to the values of their
 * GraphQL types (3.5, 3.9, 3.11: "Input Coercion").
 *
 * <p>A value that its type refuses is noted in the errors, and a stand-in returned, so that all
 * violations of a request are found in one pass. A result counts only while there are no errors.
 */
public final class InputCoercion {
  private static final int LONGEST_QUOTE = 60;

  /** Each level takes some stack, and a few bytes of a request make a level. */
  private static final int DEEPEST = 500;

  private InputCoercion() {}

  /**
   * Coerces to Int: any number without a fraction, from -2^31 to 2^31-1; {@code 1.0} and {@code
   * 1e0} too.
   *
   * @param value the value
   * @param at its place
   * @param errors where a refusal is noted
   * @return the number, or 0 when refused
   */
  public static int int32(Object value, InputPosition at, InputErrors errors) {
    if (value instanceof Integer number) {
      return number;
    }
    Integer exact = value instanceof Number number ? Numbers.exactInt(number) : null;
    if (exact == null) {
      errors.invalid(value, at, "expected Int, a whole number from -2147483648 to 2147483647.");
      return 0;
    }
    return exact;
  }

  /**
   * Coerces to Float: any number that a {@code double} holds as a finite one, rounded where needed.
   *
   * @param value the value
   * @param at its place
   * @param errors where a refusal is noted
   * @return the number, or 0 when refused
   */
  public static double float64(Object value, InputPosition at, InputErrors errors) {
    double number = value instanceof Number given ? Numbers.toDouble(given) : Double.NaN;
    if (!Double.isFinite(number)) {
      errors.invalid(value, at, "expected Float, a finite number.");
      return 0;
    }
    return number;
  }

  /**
   * Coerces to Boolean: booleans only.
   *
   * @param value the value
   * @param at its place
   * @param errors where a refusal is noted
   * @return the value, or false when refused
   */
  public static boolean bool(Object value, InputPosition at, InputErrors errors) {
    if (value instanceof Boolean bool) {
      return bool;
    }
    errors.invalid(value, at, "expected Boolean, true or false.");
    return false;
  }

  /**
   * Coerces to String: strings only.
   *
   * @param value the value
   * @param at its place
   * @param errors where a refusal is noted
   * @return the value, or the empty string when refused
   */
  public static String string(Object value, InputPosition at, InputErrors errors) {
    if (value instanceof String string) {
      return string;
    }
    errors.invalid(value, at, "expected String.");
    return "";
  }

  /**
   * Coerces to ID: strings, and whole numbers of any size by their digits. A number written with a
   * fraction or an exponent is none.
   *
   * @param value the value
   * @param at its place
   * @param errors where a refusal is noted
   * @return the text, or the empty string when refused
   */
  public static String id(Object value, InputPosition at, InputErrors errors) {
    if (value instanceof String string) {
      return string;
    }
    String digits = value instanceof Number number ? Numbers.wholeDigits(number) : null;
    if (digits == null) {
      errors.invalid(value, at, "expected ID, a string or a whole number.");
      return "";
    }
    return digits;
  }

  /**
   * Refuses a value for an enum: called where generated code has compared the value with all names.
   *
   * @param value the value
   * @param type the enum's name
   * @param names the names of its values
   * @param at the value's place
   * @param errors where the refusal is noted
   * @param <T> what the caller returns
   * @return null
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  public static <T> @Nullable T notAnEnumValue(
      Object value, String type, List<String> names, InputPosition at, InputErrors errors) {
    String near = value instanceof String name ? Suggestions.didYouMean(name, names) : "";
    errors.invalid(value, at, "expected a value of enum " + type + "." + near);
    return null;
  }

  /**
   * Coerces to the fields of an input object (3.10): a map that has no keys but theirs, inside of
   * less than 500 other input objects.
   *
   * @param value the value
   * @param type the input object type's name
   * @param names the names of its fields
   * @param at the value's place
   * @param errors where refusals are noted: of the whole, and of each unknown key
   * @return the map, or null when it is none
   */
  public static @Nullable Map<?, ?> object(
      Object value, String type, List<String> names, InputPosition at, InputErrors errors) {
    if (!(value instanceof Map<?, ?> fields)) {
      errors.invalid(value, at, "expected " + type + ", an object.");
      return null;
    }
    if (at.depth() >= DEEPEST) {
      errors.tooDeep(at, DEEPEST);
      return null;
    }
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      String name = field.getKey() instanceof String text ? text : describe(field.getKey());
      if (!names.contains(name)) {
        errors.invalid(
            field.getValue(),
            at.field(name),
            type + " has no such field." + Suggestions.didYouMean(name, names));
      }
    }
    return fields;
  }

  /**
   * Coerces to the fields of a OneOf input object (3.10.1): exactly one key, and no null.
   *
   * @param value the value
   * @param type the input object type's name
   * @param names the names of its fields
   * @param at the value's place
   * @param errors where refusals are noted
   * @return the map, or null when it is none
   */
  public static @Nullable Map<?, ?> oneOf(
      Object value, String type, List<String> names, InputPosition at, InputErrors errors) {
    Map<?, ?> fields = object(value, type, names, at, errors);
    if (fields != null && fields.size() != 1) {
      errors.invalid(value, at, "expected " + type + ", an object with exactly one field.");
    } else if (fields != null) {
      Map.Entry<?, ?> only = fields.entrySet().iterator().next();
      if (only.getValue() == null && only.getKey() instanceof String name && names.contains(name)) {
        errors.nullValue(at.field(name));
      }
    }
    return fields;
  }

  /**
   * Returns the items that a value for a list type has: its own, or the value as the only one
   * (3.11).
   *
   * @param value a list in some form (see {@link #isList}) or a single value
   * @return the items, in order, each possibly null
   */
  public static Iterable<? extends @Nullable Object> items(Object value) {
    if (value instanceof Iterable<?> items) {
      return items;
    }
    if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    if (value instanceof int[] array) {
      return Arrays.stream(array).boxed().toList();
    }
    if (value instanceof long[] array) {
      return Arrays.stream(array).boxed().toList();
    }
    if (value instanceof double[] array) {
      return Arrays.stream(array).boxed().toList();
    }
    if (value instanceof boolean[] array) {
      List<Boolean> items = new ArrayList<>(array.length);
      for (boolean item : array) {
        items.add(item);
      }
      return items;
    }
    return Collections.singletonList(value);
  }

  /**
   * Whether a value is a list: any {@code Iterable}, and arrays of what JSON has. A string or a map
   * is a single value.
   */
  static boolean isList(Object value) {
    return value instanceof Iterable<?>
        || value instanceof Object[]
        || value instanceof int[]
        || value instanceof long[]
        || value instanceof double[]
        || value instanceof boolean[];
  }

  /** Describes a value in a message, without calling into classes that are not the JDK's. */
  static String describe(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length() > LONGEST_QUOTE
          ? "\"" + text.substring(0, LONGEST_QUOTE) + "…\""
          : "\"" + text + "\"";
    }
    if (value == null || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof Number number) {
      return Numbers.describe(number, LONGEST_QUOTE);
    }
    return value instanceof Map ? "an object" : isList(value) ? "a list" : "of an unknown kind";
  }
}
