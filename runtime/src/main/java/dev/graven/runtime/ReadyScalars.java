package dev.graven.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.UUID;

/**
 * The custom scalars that a module may take from Graven, each as two methods named after it. Dates
 * and times are read and written as RFC 3339 has them: years of four digits, seconds always, and up
 * to nine digits of a second; only {@code DateTime} is written with exactly three, as its
 * specification demands.
 */
public final class ReadyScalars {
  private static final int UUID_LENGTH = 36;
  private static final int MOST_DIGITS = 1000;
  private static final String POINT_IN_TIME =
      "a date and time with an offset, such as \"2023-04-01T15:30:00Z\"";

  private static final DateTimeFormatter DATE =
      strict(
          new DateTimeFormatterBuilder()
              .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NOT_NEGATIVE)
              .appendPattern("-MM-dd"));
  private static final DateTimeFormatter TIME =
      strict(
          new DateTimeFormatterBuilder()
              .appendPattern("HH:mm:ss")
              .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true));
  private static final DateTimeFormatter DATE_TIME =
      strict(
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .append(DATE)
              .appendLiteral('T')
              .append(TIME));
  private static final DateTimeFormatter OFFSET_DATE_TIME =
      strict(
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .append(DATE_TIME)
              .appendOffset("+HH:MM", "Z"));
  private static final DateTimeFormatter MILLISECONDS =
      strict(
          new DateTimeFormatterBuilder()
              .append(DATE)
              .appendPattern("'T'HH:mm:ss.SSS")
              .appendOffset("+HH:MM", "Z"));

  private ReadyScalars() {}

  /**
   * Parses a {@code Date}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static LocalDate parseDate(String input) {
    return parse(input, DATE, LocalDate::from, "a date such as \"2023-04-01\"");
  }

  /**
   * Serializes a {@code Date}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeDate(LocalDate value) {
    return DATE.format(value);
  }

  /**
   * Parses a {@code LocalDate}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static LocalDate parseLocalDate(String input) {
    return parseDate(input);
  }

  /**
   * Serializes a {@code LocalDate}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeLocalDate(LocalDate value) {
    return DATE.format(value);
  }

  /**
   * Parses a {@code LocalTime}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static LocalTime parseLocalTime(String input) {
    return parse(input, TIME, LocalTime::from, "a time such as \"15:30:00\"");
  }

  /**
   * Serializes a {@code LocalTime}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeLocalTime(LocalTime value) {
    return TIME.format(value);
  }

  /**
   * Parses a {@code LocalDateTime}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static LocalDateTime parseLocalDateTime(String input) {
    return parse(
        input, DATE_TIME, LocalDateTime::from, "a date and time such as \"2023-04-01T15:30:00\"");
  }

  /**
   * Serializes a {@code LocalDateTime}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeLocalDateTime(LocalDateTime value) {
    return DATE_TIME.format(value);
  }

  /**
   * Parses a {@code DateTime}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static OffsetDateTime parseDateTime(String input) {
    return parse(input, OFFSET_DATE_TIME, OffsetDateTime::from, POINT_IN_TIME);
  }

  /**
   * Serializes a {@code DateTime}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeDateTime(OffsetDateTime value) {
    return MILLISECONDS.format(value);
  }

  /**
   * Parses a {@code Instant}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static Instant parseInstant(String input) {
    return parse(input, OFFSET_DATE_TIME, Instant::from, POINT_IN_TIME);
  }

  /**
   * Serializes a {@code Instant}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeInstant(Instant value) {
    return OFFSET_DATE_TIME.format(value.atOffset(ZoneOffset.UTC));
  }

  /**
   * Parses a {@code Duration}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static Duration parseDuration(String input) {
    try {
      return Duration.parse(input);
    } catch (DateTimeParseException | ArithmeticException refused) {
      throw expected("a duration such as \"PT1H30M\"");
    }
  }

  /**
   * Serializes a {@code Duration}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeDuration(Duration value) {
    return value.toString();
  }

  /**
   * Parses a {@code UUID}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static UUID parseUUID(String input) {
    try {
      UUID uuid = UUID.fromString(input);
      if (input.length() == UUID_LENGTH) { // the JDK also takes 1-1-1-1-1
        return uuid;
      }
    } catch (IllegalArgumentException refused) {
      // the same answer
    }
    throw expected("a UUID of 36 characters");
  }

  /**
   * Serializes a {@code UUID}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeUUID(UUID value) {
    return value.toString();
  }

  /**
   * Parses a {@code URI}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static URI parseURI(String input) {
    try {
      return new URI(input);
    } catch (URISyntaxException refused) {
      throw expected("a URI");
    }
  }

  /**
   * Serializes a {@code URI}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeURI(URI value) {
    return value.toString();
  }

  /**
   * Parses a {@code URL}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static URL parseURL(String input) {
    try {
      return new URI(input).toURL();
    } catch (URISyntaxException | MalformedURLException | IllegalArgumentException refused) {
      throw expected("an absolute URL");
    }
  }

  /**
   * Serializes a {@code URL}.
   *
   * @param value the value
   * @return what the response has
   */
  public static String serializeURL(URL value) {
    return value.toString();
  }

  /**
   * Parses a {@code Long}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static long parseLong(Object input) {
    String digits = input instanceof Number number ? Numbers.wholeDigits(number) : null;
    if (digits != null) {
      try {
        return Long.parseLong(digits);
      } catch (NumberFormatException outOfRange) {
        // the same answer
      }
    }
    throw expected("a whole number of 64 bits");
  }

  /**
   * Serializes a {@code Long}.
   *
   * @param value the value
   * @return what the response has
   */
  public static long serializeLong(long value) {
    return value;
  }

  /**
   * Parses a {@code BigInteger}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static BigInteger parseBigInteger(Object input) {
    String digits = input instanceof Number number ? Numbers.wholeDigits(number) : null;
    if (digits == null || digits.length() > MOST_DIGITS) {
      throw expected("a whole number of at most 1000 digits");
    }
    return new BigInteger(digits);
  }

  /**
   * Serializes a {@code BigInteger}.
   *
   * @param value the value
   * @return what the response has
   */
  public static BigInteger serializeBigInteger(BigInteger value) {
    return value;
  }

  /**
   * Parses a {@code BigDecimal}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static BigDecimal parseBigDecimal(Object input) {
    BigDecimal number = input instanceof Number given ? Numbers.exact(given) : null;
    if (number == null || number.precision() > MOST_DIGITS) {
      throw expected("a number of at most 1000 digits");
    }
    return number;
  }

  /**
   * Serializes a {@code BigDecimal}.
   *
   * @param value the value
   * @return what the response has
   */
  public static BigDecimal serializeBigDecimal(BigDecimal value) {
    return value;
  }

  /**
   * Parses a {@code JSON}.
   *
   * @param input the input
   * @return the value
   * @throws CoercionException where the input is none
   */
  public static Object parseJSON(Object input) {
    return input;
  }

  /**
   * Serializes a {@code JSON}.
   *
   * @param value the value
   * @return what the response has
   */
  public static Object serializeJSON(Object value) {
    return value;
  }

  private static <T> T parse(
      String input, DateTimeFormatter format, TemporalQuery<T> query, String expected) {
    try {
      return format.parse(input, query);
    } catch (DateTimeException refused) {
      throw expected(expected);
    }
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  private static CoercionException expected(String what) {
    return new CoercionException("It is " + what + ".");
  }
}
