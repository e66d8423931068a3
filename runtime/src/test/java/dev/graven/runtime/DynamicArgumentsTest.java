package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DynamicArgumentsTest {
  @Test
  void entries_areInOrder_nullAmongThem_absentNot() {
    Map<String, Object> arguments =
        new DynamicArguments()
            .add("b", null)
            .addIf(true, "a", 1)
            .addIf(false, "absent", 2)
            .addIf(true, "c", null)
            .build();
    assertThat(arguments.keySet()).containsExactly("b", "a", "c");
    assertThat(arguments).containsEntry("a", 1).containsEntry("b", null).containsEntry("c", null);
    assertThatThrownBy(arguments::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
