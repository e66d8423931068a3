package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ArgumentCoercionTest {
  private static final String NULL = "Argument \"x\" must not be null.";

  private static void refuses(Callable<?> conversion, String message) {
    assertThatThrownBy(conversion::call).isInstanceOf(CoercionException.class).hasMessage(message);
  }

  @Test
  @DisplayName("ARG-05 null for a non-null argument")
  void requireNonNull_refusesNull() {
    assertThat(ArgumentCoercion.requireNonNull("a", "x")).isEqualTo("a");
    refuses(() -> ArgumentCoercion.requireNonNull(null, "x"), NULL);
  }

  @Test
  @DisplayName("ARG-12 IDs that are int")
  void idToInt_takesDecimalText() {
    assertThat(ArgumentCoercion.idToInt("42", "x")).isEqualTo(42);
    assertThat(ArgumentCoercion.idToInt("-2147483648", "x")).isEqualTo(Integer.MIN_VALUE);
    for (String text : List.of("", "-", "abc", "4.0", "+4", " 4", "٣", "--4", "4-")) {
      refuses(
          () -> ArgumentCoercion.idToInt(text, "x"),
          "Argument \"x\": \"" + text + "\" is not a whole number.");
    }
    refuses(
        () -> ArgumentCoercion.idToInt("2147483648", "x"),
        "Argument \"x\": \"2147483648\" is not a whole number from -2147483648 to 2147483647.");
    refuses(() -> ArgumentCoercion.idToInt(null, "x"), NULL);
  }

  @Test
  @DisplayName("ARG-12 IDs that are long, BigInteger or UUID")
  void otherIds_takeTheirText() {
    assertThat(ArgumentCoercion.idToLong("-9223372036854775808", "x")).isEqualTo(Long.MIN_VALUE);
    refuses(
        () -> ArgumentCoercion.idToLong("9223372036854775808", "x"),
        "Argument \"x\": \"9223372036854775808\" is not a whole number of up to 64 bits.");
    refuses(
        () -> ArgumentCoercion.idToLong("a", "x"), "Argument \"x\": \"a\" is not a whole number.");
    refuses(() -> ArgumentCoercion.idToLong(null, "x"), NULL);

    assertThat(ArgumentCoercion.idToBigInteger("-123456789012345678901", "x"))
        .isEqualTo(new BigInteger("-123456789012345678901"));
    refuses(
        () -> ArgumentCoercion.idToBigInteger("1".repeat(1001), "x"),
        "Argument \"x\": \"" + "1".repeat(60) + "…\" is not a whole number.");
    refuses(() -> ArgumentCoercion.idToBigInteger(null, "x"), NULL);

    String uuid = "123e4567-e89b-12d3-a456-426614174000";
    assertThat(ArgumentCoercion.idToUuid(uuid, "x")).isEqualTo(UUID.fromString(uuid));
    for (String text : List.of("1-1-1-1-1", "", uuid.replace('-', 'x'), uuid.replace('e', 'g'))) {
      refuses(
          () -> ArgumentCoercion.idToUuid(text, "x"),
          "Argument \"x\": \"" + text + "\" is not a UUID.");
    }
    refuses(() -> ArgumentCoercion.idToUuid(null, "x"), NULL);
  }

  @Test
  @DisplayName("ARG-12 numbers and text that a narrower Java type cannot hold")
  void narrowerTypes_refuseWhatTheyCannotHold() {
    assertThat(ArgumentCoercion.intToShort(-32768, "x")).isEqualTo(Short.MIN_VALUE);
    refuses(
        () -> ArgumentCoercion.intToShort(32768, "x"),
        "Argument \"x\": 32768 is not a whole number from -32768 to 32767.");
    refuses(() -> ArgumentCoercion.intToShort(null, "x"), NULL);
    assertThat(ArgumentCoercion.intToByte(127, "x")).isEqualTo(Byte.MAX_VALUE);
    refuses(
        () -> ArgumentCoercion.intToByte(128, "x"),
        "Argument \"x\": 128 is not a whole number from -128 to 127.");
    refuses(() -> ArgumentCoercion.intToByte(null, "x"), NULL);
    assertThat(ArgumentCoercion.floatToFloat(0.1, "x")).isEqualTo(0.1f);
    refuses(
        () -> ArgumentCoercion.floatToFloat(1e300, "x"),
        "Argument \"x\": 1.0E300 is not a number of single precision.");
    refuses(() -> ArgumentCoercion.floatToFloat(null, "x"), NULL);
    assertThat(ArgumentCoercion.stringToChar("c", "x")).isEqualTo('c');
    refuses(
        () -> ArgumentCoercion.stringToChar("", "x"),
        "Argument \"x\": \"\" is not a single character.");
    refuses(
        () -> ArgumentCoercion.stringToChar("\uD83D\uDE00", "x"),
        "Argument \"x\": \"\uD83D\uDE00\" is not a single character.");
    refuses(() -> ArgumentCoercion.stringToChar(null, "x"), NULL);
  }

  @Test
  @DisplayName("ARG-05 ARG-12 lists as arrays and sets")
  void lists_becomeArraysAndSets() {
    assertThat(ArgumentCoercion.intArray(List.of(1, 2), "x")).containsExactly(1, 2);
    assertThat(ArgumentCoercion.longArray(List.of(1, 2), "x")).containsExactly(1L, 2L);
    assertThat(ArgumentCoercion.doubleArray(List.of(1.5), "x")).containsExactly(1.5);
    assertThat(ArgumentCoercion.booleanArray(List.of(true), "x")).containsExactly(true);
    refuses(
        () -> ArgumentCoercion.intArray(Arrays.asList(1, null), "x"),
        "Argument \"x[1]\" must not be null.");
    assertThat(ArgumentCoercion.set(Arrays.asList("b", null, "a", "b")))
        .containsExactly("b", null, "a")
        .isUnmodifiable();
  }
}
