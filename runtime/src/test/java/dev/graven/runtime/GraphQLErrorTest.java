package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class GraphQLErrorTest {

  @Test
  @DisplayName("ERR-14 extensions of all kinds, in their order")
  void extensions_areWrittenAsJson() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("z", "text\u0001");
    extensions.put("int", 1);
    extensions.put("long", 1L << 40);
    extensions.put("byte", (byte) -1);
    extensions.put("double", 1.5);
    extensions.put("float", 0.1f);
    extensions.put("nan", Double.NaN);
    extensions.put("infinite", Float.POSITIVE_INFINITY);
    extensions.put("bigInteger", BigInteger.TEN.pow(30));
    extensions.put("bigDecimal", new BigDecimal("1E+400"));
    extensions.put("atomic", new AtomicInteger(5));
    extensions.put("true", true);
    extensions.put("null", null);
    extensions.put("list", Arrays.asList("a", null, List.of(2)));
    extensions.put("array", new String[] {"x"});
    extensions.put("map", Map.of(1, Map.of("deep", false)));
    extensions.put("enum", TimeUnit.DAYS);
    extensions.put("uuid", new UUID(0, 1));
    extensions.put("path", Path.of("a", "b"));
    extensions.put("empty", Map.of());
    GraphQLError error = new GraphQLError("m", List.of(), null, extensions);
    assertThat(GraphQLResponse.requestError(error).toString().replace('\\', '/'))
        .isEqualTo(
            "{'errors':[{'message':'m','extensions':{'z':'text/u0001','int':1,'long':1099511627776,"
                    .replace('\'', '"')
                + ("'byte':-1,'double':1.5,'float':0.1,'nan':'NaN','infinite':'Infinity',"
                        + "'bigInteger':1000000000000000000000000000000,'bigDecimal':1E+400,"
                        + "'atomic':'5','true':true,'null':null,'list':['a',null,[2]],'array':['x'],"
                        + "'map':{'1':{'deep':false}},'enum':'DAYS',"
                        + "'uuid':'00000000-0000-0000-0000-000000000001','path':'a/b',"
                        + "'empty':{}}}]}")
                    .replace('\'', '"'));
  }

  @Test
  @DisplayName("ERR-14 extensions are copied when the error is made, deeply")
  void extensions_areCopied() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> extensions = new HashMap<>(Map.of("list", list));
    GraphQLError error = new GraphQLError("m", List.of(), null, extensions);
    GraphQLException exception = new GraphQLException("m", extensions);
    list.add("b");
    extensions.put("more", 1);
    assertThat(error.extensions()).isEqualTo(Map.of("list", List.of("a")));
    assertThat(exception.extensions()).isEqualTo(Map.of("list", List.of("a")));
    assertThatThrownBy(() -> error.extensions().put("x", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @DisplayName("RES-08 ERR-01 path segments are strings and integers from 0")
  void path_hasStringsAndIndices() {
    assertThat(ResponsePath.of("a", 0, "b", 12)).hasToString("a[0].b[12]");
    assertThat(ResponsePath.of("a", 0).segments()).containsExactly("a", 0);
    assertThatThrownBy(() -> ResponsePath.of("a", -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ResponsePath.of(1L)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("ERR-13 lines and columns count from 1")
  void locations_countFromOne() {
    assertThatThrownBy(() -> new Location(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Location(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
