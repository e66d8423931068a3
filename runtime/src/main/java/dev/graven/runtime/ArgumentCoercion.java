package dev.graven.runtime;

import java.math.BigInteger;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** skeleton */
public final class ArgumentCoercion {
  private ArgumentCoercion() {}

  public static <T> T requireNonNull(@Nullable T value, String argument) {
    throw new UnsupportedOperationException();
  }

  public static int idToInt(@Nullable String id, String argument) {
    throw new UnsupportedOperationException();
  }

  public static long idToLong(@Nullable String id, String argument) {
    throw new UnsupportedOperationException();
  }

  public static UUID idToUuid(@Nullable String id, String argument) {
    throw new UnsupportedOperationException();
  }

  public static BigInteger idToBigInteger(@Nullable String id, String argument) {
    throw new UnsupportedOperationException();
  }

  public static short intToShort(@Nullable Integer value, String argument) {
    throw new UnsupportedOperationException();
  }

  public static byte intToByte(@Nullable Integer value, String argument) {
    throw new UnsupportedOperationException();
  }

  public static float floatToFloat(@Nullable Double value, String argument) {
    throw new UnsupportedOperationException();
  }

  public static char stringToChar(@Nullable String value, String argument) {
    throw new UnsupportedOperationException();
  }

  public static int[] intArray(List<? extends @Nullable Integer> values, String argument) {
    throw new UnsupportedOperationException();
  }

  public static long[] longArray(List<? extends @Nullable Integer> values, String argument) {
    throw new UnsupportedOperationException();
  }

  public static double[] doubleArray(List<? extends @Nullable Double> values, String argument) {
    throw new UnsupportedOperationException();
  }

  public static boolean[] booleanArray(List<? extends @Nullable Boolean> values, String argument) {
    throw new UnsupportedOperationException();
  }

  public static <T extends @Nullable Object> Set<T> set(List<? extends T> values) {
    throw new UnsupportedOperationException();
  }
}
