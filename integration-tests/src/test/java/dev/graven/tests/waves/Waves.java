package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module with one resolver class, {@code test.Api}, whose nested loaders are resolvers too. What
 * it does it notes in a static list {@code CALLS}. The static methods of its nested class {@code
 * Reference} answer graphql-java, parent by parent.
 */
final class Waves {
  private static final Pattern NAME = Pattern.compile("^\\s*\\w+\\s+(\\w+)");

  private static final String HEAD =
      """
      package test;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import org.jspecify.annotations.Nullable;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      """;

  private final CompiledModule module;
  private final Comparison comparison;
  private final List<String> calls;

  @SuppressWarnings("unchecked")
  private Waves(CompiledModule module, String sdl) {
    this.module = module;
    Class<?> api = module.load("test.Api");
    List<Object> resolvers = new ArrayList<>(List.of(module.newInstance("test.Api")));
    for (Class<?> nested : api.getDeclaredClasses()) {
      if (BatchLoader.class.isAssignableFrom(nested)) {
        resolvers.add(module.newInstance(nested.getName()));
      }
    }
    this.comparison =
        Comparison.with(
            module,
            "test",
            Oracle.answering(sdl, new Reference(module.load("test.Api$Reference"))),
            resolvers.toArray());
    try {
      this.calls = (List<String>) Objects.requireNonNull(api.getField("CALLS").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A module.
   *
   * @param api the class {@code Api}, without package and imports
   * @param operations each in a file of its name
   */
  static Waves in(Path folder, String sdl, String api, String... operations) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .option("-Agraven.package=test")
            .graphql("schema.graphqls", sdl)
            .java(HEAD + api);
    for (String operation : operations) {
      builder.graphql(nameOf(operation) + ".graphql", operation);
    }
    return new Waves(builder.compileCleanly(), sdl);
  }

  /** The name of an operation, from its text. */
  static String nameOf(String operation) {
    Matcher matcher = NAME.matcher(operation);
    if (!matcher.find()) {
      throw new IllegalArgumentException(operation);
    }
    return matcher.group(1);
  }

  /** A nested class of {@code Api}. */
  Class<?> load(String name) {
    return module.load("test.Api$" + name);
  }

  /** The response, which is compared with nothing. */
  GraphQLResponse execute(String operation, Map<String, Object> variables, RequestContext context) {
    return comparison.executor(operation).execute(variables, context);
  }

  /** The same, asynchronously. */
  GraphQLResponse executeAsync(
      String operation, Map<String, Object> variables, RequestContext context) {
    return comparison
        .executor(operation)
        .executeAsync(variables, context)
        .toCompletableFuture()
        .join();
  }

  /** What user code has noted since the last comparison. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** The generated source of an operation. */
  String source(String operation) {
    return module.generatedSource("test." + operation + "Executor");
  }

  /** The response, after comparing it with graphql-java's, and the calls with those expected. */
  GraphQLResponse agree(
      String operation, Map<String, Object> variables, RequestContext context, String... expected) {
    calls.clear();
    GraphQLResponse response = comparison.executor(operation).execute(variables, context);
    assertThat(List.copyOf(calls)).containsExactlyInAnyOrder(expected);
    GraphQLResponse unused = comparison.response(operation, variables, context);
    return response;
  }

  /** The same, without variables and context. */
  GraphQLResponse agree(String operation, String... expected) {
    return agree(operation, Map.of(), RequestContext.empty(), expected);
  }

  /** The text of a response that graphql-java is not asked for, and the calls. */
  String text(String operation, Map<String, Object> variables, String... expected) {
    calls.clear();
    GraphQLResponse response =
        comparison.executor(operation).execute(variables, RequestContext.empty());
    assertThat(List.copyOf(calls)).containsExactlyInAnyOrder(expected);
    return new String(response.toBytes(), StandardCharsets.UTF_8);
  }

  /** Compares answers, whatever the calls, under every combination of the Boolean variables. */
  void agreeAll(String... operations) {
    for (String operation : operations) {
      int unused = comparison.compareAll(operation, Map.of());
    }
  }

  /** The message and path of each error. */
  static List<String> errors(GraphQLResponse response) {
    List<String> errors = new ArrayList<>();
    if (Answers.parse(response).get("errors") instanceof List<?> list) {
      for (Object error : list) {
        Map<?, ?> map = (Map<?, ?>) error;
        errors.add(map.get("path") + " " + map.get("message"));
      }
    }
    return errors;
  }
}
