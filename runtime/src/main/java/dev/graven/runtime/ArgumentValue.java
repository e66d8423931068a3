package dev.graven.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request gave for an argument or an input field: nothing, null, or a value (2.10.5, 6.4.1).
 * Where a Java type does without it, absent reads as null; an update that must tell "leave it" from
 * "remove it" takes an {@code ArgumentValue}.
 *
 * <p>An argument with a default is never absent: the default stands for it.
 *
 * @param <T> the value's type
 */
public final class ArgumentValue<T> {
  private static final ArgumentValue<?> ABSENT = new ArgumentValue<>(false, null);
  private static final ArgumentValue<?> NULL = new ArgumentValue<>(true, null);

  private final boolean present;
  private final @Nullable T value;

  private ArgumentValue(boolean present, @Nullable T value) {
    this.present = present;
    this.value = value;
  }

  /**
   * Returns what stands for nothing given.
   *
   * @param <T> any type
   * @return the same object for all types
   */
  @SuppressWarnings("unchecked") // holds no value
  public static <T> ArgumentValue<T> absent() {
    return (ArgumentValue<T>) ABSENT;
  }

  /**
   * Wraps what was given.
   *
   * @param value the value, or null where null was given
   * @param <T> its type
   * @return a present value
   */
  @SuppressWarnings("unchecked") // holds no value
  public static <T> ArgumentValue<T> of(@Nullable T value) {
    return value == null ? (ArgumentValue<T>) NULL : new ArgumentValue<>(true, value);
  }

  /**
   * Says whether anything was given.
   *
   * @return false where it was left out, true for null too
   */
  public boolean isPresent() {
    return present;
  }

  /**
   * Says whether null was given.
   *
   * @return false for a value, and where it was left out
   */
  public boolean isNull() {
    return present && value == null;
  }

  /**
   * Returns the value.
   *
   * @return null where null was given, and where it was left out
   */
  public @Nullable T orNull() {
    return value;
  }

  /**
   * Returns what was given, or something else for nothing.
   *
   * @param other what stands for nothing given
   * @return null where null was given
   */
  public @Nullable T orElse(@Nullable T other) {
    return present ? value : other;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArgumentValue<?> that
        && present == that.present
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return present ? Objects.hashCode(value) : -1;
  }

  /** Returns {@code absent}, {@code null} or the value's own text. */
  @Override
  public String toString() {
    return present ? String.valueOf(value) : "absent";
  }
}
