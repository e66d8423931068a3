package dev.graven.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Java values to the values of GraphQL scalars and enums (3.5, 3.9: "Result Coercion"). A value is
 * never bent: one that does not fit exactly (for Float: that is not finite) is a {@link
 * CoercionException}, an execution error at its place.
 */
public final class ResultCoercion {
  private ResultCoercion() {}

  /**
   * Converts to Int.
   *
   * @param value a whole number
   * @return the same number
   * @throws CoercionException outside the range of Int
   */
  public static int toInt(long value) {
    if (value != (int) value) {
      throw notAnInt(value);
    }
    return (int) value;
  }

  /**
   * Converts to Int.
   *
   * @param value a number without a fraction, such as {@code 1.0}
   * @return the same number
   * @throws CoercionException for a fraction, NaN, and outside the range of Int
   */
  public static int toInt(double value) {
    if (value != (int) value) {
      throw notAnInt(value);
    }
    return (int) value;
  }

  /**
   * Converts to Int.
   *
   * @param value a number of any class
   * @return the same number
   * @throws CoercionException for a fraction, NaN, and outside the range of Int
   */
  public static int toInt(Number value) {
    Integer exact = Numbers.exactInt(value);
    if (exact == null) {
      throw notAnInt(value);
    }
    return exact;
  }

  /**
   * Converts to Float.
   *
   * @param value a number of any class
   * @return the nearest {@code double}
   * @throws CoercionException when that is not finite
   */
  public static double toFloat(Number value) {
    double nearest = Numbers.toDouble(value);
    if (!Double.isFinite(nearest)) {
      throw cannotRepresent("Float", value);
    }
    return nearest;
  }

  /**
   * Converts to ID.
   *
   * @param value a whole number of any class
   * @return its digits
   * @throws CoercionException for any other number
   */
  public static String toId(Number value) {
    String digits = Numbers.wholeDigits(value);
    if (digits == null) {
      throw cannotRepresent("ID", value);
    }
    return digits;
  }

  /** Lets finite numbers pass. */
  static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw cannotRepresent("Float", value);
    }
    return value;
  }

  /**
   * Refuses a result that is no value of its enum: a Java constant younger than the schema, for
   * example.
   *
   * @param type the enum's name
   * @param value the result
   * @return the exception, for the caller to throw
   */
  public static CoercionException notAnEnumValue(String type, @Nullable Object value) {
    Object shown = value instanceof Enum<?> constant ? constant.name() : value;
    return cannotRepresent("Enum " + type, shown);
  }

  /**
   * Refuses a result that is of no object type that its interface or union has (6.4.3,
   * ResolveAbstractType). The message names a Java class; so it is no {@link GraphQLException}, and
   * only the {@link ErrorReporter} sees it.
   *
   * @param type the interface's or union's name
   * @param value the result
   * @return the exception, for the caller to throw
   */
  public static IllegalStateException notAPossibleType(String type, Object value) {
    return new IllegalStateException(
        "No object type of " + type + " is bound to " + value.getClass().getName());
  }

  /**
   * Refuses a result whose type resolver named no object type that its interface or union has.
   *
   * @param type the interface's or union's name
   * @param objectType what the type resolver returned
   * @param value the result
   * @return the exception, for the caller to throw
   */
  public static IllegalStateException notAPossibleType(
      String type, @Nullable String objectType, Object value) {
    return new IllegalStateException(
        "The type resolver of "
            + type
            + " named "
            + objectType
            + " for "
            + value.getClass().getName()
            + ", which is none of its object types");
  }

  private static CoercionException notAnInt(Object value) {
    return cannotRepresent("Int", value);
  }

  static CoercionException cannotRepresent(String type, @Nullable Object value) {
    return new CoercionException(type + " cannot represent " + InputCoercion.describe(value) + ".");
  }
}
