package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Annotated classes whose members answer at once, later, in batches, by key: each field as {@link
 * FieldCalls} chose. A request is made several times, with other orders of completion.
 */
final class CallsSubject implements FuzzSubject {
  private static final int ORDERS = 2;
  private static final int SECONDS = 20;

  /** What a request that was given up still runs may be counted with the next one. */
  private static final boolean GIVE_UP = Boolean.getBoolean("graven.fuzz.giveUp");

  private static final ExecutorService CALLERS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "caller");
            thread.setDaemon(true);
            return thread;
          });

  private final long seed;
  private final String sdl;
  private final GraphQLSchema schema;
  private final FieldCalls calls;
  private final CallsData data;
  private final CallsOracle oracle;
  private final Map<GraphQLExecutor, MemberCalls> members = new WeakHashMap<>();
  private final Tally tally = new Tally();
  private int orders;

  CallsSubject(long seed) {
    this(seed, seed);
  }

  /** Members that answer like those of another seed. */
  CallsSubject(long seed, long members) {
    this.seed = seed;
    this.sdl = RandomSchema.sdl(seed);
    this.schema = FuzzOracle.schema(sdl);
    this.calls = FieldCalls.choose(schema, seed);
    this.data = new CallsData(schema, members);
    this.oracle = new CallsOracle(schema, calls, new CallsData(schema, seed));
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
    return FuzzModule.compile(
        CompiledModule.in(folder).java(CallsSource.of(schema, calls)), sdl, documents);
  }

  @Override
  public GraphQLExecutor executor(FuzzModule module, String operation) {
    MemberCalls support =
        new MemberCalls(calls, data, (MemberCalls.Maker) module.newInstance("fuzz.Types$Maker"));
    List<Object> resolvers = new ArrayList<>();
    resolvers.add(module.newInstance("fuzz.Types$Api", support));
    calls
        .loaders()
        .keySet()
        .forEach(it -> resolvers.add(module.newInstance("fuzz.Types$" + it, support)));
    GraphQLExecutor executor = module.executor(operation, resolvers.toArray());
    members.put(executor, support);
    return executor;
  }

  @Override
  public Optional<String> difference(GraphQLExecutor executor, Map<String, Object> variables) {
    Map<String, Object> expected = oracle.execute(executor.operation().document(), variables);
    MemberCalls support = members.get(executor);
    for (int i = 0; i < ORDERS; i++) {
      Optional<String> difference = difference(executor, support, variables, expected);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private Optional<String> difference(
      GraphQLExecutor executor,
      MemberCalls support,
      Map<String, Object> variables,
      Map<String, Object> expected) {
    int order = orders++;
    boolean isAsync = order % 2 == 0;
    Executor other = Completions.executor(order / 2);
    RequestContext.Builder context =
        RequestContext.builder().errorReporter((exception, field) -> {});
    if (other != null) {
      context.executor(other);
    }
    boolean isGivenUp = GIVE_UP && order % 7 == 6;
    if (isGivenUp) {
      Completions.giveUp(context, order / 7);
    }
    support.reset(seed * 31 + order, isAsync && other != Completions.BLOCKING);
    Future<GraphQLResponse> future =
        CALLERS.submit(
            () ->
                isAsync
                    ? executor
                        .executeAsync(variables, context.build())
                        .toCompletableFuture()
                        .get(SECONDS, TimeUnit.SECONDS)
                    : executor.execute(variables, context.build()));
    try {
      GraphQLResponse response = future.get(SECONDS + 5, TimeUnit.SECONDS);
      tally.add(!response.errors().isEmpty(), expected.get("data") != null);
      if (!support.violations().isEmpty()) {
        return Optional.of(String.join("; ", support.violations()));
      }
      if (isGivenUp) {
        return PartialAnswers.difference(Answers.parse(response), expected);
      }
      Answers.assertAgree(response, expected);
      return CallCounts.difference(oracle.fetches(), calls.loaders(), support.noted());
    } catch (TimeoutException e) {
      return Optional.of("no answer");
    } catch (ExecutionException e) {
      return Optional.of(String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e.toString());
    }
  }

  @Override
  public Optional<String> differenceInFile(
      String file, GraphQLExecutor executor, Map<String, Object> variables) {
    return Optional.empty();
  }

  @Override
  public String describe(String document) {
    StringBuilder text = new StringBuilder();
    for (FieldCall call : calls.members()) {
      if (document.contains(call.field().getName())) {
        text.append("# ").append(call.id()).append(": ").append(call.kind());
        text.append(call.isOutcome() ? " outcome" : "").append(call.onClass() ? " member" : "");
        text.append(call.takesSelection() ? " selection" : "");
        if (call.kind().isLoad()) {
          text.append(call.isEager() ? " eager " : " ").append(calls.loaders().get(call.loader()));
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  @Override
  public Tally tally() {
    return tally;
  }
}
