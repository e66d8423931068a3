package dev.graven.tests.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms that a Java class for an input object can have, code first. */
class InputClassesTest {
  private static GraphQLResponse execute(
      CompiledModule module, String name, Map<String, Object> variables) {
    return module
        .executor("forms." + name + "Executor", module.newInstance("forms.Api"))
        .execute(variables, RequestContext.empty());
  }

  private static String data(GraphQLResponse response) {
    assertThat(response.errors()).isEmpty();
    return Answers.text(Answers.parse(response).get("data"));
  }

  @Test
  void settersAndFields_areTouchedOnlyWhereAValueWasGiven(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                import java.util.*;
                @GraphQLInput
                public class Bean {
                  private String calls = "";
                  public List<String> tags = List.of("own");
                  public void setName(String name) throws java.io.IOException {
                    if ("bad".equals(name)) { throw new java.io.IOException("bad"); }
                    calls += "name=" + name + " ";
                  }
                  public void setMax(@GraphQLDefault("4") int max) { calls += "max=" + max + " "; }
                  @Override public String toString() { return calls + tags; }
                }
                """)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                public final class Api {
                  @GraphQLQuery public String show(Bean bean) { return bean + ""; }
                  @GraphQLQuery public boolean same(Bean a, Bean b) { return a == b; }
                }
                """)
            .graphql(
                "forms/Operations.graphql",
                """
                query Variable($b: Bean) { show(bean: $b) }
                query Literal($n: String) { a: show(bean: {max: 1}) c: show(bean: {max: 2, name: $n, tags: null}) same(a: {}, b: {}) }
                """)
            .compileCleanly();
    assertThat(data(execute(module, "Variable", Map.of("b", Map.of()))))
        .isEqualTo("{\"show\":\"max=4 [own]\"}");
    Map<String, Object> given = Collections.singletonMap("name", null);
    assertThat(data(execute(module, "Variable", Map.of("b", given))))
        .isEqualTo("{\"show\":\"name=null max=4 [own]\"}");
    assertThat(data(execute(module, "Literal", Map.of())))
        .isEqualTo("{\"a\":\"max=1 [own]\",\"c\":\"max=2 null\",\"same\":false}");
    assertThat(data(execute(module, "Literal", Map.of("n", "x")))).contains("name=x max=2 null");
    assertThat(execute(module, "Variable", Map.of("b", Map.of("name", "bad"))).errors()).hasSize(1);
  }

  @Test
  void javaTypesInside(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                """
                type Query { show(in: In = {id: 5, ids: [6]}): String maybe(v: Int, in: In): String }
                input In { id: ID! ids: [ID!] uuid: ID name: String = "n" count: Int many: [[Int]] unit: Unit units: [Unit!] in: In list: [In] }
                enum Unit { LITRE }
                """)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                import dev.graven.runtime.ArgumentValue;
                import java.math.BigInteger;
                import java.util.*;
                @GraphQLInput
                public final class In {
                  private final String text;
                  public In(long id, Set<Integer> ids, Optional<UUID> uuid, Optional<String> name, ArgumentValue<Long> count,
                      int[][] many, String unit, ArgumentValue<Collection<String>> units, Optional<In> in, ArgumentValue<In[]> list) {
                    text = id + " " + ids + " " + uuid.map(UUID::toString).orElse("-") + " " + name.orElse("-") + " " + count + " "
                        + Arrays.deepToString(many) + " " + unit + " " + units + " " + in.map(In::toString).orElse("-") + " "
                        + (list.isPresent() ? Arrays.toString(list.orNull()) : "absent");
                  }
                  @Override public String toString() { return text; }
                }
                """)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                @GraphQLEnum
                public enum Unit { @GraphQLName("LITRE") L }
                """)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                import dev.graven.runtime.ArgumentValue;
                public final class Api {
                  @GraphQLQuery public String show(In in) { return in + ""; }
                  @GraphQLQuery public String maybe(ArgumentValue<Integer> v, ArgumentValue<In> in) { return v + "|" + in; }
                }
                """)
            .graphql(
                "forms/Operations.graphql",
                """
                query Variable($in: In) { show(in: $in) }
                query Literal {
                  a: show b: show(in: {id: "9", ids: [1, 2, 1], uuid: "00000000-0000-0000-0000-000000000001", name: null, count: 3, many: [[1], [2, 3]]
                    unit: LITRE, units: [LITRE], in: {id: 1}, list: [{id: 2}, null]})
                }
                query Maybe($v: Int, $in: In) { a: maybe b: maybe(v: null, in: null) c: maybe(v: 3, in: {id: 1}) d: maybe(v: $v, in: $in) }
                """)
            .compileCleanly();
    assertThat(data(execute(module, "Literal", Map.of())))
        .isEqualTo(
            "{\"a\":\"5 [6] - n absent null null absent - absent\","
                + "\"b\":\"9 [1, 2] 00000000-0000-0000-0000-000000000001 - 3 [[1], [2, 3]] LITRE [LITRE]"
                + " 1 null - n absent null null absent - absent [2 null - n absent null null absent -"
                + " absent, null]\"}");
    assertThat(
            data(
                execute(
                    module,
                    "Variable",
                    Map.of("in", Map.of("id", 7, "unit", "LITRE", "units", "LITRE", "many", 4)))))
        .contains("7 null - n absent [[4]] LITRE [LITRE] - absent");
    assertThat(data(execute(module, "Maybe", Map.of())))
        .isEqualTo(
            "{\"a\":\"absent|absent\",\"b\":\"null|null\",\"c\":\"3|1 null - n absent null null absent - absent\",\"d\":\"absent|absent\"}");
    assertThat(data(execute(module, "Maybe", Collections.singletonMap("v", null))))
        .contains("\"d\":\"null|absent\"");
    assertThat(data(execute(module, "Maybe", Map.of("v", 1, "in", Map.of("id", 2)))))
        .contains("\"d\":\"1|2 null");
    assertThat(
            execute(
                    module,
                    "Variable",
                    Map.of("in", Map.of("id", 7, "many", List.of(Collections.singletonList(null)))))
                .errors()
                .get(0)
                .message())
        .isEqualTo("Variable \"$in.many[0][0]\" must not be null.");
  }

  @Test
  void schemaIsDerived_withDefaultsAndDescriptions(@TempDir Path folder) throws Exception {
    CompiledModule module =
        CompiledModule.in(folder)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                import dev.graven.runtime.ArgumentValue;
                import java.util.*;
                /** What to find. */
                @GraphQLInput("FilterBy")
                public record Filter(@GraphQLDefault("{from: 2}") Range range, @GraphQLId ArgumentValue<String> id, @Deprecated Integer old) {
                  @GraphQLInput public record Range(@GraphQLDescription("inclusive") int from, OptionalInt to) {}
                }
                """)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                @GraphQLInput @GraphQLOneOf
                public record By(Integer number, String name) {}
                """)
            .java(
                """
                package forms;
                import dev.graven.annotations.*;
                public final class Api {
                  @GraphQLQuery public String show(@GraphQLDefault("{id: 3}") Filter filter, By by) { return filter.range().from() + " " + filter.id() + " " + by; }
                }
                """)
            .graphql(
                "forms/Operations.graphql",
                "query Show($f: FilterBy, $b: By) { a: show b: show(filter: {}, by: {number: 4}) c: show(filter: $f, by: $b) }")
            .compileCleanly();
    assertThat(data(execute(module, "Show", Map.of("b", Map.of("name", "n")))))
        .isEqualTo(
            "{\"a\":\"2 3 null\",\"b\":\"2 absent By[number=4, name=null]\",\"c\":\"2 3 By[number=null, name=n]\"}");
    String sdl =
        CompiledModule.files(module.classes()).entrySet().stream()
            .filter(file -> file.getKey().endsWith(".graphqls"))
            .map(file -> new String(file.getValue(), UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(sdl)
        .contains(
            "input By @oneOf {\n  number: Int\n  name: String\n}",
            "\"\"\"\nWhat to find.\n\"\"\"\ninput FilterBy {\n  range: Range = {from:2}\n  id: ID\n"
                + "  old: Int @deprecated(reason: \"No longer supported\")\n}",
            "input Range {\n  \"\"\"\n  inclusive\n  \"\"\"\n  from: Int!\n  to: Int\n}");
  }
}
