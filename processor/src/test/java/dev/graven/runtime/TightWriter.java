package dev.graven.runtime;

import java.util.function.ToIntFunction;

/** A writer whose array ends where the room ends that was promised. */
public final class TightWriter {
  /** What {@code room(p)} makes, by the runtime. */
  public static final int ROOM = Chunks.ROOM;

  /** What asking leaves behind a text, by the runtime. */
  public static final int LEFT = Chunks.LEFT;

  private TightWriter() {}

  /**
   * Writes at position 0.
   *
   * @param room how many bytes the text may take
   * @return how many it took
   * @throws IndexOutOfBoundsException if the text needs more
   * @throws IllegalStateException if it asked for more
   */
  public static int write(int room, ToIntFunction<ResponseWriter> text) {
    ResponseWriter out = new ResponseWriter();
    byte[] chunk = new byte[room + Chunks.OVERHANG];
    out.chunk = chunk;
    int end = text.applyAsInt(out);
    if (out.chunk != chunk) {
      throw new IllegalStateException("asked for room");
    }
    return end;
  }

  /** The room behind a text that asks for its own, where there was none. */
  public static int roomBehind(ToIntFunction<ResponseWriter> text) {
    ResponseWriter out = new ResponseWriter();
    out.chunk = new byte[0];
    int end = text.applyAsInt(out);
    return out.chunk.length - Chunks.OVERHANG - end;
  }
}
