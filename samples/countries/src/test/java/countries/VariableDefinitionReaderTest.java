package countries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariableDefinitionReaderTest {

  @Test
  void variables_areReadWithTypesAndDefaults() {
    assertThat(read("query Page($code: ID!, $first: Int = 3 $x:[[String!]!]!) { a(b: $code) }"))
        .isEqualTo("[code: ID!, first: Int = 3, x: [[String!]!]!]");
  }

  @Test
  void defaults_areWrittenInOneForm() {
    assertThat(
            read(
                "query($a: [In!] = [{k:1.5,l:[\"),$\"]}  {}], $b: S = \"a \\\" b\", $c: E = null){a}"))
        .isEqualTo("[a: [In!] = [{k: 1.5, l: [\"),$\"]}, {}], b: S = \"a \\\" b\", c: E = null]");
  }

  @Test
  void commentsAndDescriptions_areLeftOut() {
    assertThat(
            read(
                """
                # query($wrong: Int)
                \"""A description ($wrong: Int) \\\""" of it\"""
                mutation M(
                  # $wrong: Int
                  "$wrong" $a: Int # = 3
                ) { a }
                """))
        .isEqualTo("[a: Int]");
  }

  @Test
  void directives_areLeftOut() {
    assertThat(read("query($a: Int = 1 @d(x: \"(\", y: [1]) @e, $b: ID @f) @g(z: $a) { a }"))
        .isEqualTo("[a: Int = 1, b: ID]");
  }

  @Test
  void fragmentsBeforeTheOperation_areSkipped() {
    assertThat(read("fragment query on T { query(a: {b: 1}) { c } } query Q($d: Int) { ...query }"))
        .isEqualTo("[d: Int]");
  }

  @Test
  void operationsWithoutVariables_haveNone() {
    assertThat(read("{ a(b: 1) }")).isEqualTo("[]");
    assertThat(read("\uFEFF{ a } fragment F on T { a }")).isEqualTo("[]");
    assertThat(read("query Q { a(b: \"$c: Int\") }")).isEqualTo("[]");
  }

  private static String read(String document) {
    return VariableDefinitionReader.read(document).toString();
  }
}
