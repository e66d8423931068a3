package dev.graven.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {
  @Test
  void canonicalArguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("z", Arrays.asList(1, -0.0, true, null));
    arguments.put("a", Map.of("b", "x\"\u0001\u00e9\n"));

    assertThat(Wiring.canonical(arguments))
        .isEqualTo(
            "{a:{b:\"x\\\"\\u0001\u00e9\\n\"},"
                + "z:[#3ff0000000000000,#0000000000000000,true,null]}");
    assertThat(Wiring.canonical("\ud800x\udc00 \ud83d\ude00"))
        .isEqualTo("\"\\ud800x\\udc00 \ud83d\ude00\"");
    assertThat(Wiring.canonical(Map.of())).isEqualTo("{}");
  }

  /** Computed by a program of another language. */
  @Test
  void hash_isUnsigned() {
    assertThat(Wiring.hash("")).isEqualTo(2872998923L);
    assertThat(Wiring.hash("a")).isEqualTo(444641715L);
    assertThat(Wiring.hash("\u00e9")).isEqualTo(2387039943L);
    assertThat(Wiring.hash("E1|Query.a|{}|a")).isEqualTo(879351635L);
  }
}
