package dev.graven.benchmarks.hand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandWriterTest {
  private static final String[] AROUND = {"", "a", "0123456", "abcdefghijklmnopqrstuvwxyz"};

  static Stream<Supplier<HandWriter>> variants() {
    return Stream.of(TableWriter::new, MergingWriter::new, WordWriter::new);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyCodePoint_isReadBackByJackson(Supplier<HandWriter> variant) throws Exception {
    for (String around : AROUND) {
      StringBuilder all = new StringBuilder("[");
      HandWriter out = variant.get();
      int p = 0;
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
          p = out.string(p, around + Character.toString(c) + around);
          out.chunk[p++] = ',';
          all.append(around).appendCodePoint(c).append(around);
        }
      }
      p = out.string(p, "end");
      String json = "[" + new String(out.join(p), StandardCharsets.UTF_8) + "]";

      List<?> texts = new JsonMapper().readValue(json, List.class);

      StringBuilder read = new StringBuilder("[");
      texts.subList(0, texts.size() - 1).forEach(read::append);
      assertThat(read.toString().equals(all.toString())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void loneSurrogate_isEscaped(Supplier<HandWriter> variant) {
    HandWriter out = variant.get();

    int p = out.string(0, "a\ud800b\udc00");

    assertThat(new String(out.join(p), StandardCharsets.UTF_8)).isEqualTo("\"a\\ud800b\\udc00\"");
  }

  @ParameterizedTest
  @MethodSource("variants")
  void numbers_areWhatTheJdkWrites(Supplier<HandWriter> variant) {
    for (int i :
        new int[] {
          0,
          -1,
          9,
          10,
          99,
          100,
          999,
          1_000,
          999_999,
          1_000_000,
          -1_234_567,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE
        }) {
      HandWriter out = variant.get();
      int p = Numbers.write(i, out.chunk, 0);
      assertThat(new String(out.join(p), StandardCharsets.UTF_8)).isEqualTo(Integer.toString(i));
    }
    for (double d :
        new double[] {
          0, -0.0, 1, 7.99, 19.9, 0.1, 1.005, 123456.78, 1e7, 1e300, -2.5, Double.MIN_VALUE
        }) {
      HandWriter out = variant.get();
      int p = Numbers.write(d, out.chunk, 0);
      assertThat(new String(out.join(p), StandardCharsets.UTF_8)).isEqualTo(Double.toString(d));
    }
  }
}
