package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fields that block, on virtual threads: compiled and run with a JDK 21 or later only. */
@Timeout(120)
class VirtualThreadsTest {
  private static final String SDL =
      """
      type Query { items: [Item!]! one: Int! stuck: Int }
      type Item { number: Int! together: Int! failing: Int }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        public static final List<Thread> THREADS = Collections.synchronizedList(new ArrayList<>());
        static final int COUNT = 500;
        static final CountDownLatch ALL = new CountDownLatch(COUNT);
        @GraphQLType public record Item(int number) {}
        @GraphQLQuery public List<Item> items() { return IntStream.range(0, COUNT).mapToObj(Item::new).toList(); }
        @GraphQLQuery(blocking = true) public int one() { THREADS.add(Thread.currentThread()); return 1; }
        @GraphQLQuery(blocking = true) public @Nullable Integer stuck() throws InterruptedException { new CountDownLatch(1).await(); return 1; }
        @GraphQLField(blocking = true) public int together(@GraphQLSource Item item) throws InterruptedException {
          THREADS.add(Thread.currentThread());
          ALL.countDown();
          if (!ALL.await(60, TimeUnit.SECONDS)) throw new IllegalStateException("not all at once");
          return item.number() * 2;
        }
        @GraphQLField(blocking = true) public @Nullable Integer failing(@GraphQLSource Item item) throws java.io.IOException {
          if (item.number() == 3) throw new java.io.IOException("no");
          return null;
        }
        public static final class Reference {
          public static List<Item> Query_items() { return new Api().items(); }
          public static int Query_one() { return 1; }
          public static int Item_together(Item item) { return item.number() * 2; }
          public static Integer Item_failing(Item item) { if (item.number() == 3) throw new IllegalStateException("no"); return null; }
        }
      }
      """;

  @TempDir Path folder;

  @SuppressWarnings("unchecked")
  private static List<Thread> threads(Waves waves) throws ReflectiveOperationException {
    return (List<Thread>) waves.load("Item").getEnclosingClass().getField("THREADS").get(null);
  }

  private static RequestContext.Builder context(ExecutorService executor) {
    return RequestContext.builder().executor(executor).errorReporter((exception, field) -> {});
  }

  @Test
  void blockingFields_runOnVirtualThreads_allAtOnce() throws Exception {
    Waves waves = Waves.in(folder, SDL, API, "query A { one items { number together } }");
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      GraphQLResponse response =
          waves.agree("A", Map.of(), context(executor).build());
      assertThat(response.errors()).isEmpty();
    }
    assertThat(threads(waves)).hasSizeGreaterThanOrEqualTo(501).allMatch(Thread::isVirtual);
  }

  @Test
  void executeAsync_goesOnOnVirtualThreads() throws Exception {
    Waves waves = Waves.in(folder, SDL, API, "query A { one items { together failing } }");
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      GraphQLResponse response =
          waves.executeAsync("A", Map.of(), context(executor).build());
      assertThat(Waves.errors(response)).containsExactly("[items, 3, failing] Internal error");
    }
    assertThat(threads(waves)).hasSize(501).allMatch(Thread::isVirtual);
  }

  @Test
  void requestOnAVirtualThread_waitsThere() throws Exception {
    Waves waves = Waves.in(folder, SDL, API, "query A { one items { together } }");
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(executor.submit(() -> waves.agree("A", Map.of(), context(executor).build())).get())
          .isNotNull();
    }
  }

  @Test
  void blockedCall_isGivenUpAtTheDeadline() {
    Waves waves = Waves.in(folder, SDL, API, "query A { stuck }");
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    try {
      RequestContext context =
          context(executor)
              .cancellation(new Cancellation())
              .deadline(Instant.now().plus(Duration.ofMillis(20)))
              .build();
      assertThat(Waves.errors(waves.execute("A", Map.of(), context)))
          .containsExactly("[stuck] The request exceeded its deadline.");
    } finally {
      executor.shutdownNow();
    }
  }
}
