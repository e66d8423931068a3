package dev.graven.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** skeleton */
public final class InputCoercion {
  private InputCoercion() {}

  public static int int32(Object value, InputPosition at, InputErrors errors) {
    throw new UnsupportedOperationException();
  }

  public static double float64(Object value, InputPosition at, InputErrors errors) {
    throw new UnsupportedOperationException();
  }

  public static boolean bool(Object value, InputPosition at, InputErrors errors) {
    throw new UnsupportedOperationException();
  }

  public static String string(Object value, InputPosition at, InputErrors errors) {
    throw new UnsupportedOperationException();
  }

  public static String id(Object value, InputPosition at, InputErrors errors) {
    throw new UnsupportedOperationException();
  }

  public static <T> @Nullable T notAnEnumValue(
      Object value, String type, List<String> names, InputPosition at, InputErrors errors) {
    throw new UnsupportedOperationException();
  }

  public static Iterable<? extends @Nullable Object> items(Object value) {
    throw new UnsupportedOperationException();
  }
}
