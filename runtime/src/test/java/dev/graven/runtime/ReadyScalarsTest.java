package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyScalarsTest {
  /** Reads and writes a text; the result shows both. */
  private static String roundTrip(String scalar, String text) {
    return switch (scalar) {
      case "Date" -> ReadyScalars.serializeDate(ReadyScalars.parseDate(text));
      case "LocalDate" -> ReadyScalars.serializeLocalDate(ReadyScalars.parseLocalDate(text));
      case "LocalTime" -> ReadyScalars.serializeLocalTime(ReadyScalars.parseLocalTime(text));
      case "LocalDateTime" ->
          ReadyScalars.serializeLocalDateTime(ReadyScalars.parseLocalDateTime(text));
      case "DateTime" -> ReadyScalars.serializeDateTime(ReadyScalars.parseDateTime(text));
      case "Instant" -> ReadyScalars.serializeInstant(ReadyScalars.parseInstant(text));
      case "Duration" -> ReadyScalars.serializeDuration(ReadyScalars.parseDuration(text));
      case "UUID" -> ReadyScalars.serializeUUID(ReadyScalars.parseUUID(text));
      case "URI" -> ReadyScalars.serializeURI(ReadyScalars.parseURI(text));
      case "URL" -> ReadyScalars.serializeURL(ReadyScalars.parseURL(text));
      default -> throw new IllegalArgumentException(scalar);
    };
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "Date, 2023-04-01, 2023-04-01",
    "Date, 0001-01-01, 0001-01-01",
    "LocalDate, 2024-02-29, 2024-02-29",
    "LocalTime, 15:30:00, 15:30:00",
    "LocalTime, 09:00:00.123456789, 09:00:00.123456789",
    "LocalTime, 00:00:00.500, 00:00:00.5",
    "LocalDateTime, 2023-12-24T15:30:00, 2023-12-24T15:30:00",
    "LocalDateTime, 2023-12-24t15:30:00.1, 2023-12-24T15:30:00.1",
    "DateTime, 2023-04-01T15:30:00Z, 2023-04-01T15:30:00.000Z",
    "DateTime, 2023-04-01T15:30:00.123456+02:00, 2023-04-01T15:30:00.123+02:00",
    "DateTime, 2023-04-01t15:30:00+00:00, 2023-04-01T15:30:00.000Z",
    "Instant, 1983-10-20T23:59:59+02:00, 1983-10-20T21:59:59Z",
    "Instant, 1983-10-20t23:59:59.123z, 1983-10-20T23:59:59.123Z",
    "Duration, PT90M, PT1H30M",
    "Duration, -P1D, PT-24H",
    "Duration, PT0.000000001S, PT0.000000001S",
    "UUID, 123E4567-e89b-12d3-a456-426614174000, 123e4567-e89b-12d3-a456-426614174000",
    "URI, ../a?b#c, ../a?b#c",
    "URL, https://example.com/a?b, https://example.com/a?b",
  })
  void text_isReadAndWritten(String scalar, String text, String expected) {
    assertThat(roundTrip(scalar, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} refuses {1}")
  @CsvSource({
    "Date, 2023-02-30",
    "Date, 23-02-03",
    "Date, +12023-02-03",
    "Date, 2023-2-3",
    "Date, 2023-04-01T00:00:00",
    "Date, ''",
    "LocalDate, 2011-13-10",
    "LocalTime, 15:30",
    "LocalTime, 24:00:00",
    "LocalTime, 15:30:60",
    "LocalTime, 15:30:00Z",
    "LocalTime, 15:30:00.1234567890",
    "LocalDateTime, 2023-12-24 15:30:00",
    "LocalDateTime, 2023-12-24",
    "LocalDateTime, 2023-02-30T15:30:00",
    "LocalDateTime, 2023-12-24T15:30:00Z",
    "DateTime, 2023-04-01T15:30:00",
    "DateTime, 2023-04-01",
    "DateTime, 2023-04-01T15:30:00+0200",
    "Instant, 1983-10-20T23:59:59+00:00:00",
    "Instant, 1983-10-20T23:59:59",
    "Duration, P1Y",
    "Duration, PT0.0000000001S",
    "Duration, 1 hour",
    "Duration, PT99999999999999999999H",
    "UUID, 1-1-1-1-1",
    "UUID, 123e4567e89b12d3a456426614174000",
    "UUID, g23e4567-e89b-12d3-a456-426614174000",
    "URI, 'a b'",
    "URL, a/b",
    "URL, 'http://a b'",
    "URL, nothing://x",
  })
  void otherText_isRefused(String scalar, String text) {
    assertThatThrownBy(() -> roundTrip(scalar, text))
        .isInstanceOf(CoercionException.class)
        .hasMessageStartingWith("It is a");
  }

  @Test
  void numbers_areReadExactly() {
    assertThat(ReadyScalars.parseLong(1)).isEqualTo(1);
    assertThat(ReadyScalars.parseLong(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
    assertThat(ReadyScalars.parseLong(new BigInteger("9223372036854775807")))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(ReadyScalars.serializeLong(5)).isEqualTo(5);
    BigInteger large = BigInteger.TWO.pow(100);
    assertThat(ReadyScalars.serializeBigInteger(ReadyScalars.parseBigInteger(large)))
        .isEqualTo(large);
    assertThat(ReadyScalars.serializeBigDecimal(ReadyScalars.parseBigDecimal(1.1)))
        .isEqualTo(new BigDecimal("1.1"));
    assertThat(ReadyScalars.parseBigDecimal(new BigDecimal("1.10")))
        .isEqualTo(new BigDecimal("1.10"));
  }

  @Test
  void otherNumbers_areRefused() {
    refuses(ReadyScalars::parseLong, "1", 1.5, 1.0, true, new BigInteger("9223372036854775808"));
    refuses(ReadyScalars::parseBigInteger, "1", 1.5, BigInteger.TEN.pow(1000));
    refuses(ReadyScalars::parseBigDecimal, "1", Double.NaN, false, BigInteger.TEN.pow(1000));
  }

  private static void refuses(Function<Object, Object> parse, Object... inputs) {
    Stream.of(inputs)
        .forEach(
            input ->
                assertThatThrownBy(() -> parse.apply(input))
                    .as(String.valueOf(input))
                    .isInstanceOf(CoercionException.class));
  }

  @Test
  void json_isLeftAsItIs() {
    Object value = new Object();
    assertThat(ReadyScalars.serializeJSON(ReadyScalars.parseJSON(value))).isSameAs(value);
  }
}
