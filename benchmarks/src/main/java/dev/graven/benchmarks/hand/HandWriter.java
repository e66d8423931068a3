package dev.graven.benchmarks.hand;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of text, and a position in the last one that callers keep in a local variable: every
 * method takes it and returns where it goes on.
 *
 * <p>Whoever calls {@link #room} may write that many bytes into {@link #chunk}. Strings leave
 * {@link #SLACK} bytes of room behind them, so that names and punctuation after a string need no
 * check.
 */
public abstract class HandWriter {
  /** The room that {@link #string} guarantees behind its text. */
  static final int SLACK = 64;

  /** From this length on, a copy costs less than a loop over the characters. */
  private static final int LONG = 24;

  private static final int SHORT_STRING = LONG + 2 + SLACK;

  private static final int FIRST_CHUNK = 1 << 9;
  private static final int LARGEST_CHUNK = 1 << 16;

  /** {@code null} as four bytes, the first in the lowest bits. */
  private static final int NULL = (int) Bytes.word("null");

  /** The current chunk. */
  byte[] chunk = new byte[FIRST_CHUNK];

  private byte[] @Nullable [] full = {};
  private int[] lengths = {};
  private int count;
  private int size;

  /** Makes room for some bytes. */
  final int room(int position, int bytes) {
    return chunk.length - position >= bytes ? position : next(position, bytes);
  }

  private int next(int position, int bytes) {
    if (count == full.length) {
      full = Arrays.copyOf(full, count * 2 + 4);
      lengths = Arrays.copyOf(lengths, full.length);
    }
    full[count] = chunk;
    lengths[count++] = position;
    size += position;
    chunk = new byte[Math.max(bytes, Math.min(chunk.length * 2, LARGEST_CHUNK))];
    return 0;
  }

  /**
   * Writes a string in quotes, escaped.
   *
   * @return the position behind it, with {@link #SLACK} bytes of room
   */
  final int string(int position, String text) {
    int length = text.length();
    byte[] bytes = chunk;
    if (length >= LONG
        || bytes.length - position < SHORT_STRING
        || !plain(text, length, bytes, position + 1)) {
      return anyString(position, text, length);
    }
    bytes[position] = '"';
    bytes[position + length + 1] = '"';
    return position + length + 2;
  }

  /**
   * Copies a text of less than {@link #LONG} characters if it is plain ASCII without anything to
   * escape.
   *
   * @param target has room for the text and at least a word more
   * @return whether it was; if not, the bytes at the position are garbage
   */
  abstract boolean plain(String text, int length, byte[] target, int position);

  /** What is rare, as one call that HotSpot does not inline. */
  private int anyString(int position, String text, int length) {
    int p = room(position, length + 2 + SLACK);
    if (!WordWriter.copied(text, length, chunk, p + 1)) {
      return escaped(p, text, length);
    }
    chunk[p] = '"';
    chunk[p + length + 1] = '"';
    return p + length + 2;
  }

  private int escaped(int position, String text, int length) {
    int p = room(position, length * Escapes.MAX_BYTES + 2 + SLACK);
    chunk[p] = '"';
    p = Escapes.encode(text, chunk, p + 1);
    chunk[p] = '"';
    return p + 1;
  }

  /**
   * Writes a string or {@code null}; the caller has made room for the latter.
   *
   * @return the position behind it
   */
  final int stringOrNull(int position, @Nullable String text) {
    return text == null ? nothing(position) : string(position, text);
  }

  /** Writes an Int or {@code null}; the caller has made room. */
  final int intOrNull(int position, @Nullable Integer value) {
    return value == null ? nothing(position) : Numbers.write(value, chunk, position);
  }

  /** Writes {@code null}; the caller has made room. */
  final int nothing(int position) {
    Bytes.put(chunk, position, NULL);
    return position + 4;
  }

  /** The text in one array. */
  final byte[] join(int position) {
    byte[] all = new byte[size + position];
    int at = 0;
    for (int i = 0; i < count; i++) {
      System.arraycopy(full[i], 0, all, at, lengths[i]);
      at += lengths[i];
    }
    System.arraycopy(chunk, 0, all, at, position);
    return all;
  }

  /** The text chunk by chunk. */
  final void writeTo(OutputStream out, int position) throws IOException {
    for (int i = 0; i < count; i++) {
      out.write(full[i], 0, lengths[i]);
    }
    out.write(chunk, 0, position);
  }
}
