package dev.graven.tests.dynamic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.ResponsePath;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A dynamic resolver is told names of enum values, also where the enum has a Java class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamicEnumsTest {
  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                """
                type Query { echo(unit: Unit = FOOT, units: [[Unit]], in: In): String }
                enum Unit { metre FOOT }
                input In { unit: Unit units: [Unit!] }
                """)
            .graphql(
                "enums/Operations.graphql",
                """
                query Constants { echo(unit: metre, units: [[metre, null], [FOOT]], in: {unit: metre, units: [FOOT]}) }
                query Given($unit: Unit!, $units: [[Unit]], $one: Unit = metre) {
                  echo(unit: $unit, units: $units, in: {unit: $one, units: [metre, $unit]})
                }
                query Mixed($unit: Unit) { echo(unit: $unit, units: [[$unit, metre]]) }
                """)
            .java(
                """
                package enums;

                import dev.graven.annotations.*;

                @GraphQLEnum
                public enum Unit { @GraphQLName("metre") METRE, FOOT }
                """)
            .option("-Agraven.unbound=dynamic")
            .compileCleanly();
  }

  @Test
  void constants_areNames() {
    assertThat(told("Constants", Map.of()))
        .isEqualTo("{unit=metre, units=[[metre, null], [FOOT]], in={unit=metre, units=[FOOT]}}");
  }

  @Test
  void variables_areNames() {
    assertThat(
            told(
                "Given",
                Map.of("unit", "metre", "units", List.of(List.of("FOOT"), List.of("metre")))))
        .isEqualTo("{unit=metre, units=[[FOOT], [metre]], in={unit=metre, units=[metre, metre]}}");
  }

  @Test
  void absentVariable_leavesTheDefault() {
    assertThat(told("Mixed", Map.of())).isEqualTo("{unit=FOOT, units=[[null, metre]]}");
    assertThat(told("Mixed", Map.of("unit", "metre")))
        .isEqualTo("{unit=metre, units=[[metre, metre]]}");
  }

  /** What the resolver is told, in which every leaf is a string or null. */
  private String told(String operation, Map<String, Object> variables) {
    List<Map<String, Object>> told = new ArrayList<>();
    DynamicResolver resolver =
        new DynamicResolver() {
          @Override
          public Object resolve(
              DynamicField field,
              Object source,
              Map<String, Object> arguments,
              Supplier<ResponsePath> path) {
            told.add(arguments);
            return "ok";
          }

          @Override
          public String typeOf(Object object) {
            throw new AssertionError("there is no interface or union");
          }
        };
    byte[] answer =
        module
            .executor("enums." + operation + "Executor", resolver)
            .execute(variables, RequestContext.empty())
            .toBytes();
    assertThat(new String(answer, UTF_8)).isEqualTo("{\"data\":{\"echo\":\"ok\"}}");
    assertThat(told).hasSize(1);
    assertNames(told.get(0));
    return told.get(0).toString();
  }

  private static void assertNames(Object value) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(DynamicEnumsTest::assertNames);
    } else if (value instanceof List<?> list) {
      list.forEach(DynamicEnumsTest::assertNames);
    } else if (value != null) {
      assertThat(value).isInstanceOf(String.class);
    }
  }
}
