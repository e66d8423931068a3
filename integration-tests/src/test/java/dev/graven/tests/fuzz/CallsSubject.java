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
  private final Map<GraphQLExecutor, MemberCalls.Maker> makers = new WeakHashMap<>();
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
    List<Object> resolvers = new ArrayList<>();
    resolvers.add(module.newInstance("fuzz.Types$Api"));
    calls.loaders().keySet().forEach(it -> resolvers.add(module.newInstance("fuzz.Types$" + it)));
    GraphQLExecutor executor = module.executor(operation, resolvers.toArray());
    makers.put(executor, (MemberCalls.Maker) module.newInstance("fuzz.Types$Maker"));
    return executor;
  }

  @Override
  public Optional<String> difference(GraphQLExecutor executor, Map<String, Object> variables) {
    Map<String, Object> expected = oracle.execute(executor.operation().document(), variables);
    for (int i = 0; i < ORDERS && oracle.isDecided(); i++) {
      Optional<String> difference = difference(executor, variables, expected);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private Optional<String> difference(
      GraphQLExecutor executor, Map<String, Object> variables, Map<String, Object> expected) {
    int order = orders++;
    boolean isAsync = order % 2 == 0;
    Executor other = Completions.executor(order / 2);
    boolean mayRunInCompletion = isAsync && other != Completions.BLOCKING;
    MemberCalls members =
        new MemberCalls(
            calls, data.begin(), makers.get(executor), seed * 31 + order, mayRunInCompletion);
    RequestContext.Builder context =
        RequestContext.builder()
            .value(MemberCalls.class, members)
            .errorReporter((exception, field) -> {});
    if (other != null) {
      context.executor(other);
    }
    boolean isGivenUp = order % 7 == 6;
    if (isGivenUp) {
      Completions.giveUp(context, order / 7);
    }
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
      members.end();
      if (isGivenUp) {
        Completions.settle();
      }
      tally.add(!response.errors().isEmpty(), expected.get("data") != null);
      if (!members.violations().isEmpty()) {
        return Optional.of(String.join("; ", members.violations()));
      }
      if (isGivenUp) {
        tally.givenUp += PartialAnswers.isGivenUp(response) ? 1 : 0;
        return PartialAnswers.difference(Answers.parse(response), expected);
      }
      Answers.assertAgree(response, expected);
      tally(members.noted());
      return CallCounts.difference(oracle.fetches(), calls, members.noted());
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

  private void tally(List<CallEvent> events) {
    for (CallEvent event : events) {
      tally.primedKeys += event instanceof CallEvent.Priming it ? it.keys().size() : 0;
    }
    tally.references += (int) oracle.fetches().all().stream().filter(Fetch::isReference).count();
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
        text.append("# ").append(call.describe()).append('\n');
      }
    }
    calls.loaders().values().forEach(it -> text.append("# ").append(it).append('\n'));
    return text.toString();
  }

  @Override
  public Tally tally() {
    return tally;
  }
}
