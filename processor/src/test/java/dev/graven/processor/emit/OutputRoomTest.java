package dev.graven.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.Key;
import dev.graven.runtime.ResponseWriter;
import dev.graven.runtime.TightWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** The compiler's counts are those of the runtime's writer, byte by byte. */
class OutputRoomTest {
  private static final long[] LONGS = {
    0,
    9,
    10,
    99,
    100,
    999,
    1000,
    999_999,
    1_000_000,
    999_999_999,
    1_000_000_000,
    4_294_967_296L,
    Integer.MIN_VALUE,
    Integer.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MAX_VALUE
  };

  @Test
  void whatAsks_makesAndLeavesWhatTheCompilerCounts() {
    assertThat(OutputRoom.MADE).isEqualTo(TightWriter.ROOM);
    assertThat(OutputRoom.LEFT).isEqualTo(TightWriter.LEFT);
    assertThat(TightWriter.roomBehind(out -> out.room(0))).isEqualTo(OutputRoom.MADE);
    for (int length = 1; length < 200; length++) {
      String text = "n".repeat(length);
      Key key = Key.of(text);
      int behindKey = OutputRoom.MADE - length - ",\"\":".length();
      assertThat(TightWriter.roomBehind(out -> out.firstKey(0, key)))
          .isGreaterThanOrEqualTo(length <= 28 ? behindKey : OutputRoom.LEFT);
      assertLeaves(out -> out.string(0, text));
      assertLeaves(out -> out.string(0, text + "\u0001\u20ac"));
      assertLeaves(out -> out.string(0, text.repeat(100)));
      assertLeaves(out -> out.raw(0, text.getBytes(StandardCharsets.UTF_8)));
      assertLeaves(out -> out.value(0, text));
    }
    assertLeaves(out -> out.nullValue(0));
    assertLeaves(out -> out.stringOrNull(0, null));
    assertLeaves(out -> out.beginObject(0));
    assertLeaves(out -> out.value(0, 1));
    assertLeaves(out -> out.value(0, true));
    assertLeaves(out -> out.value(0, List.of(1, "a")));
    assertLeaves(out -> out.value(0, Map.of("a", List.of())));
  }

  @Test
  void names_takeTheirTextOnly() {
    for (int length = 1; length <= 28; length++) {
      Key key = Key.of("n".repeat(length));
      int room = length + ",\"\":".length();
      assertThat(TightWriter.write(room, out -> out.key(0, key))).isEqualTo(room);
    }
    for (int length = 0; length <= 25; length++) {
      Key key = Key.of("n", "T".repeat(length));
      int room = length + ",\"n\":\"\"".length();
      assertThat(TightWriter.write(room, out -> out.key(0, key))).isEqualTo(room);
    }
  }

  @Test
  void numbers_takeNoMoreThanTheCompilerCounts() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      long number = i < LONGS.length ? LONGS[i] : random.nextLong() >> random.nextInt(64);
      assertFits("int32", out -> out.int32(0, (int) number));
      for (long signed : new long[] {number, -number}) {
        assertFits("int64", out -> out.int64(0, signed));
        assertFits("int64AsString", out -> out.int64AsString(0, signed));
      }
      double thousandths = number / 1000.0;
      assertFits("float64", out -> out.float64(0, thousandths));
    }
    assertFits("bool", out -> out.bool(0, true));
    assertFits("bool", out -> out.bool(0, false));
    assertThat(TightWriter.write(1, out -> out.beginList(0))).isOne();
    assertThat(TightWriter.write(1, out -> out.comma(0))).isOne();
    assertThat(TightWriter.write(1, out -> out.endList(0, 0))).isOne();
    assertThat(TightWriter.write(1, out -> out.endList(1, 1))).isOne();
    assertThat(TightWriter.write(1, out -> out.endObject(0))).isOne();
  }

  /** What is no short decimal asks for itself; its text is counted all the same. */
  @Test
  void longDecimals_areNoLongerThanTheCompilerCounts() {
    Random random = new Random(6);
    int longest = "-2.2250738585072014E-308".length();
    assertThat(OutputRoom.bytes("float64")).isEqualTo(longest);
    assertThat(OutputRoom.bytes("float32")).isEqualTo(longest);
    for (int i = 0; i < 100_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(Double.toString(value).length()).isLessThanOrEqualTo(longest);
        assertThat(TightWriter.roomBehind(out -> out.float64(0, value)))
            .isGreaterThanOrEqualTo(OutputRoom.LEFT);
      }
    }
  }

  private static void assertLeaves(ToIntFunction<ResponseWriter> text) {
    assertThat(TightWriter.roomBehind(text)).isGreaterThanOrEqualTo(OutputRoom.LEFT);
  }

  private static void assertFits(String writer, ToIntFunction<ResponseWriter> text) {
    int room = OutputRoom.bytes(writer);
    if (!fits(room, text)) { // an assertion per number takes long
      assertThat(writer).isEmpty();
    }
  }

  private static boolean fits(int room, ToIntFunction<ResponseWriter> text) {
    try {
      return TightWriter.write(room, text) <= room;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
