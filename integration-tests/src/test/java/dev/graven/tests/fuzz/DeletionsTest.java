package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeletionsTest {
  private static List<String> of(String document) {
    return Deletions.of(document).stream().map(it -> it.replaceAll("\\s+", " ").strip()).toList();
  }

  @Test
  void selectionsArgumentsAndDirectives_areLeftOut() {
    assertThat(of("query Q($x: Int, $c: Boolean!) { a(x: $x) @skip(if: $c) b }"))
        .contains(
            "query Q { b }",
            "query Q($c: Boolean!) { a @skip(if: $c) b }",
            "query Q($x: Int) { a(x: $x) b }",
            "query Q($x: Int, $c: Boolean!) { a(x: $x) @skip(if: $c) }");
  }

  @Test
  void fragmentsThatNothingSpreads_go() {
    assertThat(of("query Q { a ...F } fragment F on T { ...G } fragment G on T { b }"))
        .contains("query Q { a }");
  }

  @Test
  void inlineFragments_areOpened() {
    assertThat(of("query Q { a ... @skip(if: true) { b c } }")).contains("query Q { a b c }");
  }
}
