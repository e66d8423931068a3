package dev.graven.tests.scalars;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.source.ReadyScalars;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import dev.graven.tests.harness.ScalarMethods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scalars of {@code @GraphQLSchema(scalars = ...)}, code first and with a schema file. */
class ReadyScalarsTest {
  /** Input of each, which is its output too. */
  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          Map.entry("Date", "2023-04-01"),
          Map.entry("LocalTime", "15:30:00"),
          Map.entry("LocalDateTime", "2023-04-01T15:30:00"),
          Map.entry("DateTime", "2023-04-01T15:30:00.000+02:00"),
          Map.entry("Instant", "2023-04-01T15:30:00Z"),
          Map.entry("Duration", "PT1H"),
          Map.entry("UUID", "123e4567-e89b-12d3-a456-426614174000"),
          Map.entry("URI", "a/b"),
          Map.entry("URL", "https://example.com/"),
          Map.entry("Long", 1L << 40),
          Map.entry("BigInteger", 7),
          Map.entry("BigDecimal", 1.5),
          Map.entry("JSON", Map.of("a", List.of(1))));

  /** All but {@code LocalDate}, whose Java type is that of {@code Date}. */
  private static final List<ReadyScalars.Row> ROWS =
      ReadyScalars.TABLE.stream().filter(row -> !row.name().equals("LocalDate")).toList();

  @Test
  void everyReadyScalar_worksCodeFirst(@TempDir Path folder) throws IOException {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("ready/All.graphql", operation())
            .java(api())
            .compileCleanly();

    String sdl = schema(module);
    Object api = module.newInstance("ready.Api");
    Oracle oracle =
        Oracle.withScalars(
            sdl,
            ROWS.stream()
                .map(
                    row ->
                        ScalarMethods.of(
                            row.name(),
                            dev.graven.runtime.ReadyScalars.class,
                            "parse" + row.name(),
                            "serialize" + row.name()))
                .toList(),
            api);
    Map<String, Object> variables = new HashMap<>();
    Map<String, Object> expected = new HashMap<>();
    VALUES.forEach((name, value) -> variables.put("v" + name, value));
    VALUES.forEach((name, value) -> expected.put("f" + name, value));
    Comparison comparison = Comparison.with(module, "ready", oracle, api);
    Map<?, ?> data = (Map<?, ?>) Answers.parse(comparison.response("All", variables)).get("data");
    assertThat(data).isEqualTo(expected);
    for (ReadyScalars.Row row : ROWS) {
      String specified =
          row.specification().isEmpty()
              ? ""
              : " @specifiedBy(url: \"" + row.specification() + "\")";
      assertThat(sdl).contains("\nscalar " + row.name() + specified + "\n");
    }
  }

  @Test
  void unusedReadyScalar_isNotInTheDerivedSchema(@TempDir Path folder) throws IOException {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("ready/All.graphql", "{ a }")
            .java(
                """
                package ready;
                import dev.graven.annotations.*;
                @GraphQLSchema(scalars = {"Date", "JSON"})
                public final class Api { @GraphQLQuery public java.time.LocalDate a() { return null; } }
                """)
            .compileCleanly();
    assertThat(schema(module)).contains("scalar Date").doesNotContain("JSON");
  }

  @Test
  void schemaFile_takesAReadyScalar(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "scalar LocalDate type Query { a(in: LocalDate! = \"2024-02-29\"): LocalDate! }")
            .graphql("ready/All.graphql", "query All { a b: a(in: \"2023-01-01\") }")
            .java(
                """
                package ready;
                import dev.graven.annotations.*;
                @GraphQLSchema(scalars = {"LocalDate", "UUID"})
                public final class Api { @GraphQLQuery public java.time.LocalDate a(java.time.LocalDate in) { return in; } }
                """)
            .compileCleanly();
    byte[] answer =
        module
            .executor("ready.AllExecutor", module.newInstance("ready.Api"))
            .execute(Map.of(), RequestContext.empty())
            .toBytes();
    assertThat(new String(answer, UTF_8))
        .isEqualTo("{\"data\":{\"a\":\"2024-02-29\",\"b\":\"2023-01-01\"}}");
  }

  private static String schema(CompiledModule module) throws IOException {
    return Files.readString(module.classes().resolve("META-INF/graven/schema.graphqls"));
  }

  private static String operation() {
    return ROWS.stream()
            .map(row -> "$v%1$s: %1$s!".formatted(row.name()))
            .collect(Collectors.joining(", ", "query All(", ") {"))
        + ROWS.stream()
            .map(row -> " f%1$s(in: $v%1$s)".formatted(row.name()))
            .collect(Collectors.joining("", "", " }"));
  }

  private static String api() {
    List<String> methods = new ArrayList<>();
    for (ReadyScalars.Row row : ROWS) {
      methods.add(
          "  @GraphQLQuery public %1$s f%2$s(@NonNull %1$s in) { return in; }"
              .formatted(row.javaType(), row.name())
              .replace("@NonNull long", "long"));
    }
    return """
        package ready;
        import dev.graven.annotations.*;
        @GraphQLSchema(scalars = {%s})
        public final class Api {
          @interface NonNull {}
        %s
        }
        """
        .formatted(
            ROWS.stream().map(row -> '"' + row.name() + '"').collect(Collectors.joining(", ")),
            String.join("\n", methods));
  }
}
