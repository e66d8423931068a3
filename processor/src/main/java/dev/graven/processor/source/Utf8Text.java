package dev.graven.processor.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes decoded as UTF-8, strictly: a replacement character in an operation would change the id
 * that clients ask for.
 *
 * @param content without the byte-order mark; line terminators as they are
 * @param error the first byte that is not UTF-8
 */
record Utf8Text(String content, boolean hasByteOrderMark, Optional<Malformed> error) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Where decoding stopped.
   *
   * @param column 1-based, in UTF-16 units
   * @param sourceLine the whole line, with replacement characters
   * @param unexpected the byte
   */
  record Malformed(int line, int column, String sourceLine, int unexpected) {}

  static Utf8Text decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    boolean isComplete = result.isUnderflow();
    String decoded = out.flip().toString();
    boolean hasMark = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
    String content = hasMark ? decoded.substring(1) : decoded;
    return new Utf8Text(
        content, hasMark, isComplete ? Optional.empty() : Optional.of(error(bytes, in, content)));
  }

  private static Malformed error(byte[] bytes, ByteBuffer in, String before) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean isCrLf = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isCrLf)) {
        line++;
        start = i + 1;
      }
    }
    String rest =
        new String(bytes, in.position(), bytes.length - in.position(), StandardCharsets.UTF_8);
    String firstLine = rest.split("\r\n|\n|\r", 2)[0];
    return new Malformed(
        line,
        before.length() - start + 1,
        before.substring(start) + firstLine,
        bytes[in.position()] & 0xFF);
  }
}
