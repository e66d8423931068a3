package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is around the methods of a custom scalar: whatever they do, a message that says it. */
final class ScalarCoercionTest {

  @Test
  void text_isWhatAScalarOfTextsParses() {
    assertThat(ScalarCoercion.text("a")).isEqualTo("a");
    assertThatThrownBy(() -> ScalarCoercion.text(1))
        .isInstanceOf(CoercionException.class)
        .hasMessage("It is a string.");
  }

  @Test
  void methods_mayNotReturnNull() {
    assertThat(ScalarCoercion.parsed("a")).isEqualTo("a");
    assertThat(ScalarCoercion.serialized("a", "Date")).isEqualTo("a");
    assertThatThrownBy(() -> ScalarCoercion.parsed(null))
        .isInstanceOf(CoercionException.class)
        .hasMessage("No value stands for it.");
    assertThatThrownBy(() -> ScalarCoercion.serialized(null, "Date"))
        .isInstanceOf(CoercionException.class)
        .hasMessage("Date cannot represent this value.");
  }

  @Test
  void otherClass_isDescribed() {
    assertThat(ScalarCoercion.otherClass(true, "Date")).hasMessage("Date cannot represent true.");
  }

  @Test
  void refusal_hasTheReasonOfExceptionsForClientsOnly() {
    GraphQLException forClient = new GraphQLException("no such day", Map.of("code", "DAY"));
    CoercionException told = ScalarCoercion.refused("x", "Date", forClient);
    assertThat(told).hasMessage("\"x\" is not a valid Date: no such day").hasCause(forClient);
    assertThat(told.extensions()).isEqualTo(Map.of("code", "DAY"));
    CoercionException masked =
        ScalarCoercion.refused("x", "Date", new IllegalStateException("secret"));
    assertThat(masked).hasMessage("\"x\" is not a valid Date.");
    assertThat(masked.extensions()).isEmpty();
    assertThat(ScalarCoercion.refused(1, "Date", new GraphQLException((String) null)))
        .hasMessage("1 is not a valid Date.");
  }

  @Test
  void refusalByAFatalError_isNoRefusal() {
    OutOfMemoryError fatal = new OutOfMemoryError("test");
    assertThatThrownBy(() -> ScalarCoercion.refused("x", "Date", fatal)).isSameAs(fatal);
  }

  @Test
  void literals_leaveOutWhatIsAbsent() {
    List<Object> list = ScalarCoercion.list(1, ScalarCoercion.ABSENT, null);
    assertThat(list).containsExactly(1, null, null);
    Map<String, Object> object =
        ScalarCoercion.object("b", 1, "a", ScalarCoercion.ABSENT, "c", null);
    assertThat(object).containsOnlyKeys("b", "c").containsEntry("b", 1).containsEntry("c", null);
    assertThat(object.keySet()).containsExactly("b", "c");
    assertThatThrownBy(() -> list.set(0, 2)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(object::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
