package dev.graven.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScalarTableTest {
  @Test
  void documentation_showsTheTable() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "scalars.md"));

    assertThat(page).contains(JavaScalar.TABLE.stream().map(ScalarTableTest::row).toList());
  }

  @Test
  void derivedScalar_canBeAnswered() {
    assertThat(JavaScalar.TABLE)
        .allSatisfy(row -> row.derived().ifPresent(it -> assertThat(row.answers()).contains(it)));
  }

  private static String row(JavaScalar row) {
    return "| "
        + row.javaTypes().stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "))
        + " | "
        + row.derived().orElse("")
        + " | "
        + scalars(row.answers())
        + " | "
        + scalars(row.accepts())
        + " |\n";
  }

  private static String scalars(Set<String> scalars) {
    return List.of("Int", "Float", "String", "Boolean", "ID").stream()
        .filter(scalars::contains)
        .collect(Collectors.joining(", "));
  }
}
