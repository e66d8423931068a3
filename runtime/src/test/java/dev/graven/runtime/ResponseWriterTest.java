package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ResponseWriterTest {
  private static final Key A = Key.of("a");
  private static final Key LONG =
      Key.of("long_".repeat(13)); // 65 characters: three keys of 32 bytes

  /** Where the first chunks end: what is written next is too long for them, however short. */
  private static final int[] ENDS = ends();

  private static final String LONG_TEXT = "\"" + "long_".repeat(13) + "\":";

  @Test
  void tokens_areWrittenAsTheyAre() {
    assertThat(
            written(
                (out, start) -> {
                  int p = start;
                  p = out.firstKey(p, A);
                  p = out.emptyObject(p);
                  p = out.key(p, A);
                  p = out.beginList(p);
                  p = out.nullValue(p);
                  p = out.comma(p);
                  p = out.bool(p, true);
                  p = out.comma(p);
                  p = out.bool(p, false);
                  p = out.comma(p);
                  p = out.emptyList(p);
                  p = out.comma(p);
                  p = out.stringOrNull(p, null);
                  p = out.comma(p);
                  p = out.stringOrNull(p, "s");
                  p = out.comma(p);
                  p = out.raw(p, "{\"é\":1}".getBytes(StandardCharsets.UTF_8));
                  p = out.comma(p);
                  p = out.endList(p, 7);
                  p = out.endObject(p);
                  return p;
                }))
        .isEqualTo("{\"a\":{},\"a\":[null,true,false,[],null,\"s\",{\"é\":1}]}");
  }

  @Test
  void keysOfEveryLength_areWritten() {
    for (int length = 0; length <= 140; length++) {
      String name = "n".repeat(length);
      Key key = Key.of(name);
      assertThat(written((out, p) -> out.firstKey(p, key))).isEqualTo("{\"" + name + "\":");
      assertThat(written((out, p) -> out.key(p, key))).isEqualTo(",\"" + name + "\":");
    }
  }

  @Test
  @DisplayName("COL-18 a name of which the value is known is one text with it")
  void keysWithTheirValues_areWritten() {
    for (String value : new String[] {"", "T", "A_type_with_a_name_beyond_32_bytes"}) {
      Key key = Key.of("__typename", value);
      String text = "\"__typename\":\"" + value + "\"";
      assertThat(written((out, p) -> out.firstKey(p, key))).isEqualTo("{" + text);
      assertThat(written((out, p) -> out.key(p, key))).isEqualTo("," + text);
      assertThat(written((out, p) -> out.nextKey(out.beginObject(p), key))).isEqualTo("{" + text);
    }
  }

  @Test
  @DisplayName("RES-07 a key is a string like any other")
  void keysThatAreNoNames_areEscaped() {
    Key key = Key.of("\"\uD800é\n");
    assertThat(written((out, p) -> out.firstKey(p, key))).isEqualTo("{\"\\\"\\ud800é\\n\":");
  }

  @Test
  @DisplayName("COL-03 a comma before every key but the first")
  void nextKey_writesACommaUnlessItIsTheFirst() {
    for (int before = 0; before < 2000; before++) {
      int filler = before;
      String text =
          written(
              (out, start) -> {
                int p = start;
                p = fill(out, p, filler);
                p = out.beginObject(p);
                p = out.nextKey(p, A);
                p = out.beginObject(p);
                p = out.nextKey(p, LONG);
                p = out.string(p, "{");
                p = out.nextKey(p, A);
                p = out.nullValue(p);
                p = out.endObject(p);
                p = out.nextKey(p, A);
                p = out.nullValue(p);
                p = out.endObject(p);
                return p;
              });
      assertThat(text.substring(before))
          .isEqualTo("{\"a\":{" + LONG_TEXT + "\"{\",\"a\":null},\"a\":null}");
    }
  }

  @Test
  @DisplayName("RES-07 strings at every offset around the ends of chunks")
  void strings_atEveryOffset() {
    String[] strings = {
      "",
      "a",
      "plain text",
      "\u0001".repeat(20),
      "é€\uD83D\uDE00\uD800\"",
      "x".repeat(100),
      "y".repeat(3000)
    };
    String[] json = {
      "\"\"",
      "\"a\"",
      "\"plain text\"",
      "\"" + "\\u0001".repeat(20) + "\"",
      "\"é€\uD83D\uDE00\\ud800\\\"\"",
      "\"" + "x".repeat(100) + "\"",
      "\"" + "y".repeat(3000) + "\""
    };
    for (int i = 0; i < strings.length; i++) {
      String string = strings[i];
      for (int end : ENDS) {
        for (int before = end - 130; before <= end + 2; before++) {
          int filler = before;
          String text =
              written(
                  (out, start) -> {
                    int p = start;
                    p = fill(out, p, filler);
                    p = out.string(p, string);
                    p = out.int32(p, -1234567890);
                    p = out.float64(p, 1.0E-300);
                    p = out.int64AsString(p, Long.MIN_VALUE);
                    p = out.bool(p, false);
                    p = out.nullValue(p);
                    return p;
                  });
          assertThat(text.substring(before))
              .isEqualTo(
                  json[i] + "-1234567890" + "1.0E-300" + "\"-9223372036854775808\"" + "falsenull");
        }
      }
    }
  }

  @Test
  @DisplayName(
      "ERR-10 what was written since a mark leaves no trace, whatever the chunk of the mark")
  void rollback_reachesAnyEarlierPlace() {
    int[] places =
        IntStream.of(ENDS[0], ENDS[1])
            .flatMap(end -> IntStream.rangeClosed(end - 30, end + 2))
            .toArray();
    for (int before : places) {
      for (int discarded : new int[] {0, 1, 1000, 5000, 70_000, 300_000}) {
        ResponseWriter out = new ResponseWriter();
        int p = 0;
        p = fill(out, p, before);
        long mark = out.mark(p);
        assertThat(mark).isEqualTo(before);
        p = fill(out, p, discarded);
        assertThat(out.mark(p)).isEqualTo(before + discarded);
        p = out.rollback(mark);
        p = out.string(p, "kept");
        long second = out.mark(p);
        fill(out, p, discarded);
        p = out.rollback(second);
        p = fill(out, p, 10);
        assertThat(new String(out.finish(p).toBytes(), StandardCharsets.UTF_8))
            .isEqualTo(digits(before) + "\"kept\"" + digits(10));
      }
    }
  }

  @Test
  void rollbackToTheStart_leavesNothing() {
    ResponseWriter out = new ResponseWriter();
    int p = 0;
    long mark = out.mark(p);
    fill(out, p, 100_000);
    p = out.rollback(mark);
    Segments segments = out.finish(p);
    assertThat(segments.size()).isZero();
    assertThat(segments.toBytes()).isEmpty();
  }

  @Test
  void writeTo_equalsToBytes() throws IOException {
    for (int size :
        new int[] {
          0, 1, ENDS[0] - 1, ENDS[0], ENDS[0] + 1, ENDS[1] - 1, ENDS[1], ENDS[1] + 1, 1_000_000
        }) {
      ResponseWriter out = new ResponseWriter();
      int p = 0;
      p = fill(out, p, size);
      Segments segments = out.finish(p);
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      segments.writeTo(stream, 0);
      assertThat(stream.toByteArray()).isEqualTo(segments.toBytes());
      assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(digits(size));
      assertThat(segments.size()).isEqualTo(size);
    }
  }

  private static int[] ends() {
    int[] ends = new int[9];
    int text = 0;
    for (int i = 0; i < ends.length; i++) {
      text += Math.min(Chunks.FIRST_CHUNK << i, Chunks.LARGEST_CHUNK) - Chunks.SLACK;
      ends[i] = text;
    }
    return ends;
  }

  private static int fill(ResponseWriter out, int p, int bytes) {
    return out.raw(p, digits(bytes).getBytes(StandardCharsets.UTF_8));
  }

  private static String digits(int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + i % 10));
    }
    return text.toString();
  }

  private static String written(Written text) {
    return text.inNewWriter();
  }
}
