package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class DynamicResultsTest {

  private static void refuses(Callable<?> conversion, String message) {
    assertThatThrownBy(conversion::call).isInstanceOf(CoercionException.class).hasMessage(message);
  }

  @Test
  @DisplayName("RC-INT RC-FLOAT numbers of every class, and nothing else")
  void numbers() {
    assertThat(DynamicResults.toInt(1)).isEqualTo(1);
    assertThat(DynamicResults.toInt(1.0)).isEqualTo(1);
    assertThat(DynamicResults.toFloat(2L)).isEqualTo(2);
    refuses(() -> DynamicResults.toInt(1.5), "Int cannot represent 1.5.");
    refuses(() -> DynamicResults.toInt("1"), "Int cannot represent \"1\".");
    refuses(() -> DynamicResults.toInt(true), "Int cannot represent true.");
    refuses(() -> DynamicResults.toFloat("1"), "Float cannot represent \"1\".");
    refuses(
        () -> DynamicResults.toFloat(Double.POSITIVE_INFINITY), "Float cannot represent Infinity.");
  }

  @Test
  @DisplayName("RC-STRING RC-BOOL RC-ID texts, booleans and IDs")
  void texts() {
    UUID uuid = new UUID(1, 2);
    assertThat(DynamicResults.toText(CharBuffer.wrap("a"))).isEqualTo("a");
    assertThat(DynamicResults.toText('c')).isEqualTo("c");
    assertThat(DynamicResults.toText(uuid)).isEqualTo(uuid.toString());
    assertThat(DynamicResults.toId(uuid)).isEqualTo(uuid.toString());
    assertThat(DynamicResults.toId(7L)).isEqualTo("7");
    assertThat(DynamicResults.toBool(new AtomicBoolean(true))).isTrue();
    refuses(() -> DynamicResults.toText(1), "String cannot represent 1.");
    refuses(() -> DynamicResults.toText(Map.of()), "String cannot represent an object.");
    refuses(() -> DynamicResults.toId(1.5), "ID cannot represent 1.5.");
    refuses(() -> DynamicResults.toBool(1), "Boolean cannot represent 1.");
  }

  @Test
  @DisplayName("RC-ENUM names and constants")
  void enumNames() {
    assertThat(DynamicResults.toEnumName("Unit", "DAYS")).isEqualTo("DAYS");
    assertThat(DynamicResults.toEnumName("Unit", TimeUnit.DAYS)).isEqualTo("DAYS");
    refuses(() -> DynamicResults.toEnumName("Unit", 1), "Enum Unit cannot represent 1.");
  }

  @Test
  @DisplayName("EXE-05 lists; a string or a map is none")
  void lists() {
    assertThat(items(List.of(1))).isEqualTo(List.of(1));
    assertThat(items(new int[] {1, 2})).isEqualTo(List.of(1, 2));
    assertThat(items(new String[] {"a", null})).isEqualTo(Arrays.asList("a", null));
    assertThat(items(Stream.of(1, "b"))).isEqualTo(List.of(1, "b"));
    assertThat(items(IntStream.of(3))).isEqualTo(List.of(3));
    refuses(() -> items("text"), "A list was expected for Query.list.");
    refuses(() -> items(Map.of()), "A list was expected for Query.list.");
  }

  private static Iterable<?> items(Object value) {
    return DynamicResults.items("Query.list", value);
  }

  @Test
  void instance_isOfTheClass() {
    assertThat(DynamicResults.instance(String.class, "Product", "a")).isEqualTo("a");
    assertThatThrownBy(() -> DynamicResults.instance(String.class, "Product", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("An object of Product is a java.lang.String, not a java.lang.Integer");
  }

  @Test
  void mapResolver_saysWhatItReads() throws Exception {
    DynamicResolver resolver = DynamicResolver.ofMaps();
    DynamicField title = new DynamicField("Product", "title", "String!");
    Map<String, String> object = Map.of("title", "Chai", "__typename", "Product");

    assertThat(resolver.resolve(title, object, Map.of(), ResponsePath::of)).isEqualTo("Chai");
    assertThat(resolver.typeOf(object)).isEqualTo("Product");
    assertThat(resolver.typeOf("text")).isNull();
    assertThatThrownBy(() -> resolver.resolve(title, "text", Map.of(), ResponsePath::of))
        .hasMessage("Product.title is read from a map, not from java.lang.String.");
    assertThatThrownBy(() -> resolver.resolve(title, null, Map.of(), ResponsePath::of))
        .hasMessage("There is no map to read the root field Product.title from.");
  }
}
