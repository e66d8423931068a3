package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
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
                out -> {
                  out.firstKey(A);
                  out.emptyObject();
                  out.key(A);
                  out.beginList();
                  out.comma(0);
                  out.nullValue();
                  out.comma(1);
                  out.bool(true);
                  out.comma(2);
                  out.bool(false);
                  out.comma(3);
                  out.emptyList();
                  out.comma(4);
                  out.stringOrNull(null);
                  out.comma(5);
                  out.stringOrNull("s");
                  out.comma(6);
                  out.raw("{\"é\":1}".getBytes(StandardCharsets.UTF_8));
                  out.endList();
                  out.endObject();
                }))
        .isEqualTo("{\"a\":{},\"a\":[null,true,false,[],null,\"s\",{\"é\":1}]}");
  }

  @Test
  void keysOfEveryLength_areWritten() {
    for (int length = 0; length <= 140; length++) {
      String name = "n".repeat(length);
      Key key = Key.of(name);
      assertThat(written(out -> out.firstKey(key))).isEqualTo("{\"" + name + "\":");
      assertThat(written(out -> out.key(key))).isEqualTo(",\"" + name + "\":");
    }
  }

  @Test
  @DisplayName("RES-07 a key is a string like any other")
  void keysThatAreNoNames_areEscaped() {
    Key key = Key.of("\"\uD800é\n");
    assertThat(written(out -> out.firstKey(key))).isEqualTo("{\"\\\"\\ud800é\\n\":");
  }

  @Test
  @DisplayName("COL-03 a comma before every key but the first")
  void nextKey_writesACommaUnlessItIsTheFirst() {
    for (int before = 0; before < 2000; before++) {
      int filler = before;
      String text =
          written(
              out -> {
                fill(out, filler);
                out.beginObject();
                out.nextKey(A);
                out.beginObject();
                out.nextKey(LONG);
                out.string("{");
                out.nextKey(A);
                out.nullValue();
                out.endObject();
                out.nextKey(A);
                out.nullValue();
                out.endObject();
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
                  out -> {
                    fill(out, filler);
                    out.string(string);
                    out.int32(-1234567890);
                    out.float64(1.0E-300);
                    out.int64AsString(Long.MIN_VALUE);
                    out.bool(false);
                    out.nullValue();
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
        fill(out, before);
        long mark = out.mark();
        assertThat(mark).isEqualTo(before);
        fill(out, discarded);
        assertThat(out.mark()).isEqualTo(before + discarded);
        out.rollback(mark);
        out.string("kept");
        long second = out.mark();
        fill(out, discarded);
        out.rollback(second);
        fill(out, 10);
        assertThat(new String(out.finish().toBytes(), StandardCharsets.UTF_8))
            .isEqualTo(digits(before) + "\"kept\"" + digits(10));
      }
    }
  }

  @Test
  void rollbackToTheStart_leavesNothing() {
    ResponseWriter out = new ResponseWriter();
    long mark = out.mark();
    fill(out, 100_000);
    out.rollback(mark);
    Segments segments = out.finish();
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
      fill(out, size);
      Segments segments = out.finish();
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

  private static void fill(ResponseWriter out, int bytes) {
    out.raw(digits(bytes).getBytes(StandardCharsets.UTF_8));
  }

  private static String digits(int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + i % 10));
    }
    return text.toString();
  }

  private static String written(Consumer<ResponseWriter> calls) {
    ResponseWriter out = new ResponseWriter();
    calls.accept(out);
    return new String(out.finish().toBytes(), StandardCharsets.UTF_8);
  }
}
