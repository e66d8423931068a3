package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of any class, written as JSON: what serialized custom scalars and extensions may be. */
final class JsonValuesTest {

  static Stream<Arguments> values() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", Arrays.asList(1, null, List.of()));
    map.put("a\"", Map.of("x", Map.of()));
    map.put("", null);
    return Stream.of(
        Arguments.of(null, "null"),
        Arguments.of("a\nb", "\"a\\nb\""),
        Arguments.of(CharBuffer.wrap("sb"), "\"sb\""),
        Arguments.of('c', "\"c\""),
        Arguments.of(true, "true"),
        Arguments.of(false, "false"),
        Arguments.of(-7, "-7"),
        Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
        Arguments.of((short) 3, "3"),
        Arguments.of((byte) -3, "-3"),
        Arguments.of(new AtomicInteger(4), "4"),
        Arguments.of(new AtomicLong(5), "5"),
        Arguments.of(1.5f, "1.5"),
        Arguments.of(0.1f, "0.1"),
        Arguments.of(2.5, "2.5"),
        Arguments.of(
            new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
        Arguments.of(new BigDecimal("1.50"), "1.50"),
        Arguments.of(new int[] {1, 2}, "[1,2]"),
        Arguments.of(new Object[] {"x", null}, "[\"x\",null]"),
        Arguments.of(List.of(), "[]"),
        Arguments.of(Collections.singletonList(List.of(true)), "[[true]]"),
        Arguments.of(map, "{\"b\":[1,null,[]],\"a\\\"\":{\"x\":{}},\"\":null}"));
  }

  @ParameterizedTest
  @MethodSource
  void values(Object value, String json) {
    assertThat(written(value)).isEqualTo(json);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(LocalDate.EPOCH, "JSON cannot represent this value."),
        Arguments.of(new DoubleAdder(), "JSON cannot represent this number."),
        Arguments.of(
            new BigDecimal("1") {
              private static final long serialVersionUID = 1;
            },
            "JSON cannot represent this number."),
        Arguments.of(Map.of(1, 2), "JSON cannot represent a key that is not a string."),
        Arguments.of(List.of(List.of(new Object())), "JSON cannot represent this value."));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Object value, String message) {
    assertThatThrownBy(() -> written(value))
        .isInstanceOf(CoercionException.class)
        .hasMessage(message);
  }

  private static String written(Object value) {
    Written json = (out, p) -> JsonValues.write(p, value, out);
    return json.inNewWriter();
  }
}
