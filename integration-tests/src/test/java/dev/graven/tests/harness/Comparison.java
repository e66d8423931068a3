package dev.graven.tests.harness;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The executors of a compiled package beside the oracle. The oracle executes the operation document
 * of the executor, so locations are compared too.
 */
public final class Comparison {
  private static final Pattern BOOLEAN = Pattern.compile("\\$(\\w+): *Boolean");

  private final CompiledModule module;
  private final String packageName;
  private final Object[] resolvers;
  private final Oracle oracle;
  private final Map<String, GraphQLExecutor> executors = new HashMap<>();
  private Runnable reset = () -> {};

  private Comparison(
      CompiledModule module, String packageName, Oracle oracle, Object... resolvers) {
    this.module = module;
    this.packageName = packageName;
    this.oracle = oracle;
    this.resolvers = resolvers;
  }

  /** A comparison in which the oracle calls the same resolvers. */
  public static Comparison of(
      CompiledModule module, String packageName, String sdl, Object... resolvers) {
    return new Comparison(module, packageName, Oracle.of(sdl, resolvers), resolvers);
  }

  /**
   * A comparison in which the oracle asks an object of its own first, with parameters as
   * graphql-java passes them.
   */
  public static Comparison withReference(
      CompiledModule module,
      String packageName,
      String sdl,
      Object reference,
      Object... resolvers) {
    List<Object> asked = new ArrayList<>(List.of(reference));
    asked.addAll(List.of(resolvers));
    return new Comparison(module, packageName, Oracle.of(sdl, asked.toArray()), resolvers);
  }

  /** A comparison with an oracle made by the test. */
  public static Comparison with(
      CompiledModule module, String packageName, Oracle oracle, Object... resolvers) {
    return new Comparison(module, packageName, oracle, resolvers);
  }

  /** Puts state back before each of the two executes. */
  public Comparison resetting(Runnable action) {
    reset = action;
    return this;
  }

  public GraphQLExecutor executor(String operation) {
    return executors.computeIfAbsent(
        operation, name -> module.executor(packageName + "." + name + "Executor", resolvers));
  }

  /** The response, after comparing it with the oracle's. */
  public GraphQLResponse response(String operation, Map<String, Object> variables) {
    return response(operation, variables, RequestContext.empty());
  }

  /** The response, after comparing it with the oracle's. */
  public GraphQLResponse response(
      String operation, Map<String, Object> variables, RequestContext context) {
    GraphQLExecutor executor = executor(operation);
    reset.run();
    GraphQLResponse response = executor.execute(variables, context);
    reset.run();
    try {
      Answers.assertAgree(response, oracle.execute(executor.operation().document(), variables));
    } catch (AssertionError e) {
      throw new AssertionError(
          "%s with %s: %s%n%s"
              .formatted(operation, variables, e.getMessage(), executor.operation().document()),
          e);
    }
    return response;
  }

  /** The text of {@code data}, after comparing the response with the oracle's. */
  public String data(String operation, Map<String, Object> variables) {
    return Answers.text(Answers.parse(response(operation, variables)).get("data"));
  }

  /** Compares the answers under every combination of the operation's Boolean variables. */
  public int compareAll(String operation, Map<String, Object> others) {
    List<Map<String, Object>> combinations =
        combinations(executor(operation).operation().document());
    for (Map<String, Object> combination : combinations) {
      Map<String, Object> variables = new HashMap<>(others);
      variables.putAll(combination);
      GraphQLResponse unused = response(operation, variables);
    }
    return combinations.size();
  }

  /** Every combination of the Boolean variables that a document declares. */
  public static List<Map<String, Object>> combinations(String document) {
    List<String> names = BOOLEAN.matcher(document).results().map(match -> match.group(1)).toList();
    List<Map<String, Object>> combinations = new ArrayList<>();
    for (int bits = 0; bits < 1 << names.size(); bits++) {
      Map<String, Object> variables = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        variables.put(names.get(i), (bits & 1 << i) != 0);
      }
      combinations.add(variables);
    }
    return combinations;
  }
}
