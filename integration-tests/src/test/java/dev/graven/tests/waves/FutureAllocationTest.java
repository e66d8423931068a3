package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compiled operation allocates for each future that it waits for. */
class FutureAllocationTest {
  private static final int FUTURES = 100;
  private static final int REQUESTS = 3_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String API =
      """
      package shop;
      import dev.graven.annotations.*;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      public final class Api {
        private static final List<CompletableFuture<Integer>> PENDING = new ArrayList<>();
        @GraphQLType public record Job(int id) {}
        @GraphQLQuery public List<Job> jobs(int n) { return Collections.nCopies(n, new Job(1)); }
        private static CompletableFuture<Integer> future() {
          CompletableFuture<Integer> future = new CompletableFuture<>();
          PENDING.add(future);
          return future;
        }
        @GraphQLField public CompletableFuture<Integer> later(@GraphQLSource Job job) { return future(); }
        @GraphQLField public int now(@GraphQLSource Job job) { future(); return 1; }
        @GraphQLBatch public List<Integer> complete(@GraphQLSource List<Job> jobs) {
          PENDING.forEach(it -> it.complete(1));
          PENDING.clear();
          return Collections.nCopies(jobs.size(), 1);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void pendingFuture_costsAtMost110Bytes_moreThanAFieldThatAnswersAtOnce() {
    CompiledModule module =
        CompiledModule.in(folder)
            .java(API)
            .graphql("shop/Later.graphql", "query Later { jobs(n: 100) { later complete } }")
            .graphql("shop/Now.graphql", "query Now { jobs(n: 100) { later: now complete } }")
            .compileCleanly();
    Object api = module.newInstance("shop.Api");
    GraphQLExecutor later = module.executor("shop.LaterExecutor", api);
    GraphQLExecutor now = module.executor("shop.NowExecutor", api);

    assertThat(Answers.parse(execute(later))).isEqualTo(Answers.parse(execute(now)));
    double cost = (double) (bytes(later) - bytes(now)) / FUTURES;
    assertThat(cost).isBetween(64.0, 110.0);
  }

  private static GraphQLResponse execute(GraphQLExecutor executor) {
    return executor.execute(Map.of(), RequestContext.empty());
  }

  /** What a request allocates on this thread, the least of many. */
  private static long bytes(GraphQLExecutor executor) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < REQUESTS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      var unused = execute(executor);
      best = Math.min(best, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return best;
  }
}
