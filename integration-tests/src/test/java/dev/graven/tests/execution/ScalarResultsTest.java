package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.schema.JavaScalar;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Result coercion (3.5), rows RC: every Java type that may answer a scalar, with values at the
 * edges. The expected answers are written here, and compared with graphql-java's wherever it has a
 * rule for the Java type.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScalarResultsTest {
  /** A Java type, a value, and what each scalar makes of it; {@code !} is an error. */
  private static final String VALUES =
      """
      int|Integer.MIN_VALUE|Int=-2147483648|Float=-2147483648|ID="-2147483648"
      java.lang.Integer|5|Int=5|Float=5|ID="5"
      short|(short) 7|Int=7|Float=7|ID="7"
      java.lang.Short|(short) -7|Int=-7|Float=-7|ID="-7"
      byte|(byte) -128|Int=-128|Float=-128|ID="-128"
      java.lang.Byte|(byte) 1|Int=1|Float=1|ID="1"
      long|2147483648L|Int=!|Float=2147483648|ID="2147483648"
      java.lang.Long|-1L|Int=-1|Float=-1|ID="-1"
      java.math.BigInteger|java.math.BigInteger.TWO.pow(70)|Int=!|Float=1180591620717411303424|ID="1180591620717411303424"
      java.util.concurrent.atomic.AtomicInteger|new java.util.concurrent.atomic.AtomicInteger(3)|Int=3|Float=3
      java.util.concurrent.atomic.AtomicLong|new java.util.concurrent.atomic.AtomicLong(1L << 40)|Int=!|Float=1099511627776
      double|0.1|Float=0.1
      java.lang.Double|Double.NaN|Float=!
      float|0.1f|Float=0.1
      java.lang.Float|Float.NEGATIVE_INFINITY|Float=!
      java.math.BigDecimal|new java.math.BigDecimal("1e400")|Float=!
      java.lang.String|"\\"\\\\\\n\\u2028\\u0000\\uD800"|String="\\"\\\\\\n\\u2028\\u0000\\ud800"|ID="\\"\\\\\\n\\u2028\\u0000\\ud800"
      java.lang.CharSequence|new StringBuilder("sb")|String="sb"|ID="sb"
      char|'\\u00e9'|String="\\u00e9"
      java.lang.Character|'x'|String="x"
      boolean|true|Boolean=true
      java.lang.Boolean|false|Boolean=false
      java.util.concurrent.atomic.AtomicBoolean|new java.util.concurrent.atomic.AtomicBoolean(true)|Boolean=true
      java.util.UUID|new java.util.UUID(1, 2)|String="00000000-0000-0001-0000-000000000002"|ID="00000000-0000-0001-0000-000000000002"
      """;

  /** Rows for which graphql-java 26 has no rule. */
  private static final Set<String> NOT_THE_ORACLES =
      Set.of("java.util.concurrent.atomic.AtomicBoolean Boolean");

  private record Result(
      String field, String scalar, String javaType, String value, String expected) {}

  private final List<Result> results = new ArrayList<>();
  private CompiledModule module;
  private String sdl;

  @BeforeAll
  void compile(@TempDir Path folder) {
    for (String line : VALUES.split("\n", -1)) {
      List<String> cells = List.of(line.split("\\|", -1));
      for (String cell : cells.subList(Math.min(2, cells.size()), cells.size())) {
        List<String> answer = List.of(cell.split("=", 2));
        results.add(
            new Result(
                "f" + results.size(), answer.get(0), cells.get(0), cells.get(1), answer.get(1)));
      }
    }
    sdl =
        results.stream()
            .map(r -> " " + r.field() + ": " + r.scalar())
            .collect(Collectors.joining("\n", "type Query {\n", "\n}\n"));
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", sdl)
            .graphql(
                "scalars/All.graphql",
                results.stream()
                    .map(Result::field)
                    .collect(Collectors.joining(" ", "query All { ", " }\n")))
            .java(
                results.stream()
                    .map(
                        r ->
                            "  @dev.graven.annotations.GraphQLQuery public %s %s() { return %s; }\n"
                                .formatted(r.javaType(), r.field(), r.value()))
                    .collect(
                        Collectors.joining(
                            "", "package scalars;\npublic final class Api {\n", "}\n")))
            .compileCleanly();
  }

  @Test
  @DisplayName("RC-INT, RC-FLOAT, RC-STRING, RC-BOOL, RC-ID every row of the table of Java types")
  void values_areCoercedExactly() {
    GraphQLResponse response =
        module
            .executor("scalars.AllExecutor", module.newInstance("scalars.Api"))
            .execute(Map.of(), RequestContext.builder().errorReporter((e, f) -> {}).build());
    Map<?, ?> data = (Map<?, ?>) Answers.parse(response).get("data");
    Set<Object> failed = new HashSet<>();
    response.errors().forEach(error -> failed.add(error.path().segments().get(0)));
    for (Result result : results) {
      String actual =
          failed.contains(result.field()) ? "!" : Answers.text(data.get(result.field()));
      assertThat(plain(actual, result.scalar()))
          .as("%s %s of %s", result.scalar(), result.value(), result.javaType())
          .isEqualTo(plain(result.expected(), result.scalar()));
    }
  }

  @Test
  @DisplayName("RC-INT, RC-FLOAT, RC-STRING, RC-BOOL, RC-ID the oracle's answers are the same")
  void values_areCoercedAsByTheOracle() {
    Oracle oracle = Oracle.of(sdl, module.newInstance("scalars.Api"));
    for (Result result : results) {
      Map<String, Object> answer = oracle.execute("{ x: %s }".formatted(result.field()), Map.of());
      Map<?, ?> data = (Map<?, ?>) answer.get("data");
      String theirs = answer.containsKey("errors") ? "!" : Answers.text(data.get("x"));
      String row = result.javaType() + " " + result.scalar();
      assertThat(plain(theirs, result.scalar()).equals(plain(result.expected(), result.scalar())))
          .as("%s: %s against %s", row, result.expected(), theirs)
          .isEqualTo(!NOT_THE_ORACLES.contains(row));
    }
  }

  /** JSON numbers that are equal are written alike; escapes that are equal, too. */
  private static String plain(String json, String scalar) {
    if (json.equals("!")) {
      return json;
    }
    return scalar.equals("Float")
        ? String.valueOf(new BigDecimal(json).doubleValue())
        : json.replace("\\u00e9", "\u00e9")
            .replace("\\u2028", "\u2028")
            .replace("\\ud800", "\ud800");
  }

  @Test
  void everyRowOfTheTable_hasAValueHere() {
    Set<String> covered = new HashSet<>();
    results.forEach(r -> covered.add(r.javaType() + " " + r.scalar()));
    for (JavaScalar row : JavaScalar.TABLE) {
      for (String type : row.javaTypes()) {
        row.answers().forEach(scalar -> assertThat(covered).contains(type + " " + scalar));
      }
    }
  }
}
