package dev.graven.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The SHA-256 that each workload's answer has. Those of the stadium with 250 and 500 seats per row
 * are published with the workload; the others are of what graphql-java answers.
 */
public final class Checksum {
  private static final Properties EXPECTED = load();

  private Checksum() {}

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Checksum.class.getResourceAsStream("checksums.properties")) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("checksums.properties", e);
    }
  }

  /** The hash in hexadecimal. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Refuses a side that does not answer as it should, in one array or into a stream.
   *
   * @throws IllegalStateException naming the workload and what came instead
   */
  public static void check(String workload, Answer answer) throws IOException {
    byte[] bytes = answer.toBytes();
    expect(workload, of(bytes), bytes.length);
    MessageDigest digest = digest();
    DiscardingStream stream =
        new DiscardingStream() {
          @Override
          public void write(byte[] part, int from, int length) {
            super.write(part, from, length);
            digest.update(part, from, length);
          }
        };
    answer.writeTo(stream);
    expect(workload, HexFormat.of().formatHex(digest.digest()), stream.count());
  }

  private static void expect(String workload, String actual, long length) {
    String expected = EXPECTED.getProperty(workload);
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "%s should be %s, is %s (%d bytes)".formatted(workload, expected, actual, length));
    }
  }
}
