package countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void json_isReadAsJson() {
    assertThat(valueOf("x=42")).isEqualTo(42);
    assertThat(valueOf("x=4.20")).isEqualTo(new BigDecimal("4.20"));
    assertThat(valueOf("x=true")).isEqualTo(true);
    assertThat(valueOf("x=null")).isNull();
    assertThat(valueOf("x=\"42\"")).isEqualTo("42");
    assertThat(valueOf("x=[\"CH\", null]")).isEqualTo(Arrays.asList("CH", null));
    assertThat(valueOf("x={\"a\": [1]}")).isEqualTo(Map.of("a", List.of(1)));
  }

  @Test
  void anythingElse_isText() {
    assertThat(valueOf("x=CH")).isEqualTo("CH");
    assertThat(valueOf("x=")).isEqualTo("");
    assertThat(valueOf("x=a=b")).isEqualTo("a=b");
    assertThat(valueOf("x=1 2")).isEqualTo("1 2");
    assertThat(valueOf("x=[CH]")).isEqualTo("[CH]");
    assertThat(valueOf("x=Österreich")).isEqualTo("Österreich");
  }

  @Test
  void variables_keepTheirOrder() {
    assertThat(CommandLine.of(List.of("Page", "b=1", "a=2", "c=3")).variables().keySet())
        .containsExactly("b", "a", "c");
  }

  @Test
  void variableGivenTwice_isRefused() {
    assertThatThrownBy(() -> CommandLine.of(List.of("Page", "x=1", "x=null")))
        .isInstanceOf(UsageException.class)
        .hasMessage("The variable \"x\" is given twice.");
  }

  @Test
  void variableWithoutName_isRefused() {
    assertThatThrownBy(() -> CommandLine.of(List.of("Page", "=1")))
        .isInstanceOf(UsageException.class)
        .hasMessage("\"=1\" is not of the form name=value.");
  }

  private static Object valueOf(String argument) {
    return CommandLine.of(List.of("Page", argument)).variables().get("x");
  }
}
