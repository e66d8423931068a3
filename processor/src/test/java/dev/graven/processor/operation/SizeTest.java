package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that a rule of quadratic or exponential time would never finish. */
@Timeout(60)
class SizeTest {
  private static final String SCHEMA = "type Query { q: Query p: Query a(x: Int): Int b: Int }";

  @ParameterizedTest
  @CsvSource({
    "'...F% ...F%', ''",
    "'...F% @include(if: $a) ...F% @include(if: $b)', '($a: Boolean!, $b: Boolean!)'",
    "'q { ...F% } q { ...F% }', ''",
    "'x: q { ...F% } y: q { ...F% }', ''",
    "'q { ...F% ... { ...F% } } ...F%', ''",
  })
  void fragmentsSpreadTwiceOverThirtyLevels(String body, String variables) {
    String fragments =
        IntStream.range(0, 30)
            .mapToObj(
                i -> "fragment F" + i + " on Query { " + body.replace("%", "" + (i + 1)) + " }\n")
            .collect(Collectors.joining());
    String document =
        "query Deep" + variables + " { ...F0 }\n" + fragments + "fragment F30 on Query { a }";
    Operation operation = Fixture.of(SCHEMA).file("shop/Deep", document).readOne();
    assertThat(operation.fragments()).hasSize(31);
    assertThat(operation.fragments().keySet()).startsWith("F0", "F1", "F2").endsWith("F30");
  }

  @ParameterizedTest
  @CsvSource({"'a%: a '", "'a '", "'a(x: 1) q { a b } '", "'... { a } '", "'...F '"})
  void wideDocument(String selection) {
    String body =
        IntStream.range(0, 5_000)
            .mapToObj(i -> selection.replace("%", "" + i))
            .collect(Collectors.joining());
    String document =
        "{ " + body + "}" + (body.contains("F") ? " fragment F on Query { a b }" : "");
    Operation operation = Fixture.of(SCHEMA).file("shop/Wide", document).readOne();
    assertThat(operation.selections()).hasSizeGreaterThanOrEqualTo(5_000);
  }

  @Test
  void aThousandFragmentsInAChain() {
    String fragments =
        IntStream.range(0, 1000)
            .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " }\n")
            .collect(Collectors.joining());
    Operation operation =
        Fixture.of(SCHEMA)
            .file("shop/Chain", "{ ...F0 }\n" + fragments + "fragment F1000 on Query { a }")
            .readOne();
    assertThat(operation.fragments()).hasSize(1001);
  }

  @Test
  void fieldsBeyondTheStack_areReportedNotThrown() {
    String fragments =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "fragment F" + i + " on Query { q { ...F" + (i + 1) + " } }\n")
            .collect(Collectors.joining());
    String document = "{ ...F0 }\n" + fragments + "fragment F30000 on Query { a }";
    assertThat(Fixture.of(SCHEMA).file("shop/Deep", document).reports())
        .containsExactly(
            "graphql/shop/Deep.graphql:1:1 [NotSupported] The fields and fragments of `Deep` nest"
                + " too deeply to be compiled. Their depth is limited by the stack of javac: select"
                + " less at once, or give it more with `-J-Xss`.");
  }

  @Test
  void bracesBeyondTheStack_areReportedNotThrown() {
    String document = "{ q ".repeat(100_000) + "}".repeat(100_000);
    assertThat(Fixture.of(SCHEMA).file("shop/Deep", document).reports())
        .singleElement()
        .asString()
        .startsWith("graphql/shop/Deep.graphql:1:1 [OperationSyntax] The document nests too");
  }
}
