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
    write(tree, out);
    byte[] bytes = out.finish().toBytes();
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
    out.beginList();
    out.string("f".repeat(filler));
    out.comma(1);
    out.string(value);
    out.endList();
    assertThat(JSON.readValue(out.finish().toBytes(), String[].class)[1]).isEqualTo(value);
  }

  /**
   * Writes a value as generated code would; before every value something is written and rolled
   * back.
   */
  private static void write(@Nullable Object value, ResponseWriter out) {
    long mark = out.mark();
    out.beginList();
    out.string("discarded\n".repeat(value == null ? 0 : value.hashCode() & 0x3f));
    out.rollback(mark);
    if (value instanceof Map<?, ?> map) {
      writeMap(map, out);
    } else if (value instanceof List<?> list) {
      out.beginList();
      for (int i = 0; i < list.size(); i++) {
        out.comma(i);
        write(list.get(i), out);
      }
      out.endList();
    } else if (value instanceof Integer number) {
      out.int32(number);
    } else if (value instanceof Double number) {
      out.float64(number);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else {
      out.stringOrNull((String) value);
    }
  }

  private static void writeMap(Map<?, ?> map, ResponseWriter out) {
    boolean conditional = map.size() % 2 == 0;
    boolean first = true;
    if (conditional) {
      out.beginObject();
    } else if (map.isEmpty()) {
      out.emptyObject();
      return;
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Key key = Key.of((String) entry.getKey());
      if (conditional) {
        out.nextKey(key);
      } else if (first) {
        out.firstKey(key);
      } else {
        out.key(key);
      }
      first = false;
      write(entry.getValue(), out);
    }
    out.endObject();
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
