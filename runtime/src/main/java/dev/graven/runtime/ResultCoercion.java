package dev.graven.runtime;


/** skeleton */
public final class ResultCoercion {
  private ResultCoercion() {}

  public static int toInt(long value) {
    throw new UnsupportedOperationException();
  }

  public static int toInt(double value) {
    throw new UnsupportedOperationException();
  }

  public static int toInt(Number value) {
    throw new UnsupportedOperationException();
  }

  public static double toFloat(Number value) {
    throw new UnsupportedOperationException();
  }

  public static String toId(Number value) {
    throw new UnsupportedOperationException();
  }

  public static CoercionException notAnEnumValue(String type, Object value) {
    throw new UnsupportedOperationException();
  }

  public static IllegalStateException notAPossibleType(String type, Object value) {
    throw new UnsupportedOperationException();
  }
}
