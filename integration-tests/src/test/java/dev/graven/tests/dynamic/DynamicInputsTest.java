package dev.graven.tests.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.ResponsePath;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Input objects without Java class are maps: for dynamic resolvers, and for methods. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamicInputsTest {
  private static final String SDL =
      """
      type Query { echo(filter: Filter, all: [[Filter!]] = [{}], by: By): String bound(filter: Filter): String }
      input Filter { min: Int! = 5 ratio: Float = 2 id: ID tags: [String!] = "x" unit: Unit = LITRE not: Filter range: Range = {from: 1} }
      input Range { from: Int! to: Int = 10 }
      input By @oneOf { id: ID name: String }
      enum Unit { LITRE GALLON }
      """;

  private static final String OPERATIONS =
      """
      query Variable($f: Filter, $all: [[Filter!]], $by: By) { echo(filter: $f, all: $all, by: $by) bound(filter: $f) }
      query Literals { a: echo b: echo(filter: {}) c: echo(filter: {id: 4, not: {tags: null, range: {from: 2, to: null}}}, by: {id: 1}) d: bound(filter: {ratio: 3}) e: bound }
      query Inside($i: Int, $s: [String!], $u: Unit, $f: Filter) { a: echo(filter: {id: "a", not: {tags: $s, unit: $u, not: $f, range: {from: 1, to: $i}}}, all: [[$f], {min: 1}]) }
      """
          .replace("[[$f], {min: 1}]", "[[{not: $f}], [{min: 1}]]");

  /** Answers with what it is asked, and keeps it. */
  private static final class Echo implements DynamicResolver {
    private final List<Map<String, Object>> received = new ArrayList<>();

    @Override
    public Object resolve(
        DynamicField field,
        Object source,
        Map<String, Object> arguments,
        Supplier<ResponsePath> path) {
      received.add(arguments);
      return String.valueOf(arguments);
    }

    @Override
    public String typeOf(Object object) {
      return null;
    }
  }

  private final Echo echo = new Echo();
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("maps/Operations.graphql", OPERATIONS)
            .java(
                """
                package maps;
                import dev.graven.annotations.*;
                import java.util.Map;
                @GraphQLSchema(unbound = GraphQLSchema.Unbound.DYNAMIC)
                public final class Api {
                  @GraphQLQuery public String bound(Map<String, Object> filter) { return filter == null ? "{filter=null}" : "{filter=" + filter + "}"; }
                }
                """)
            .option("-Xlint:all,-processing")
            .compileCleanly();
    comparison =
        Comparison.with(
            module,
            "maps",
            Oracle.answering(
                SDL,
                environment ->
                    environment.getField().getName().equals("bound")
                            && environment.getArguments().isEmpty()
                        ? "{filter=null}"
                        : String.valueOf(environment.getArguments())),
            module.newInstance("maps.Api"),
            echo);
  }

  @Test
  void objects_areMaps_inTheSchemasOrder() {
    comparison.data("Variable", Map.of());
    comparison.data("Variable", Collections.singletonMap("f", null));
    comparison.data("Variable", Map.of("by", Map.of("name", "n"), "all", Map.of("id", 7)));
    assertThat(
            comparison.data(
                "Variable",
                Map.of("f", Map.of("unit", "GALLON", "id", 12, "not", Map.of("tags", "t")))))
        .contains(
            "{filter={min=5, ratio=2.0, id=12, tags=[x], unit=GALLON, not={min=5, ratio=2.0, tags=[t],"
                + " unit=LITRE, range={from=1, to=10}}, range={from=1, to=10}}, all=[[{min=5,");
    comparison.data("Literals", Map.of());
    for (Object value : Arrays.asList(3, null)) {
      comparison.data("Inside", Collections.singletonMap("i", value));
    }
    comparison.data("Inside", Map.of("s", "one", "u", "GALLON", "f", Map.of("min", 9)));
  }

  @Test
  void objects_cannotBeChanged() {
    comparison.data("Variable", Map.of("f", Map.of()));
    comparison.data("Literals", Map.of());
    for (Map<String, Object> arguments : echo.received) {
      if (arguments.get("filter") instanceof Map<?, ?> filter) {
        assertThatThrownBy(filter::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((Map<?, ?>) filter.get("range"))::clear)
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @Test
  void violations_areReported() {
    assertThat(
            comparison
                .response("Variable", Map.of("f", Map.of("rang", 1), "by", Map.of()))
                .errors())
        .hasSize(2);
  }
}
