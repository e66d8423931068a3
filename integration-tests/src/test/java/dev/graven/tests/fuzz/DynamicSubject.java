package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dynamic types, whose fields {@link RandomData} answers. */
final class DynamicSubject implements FuzzSubject {
  private static final RequestContext SILENT =
      RequestContext.builder().errorReporter((exception, field) -> {}).build();

  private final String sdl;
  private final GraphQLSchema schema;
  private final RandomData data;
  private final FuzzOracle oracle;
  private final FuzzResolver resolver;
  private final Tally tally = new Tally();

  DynamicSubject(long seed) {
    this.sdl = RandomSchema.sdl(seed);
    this.schema = FuzzOracle.schema(sdl);
    this.data = new RandomData(schema, seed);
    this.oracle = FuzzOracle.of(schema, data);
    this.resolver = new FuzzResolver(schema, data);
  }

  @Override
  public GraphQLSchema schema() {
    return schema;
  }

  @Override
  public String sdl() {
    return sdl;
  }

  @Override
  public FuzzModule compile(Path folder, List<String> documents) {
    return FuzzModule.compile(folder, sdl, documents);
  }

  @Override
  public GraphQLExecutor executor(FuzzModule module, String operation) {
    return module.executor(operation, resolver);
  }

  @Override
  public Optional<String> difference(GraphQLExecutor executor, Map<String, Object> variables) {
    try {
      data.reset();
      GraphQLResponse response = executor.execute(variables, SILENT);
      data.reset();
      Map<String, Object> expected = oracle.execute(executor.operation().document(), variables);
      Answers.assertAgree(response, expected);
      tally.add(!response.errors().isEmpty(), expected.get("data") != null);
      return Optional.empty();
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e.toString());
    }
  }

  @Override
  public Optional<String> differenceInFile(
      String file, GraphQLExecutor executor, Map<String, Object> variables) {
    data.reset();
    String operation = executor.operation().name().orElseThrow();
    Object expected = oracle.execute(file, operation, variables).get("data");
    data.reset();
    Object ours = Answers.parse(executor.execute(variables, SILENT)).get("data");
    return Answers.text(ours).equals(Answers.text(expected))
        ? Optional.empty()
        : Optional.of("%s, in its file %s".formatted(Answers.text(ours), Answers.text(expected)));
  }

  @Override
  public String describe(String document) {
    return "";
  }

  @Override
  public Tally tally() {
    return tally;
  }
}
