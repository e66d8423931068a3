package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

final class ResponseWriterProperties {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Property(tries = 200)
  @Label("RES-01 RES-06 RES-07 any tree, with failures rolled back, is what Jackson reads back")
  void anyTree_isReadBack(@ForAll("trees") Object tree) throws Exception {
    ResponseWriter out = new ResponseWriter();
    byte[] bytes = out.finish(write(tree, out, 0)).toBytes();
    Object read = JSON.readValue(bytes, Object.class);
    assertThat(read).isEqualTo(tree);
    if (!loneSurrogate(tree)) { // Jackson writes those as it can
      assertThat(JSON.readTree(bytes)).isEqualTo(JSON.readTree(JSON.writeValueAsBytes(tree)));
    }
    assertThat(order(read)).isEqualTo(order(tree));
  }

  @Property
  @Label("RES-07 any string, in any writer position, is read back")
  void anyString_isReadBack(@ForAll String value, @ForAll("fillers") int filler) throws Exception {
    ResponseWriter out = new ResponseWriter();
    int p = out.beginList(0);
    p = out.string(p, "f".repeat(filler));
    p = out.comma(p);
    p = out.comma(out.string(p, value));
    p = out.endList(p, 2);
    assertThat(JSON.readValue(out.finish(p).toBytes(), String[].class)[1]).isEqualTo(value);
  }

  /**
   * Writes a value as generated code would; before every value something is written and rolled
   * back.
   */
  private static int write(@Nullable Object value, ResponseWriter out, int start) {
    long mark = out.mark(start);
    out.string(
        out.beginList(out.room(start)),
        "discarded\n".repeat(value == null ? 0 : value.hashCode() & 0x3f));
    int p = out.rollback(mark);
    if (value instanceof Map<?, ?> map) {
      return writeMap(map, out, p);
    }
    if (value instanceof List<?> list) {
      p = out.beginList(out.room(p));
      for (int i = 0; i < list.size(); i++) {
        p = out.comma(out.room(write(list.get(i), out, p)));
      }
      return out.endList(p, list.size());
    }
    if (value instanceof Integer number) {
      return out.int32(out.room(p), number);
    }
    if (value instanceof Double number) {
      return out.float64(out.room(p), number);
    }
    return value instanceof Boolean bool
        ? out.bool(out.room(p), bool)
        : out.stringOrNull(p, (String) value);
  }

  private static int writeMap(Map<?, ?> map, ResponseWriter out, int start) {
    boolean conditional = map.size() % 2 == 0;
    boolean first = true;
    int p = start;
    if (conditional) {
      p = out.beginObject(p);
    } else if (map.isEmpty()) {
      return out.emptyObject(p);
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Key key = Key.of((String) entry.getKey());
      if (conditional) {
        p = out.nextKey(p, key);
      } else if (first) {
        p = out.firstKey(p, key);
      } else {
        p = out.key(out.room(p), key);
      }
      first = false;
      p = write(entry.getValue(), out, p);
    }
    return out.endObject(out.room(p));
  }

  private static String order(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> e.getKey() + ":" + order(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return value instanceof List<?> list
        ? list.stream()
            .map(ResponseWriterProperties::order)
            .collect(Collectors.joining(",", "[", "]"))
        : "_";
  }

  private static boolean loneSurrogate(Object tree) {
    return tree.toString().codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Provide
  Arbitrary<Integer> fillers() {
    return Arbitraries.integers().between(900, 1100);
  }

  @Provide
  Arbitrary<Object> trees() {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(60).asGeneric(),
            Arbitraries.strings().ascii().ofMaxLength(2000).asGeneric(),
            Arbitraries.integers().asGeneric(),
            Arbitraries.doubles().asGeneric(),
            Arbitraries.of(true, false).asGeneric());
    Arbitrary<Object> trees = leaves;
    for (int depth = 0; depth < 4; depth++) {
      trees =
          Arbitraries.oneOf(
              leaves,
              trees.list().ofMaxSize(8).asGeneric(),
              trees.injectNull(0.1).list().ofMaxSize(4).asGeneric(),
              Arbitraries.maps(Arbitraries.strings().ofMaxLength(40), trees)
                  .ofMaxSize(8)
                  .map(LinkedHashMap::new)
                  .asGeneric(),
              leaves.list().ofMaxSize(300).asGeneric());
    }
    return trees;
  }
}
