package dev.graven.tests.fuzz;

import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random operations over one random schema, compiled by one call of javac. */
final class FuzzBatch {
  private static final RequestContext SILENT =
      RequestContext.builder().errorReporter((exception, field) -> {}).build();

  private final long seed;
  private final GraphQLSchema schema;
  private final String sdl;
  private final RandomData data;
  private final FuzzOracle oracle;
  private final List<RandomOperation.Generated> operations = new ArrayList<>();
  private int compared;
  private int withErrors;
  private int withData;

  /** An operation that was answered differently. */
  record Finding(
      long seed, String sdl, String document, Map<String, Object> variables, String message) {}

  FuzzBatch(long seed, int size) {
    this.seed = seed;
    this.sdl = RandomSchema.sdl(seed);
    this.schema = FuzzOracle.schema(sdl);
    this.data = new RandomData(schema, seed);
    this.oracle = FuzzOracle.of(schema, data);
    for (int i = 0; i < size; i++) {
      operations.add(RandomOperation.generate(schema, seed * 1000 + i, "Op" + i));
    }
  }

  List<RandomOperation.Generated> operations() {
    return operations;
  }

  int compared() {
    return compared;
  }

  int withErrors() {
    return withErrors;
  }

  int withData() {
    return withData;
  }

  /** What differs, operation by operation; the first difference of each. */
  List<Finding> run(Path folder) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", sdl)
            .java(
                """
                @GraphQLSchema(unbound = GraphQLSchema.Unbound.DYNAMIC)
                package fuzz;
                import dev.graven.annotations.GraphQLSchema;
                """);
    for (int i = 0; i < operations.size(); i++) {
      builder.graphql("fuzz/Op" + i + ".graphql", operations.get(i).text());
    }
    CompiledModule module = builder.compileCleanly();
    DynamicResolver resolver = new FuzzResolver(schema, data);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      compare(module.executor("fuzz.Op" + i + "Executor", resolver), i, findings);
    }
    return findings;
  }

  private void compare(GraphQLExecutor executor, int number, List<Finding> findings) {
    String document = executor.operation().document();
    Random random = new Random(seed * 1000 + number);
    RandomLiterals values = RandomLiterals.of(schema, random);
    for (Map<String, Object> conditions : Comparison.combinations(document)) {
      Map<String, Object> variables = new HashMap<>(conditions);
      RandomOperation.variables(document)
          .forEach(
              (name, type) -> {
                boolean hasDefault = type.endsWith("= ");
                String plain = type.replace(" = ", "");
                if ((plain.endsWith("!") && !hasDefault) || random.nextInt(3) > 0) {
                  variables.put(name, values.value(plain, 2));
                }
              });
      try {
        compare(executor, document, variables);
      } catch (AssertionError e) {
        findings.add(new Finding(seed, sdl, document, variables, String.valueOf(e.getMessage())));
        return;
      }
    }
  }

  private void compare(GraphQLExecutor executor, String document, Map<String, Object> variables) {
    data.reset();
    GraphQLResponse response = executor.execute(variables, SILENT);
    data.reset();
    Map<String, Object> expected = oracle.execute(document, variables);
    Answers.assertAgree(response, expected);
    compared++;
    withErrors += response.errors().isEmpty() ? 0 : 1;
    withData += expected.get("data") == null ? 0 : 1;
  }
}
