package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code first: root fields of several classes, static methods, context values, operations in Java.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolversTest {
  private CompiledModule module;
  private String sdl;
  private Object[] resolvers;

  @BeforeAll
  void compile(@TempDir Path folder) throws IOException {
    module =
        CompiledModule.in(folder)
            .graphql(
                "first/Anonymous.graphql", "{ ping user(id: 3) { name shout(times: 2) kind } }\n")
            .graphql(
                "first/Two.graphql",
                "query A { ping }\nquery B($id: ID!, $t: Int = 1) { user(id: $id) { id shout(times: $t) point { x y sum } } }\n")
            .java(
                "package first;\n@dev.graven.annotations.GraphQLEnum\npublic enum Kind { PLAIN, OTHER }\n")
            .java(
                """
                package first;
                import dev.graven.annotations.*;
                /** A user of the shop. */
                @GraphQLType
                public final class User {
                  private final int id;
                  public User(int id) { this.id = id; }
                  @GraphQLId public int getId() { return id; }
                  /** What others call them. */
                  public String getName() { return "user " + id; }
                  @Deprecated public Kind getKind() { return Kind.OTHER; }
                  public Point getPoint() { return new Point(id, -id); }
                }
                """)
            .java(
                "package first;\n@dev.graven.annotations.GraphQLType\npublic record Point(int x, int y) {}\n")
            .java(
                """
                package first;
                import dev.graven.annotations.*;
                @GraphQLOperations(\"""
                  query InJava($who: String) { user(id: 1) { name } tenant greeting(who: $who) }
                  query Maybe { maybeTenant }
                  \""")
                public final class Users {
                  @GraphQLQuery public User user(@GraphQLId int id) { return new User(id); }
                  @GraphQLField public static String shout(@GraphQLSource User user, @GraphQLDefault("1") int times) {
                    return user.getName().toUpperCase().repeat(times);
                  }
                  @GraphQLField public int sum(@GraphQLSource Point point) { return point.x() + point.y(); }
                }
                """)
            .java(
                """
                package first;
                @java.lang.annotation.Target(java.lang.annotation.ElementType.PARAMETER)
                public @interface Nullable {}
                """)
            .java(
                """
                package first;
                import dev.graven.annotations.*;
                public final class Various {
                  public record Tenant(String name) {}
                  @GraphQLQuery public static int ping() { return 42; }
                  @GraphQLQuery public String tenant(@GraphQLContext Tenant tenant) { return tenant.name(); }
                  @GraphQLQuery public String maybeTenant(@GraphQLContext @Nullable Tenant tenant) { return tenant == null ? "none" : tenant.name(); }
                  @GraphQLQuery public String greeting(@GraphQLContext @Nullable Tenant tenant, String who) { return who + " of " + (tenant == null ? null : tenant.name()); }
                }
                """)
            .compileCleanly();
    resolvers =
        new Object[] {module.newInstance("first.Users"), module.newInstance("first.Various")};
    sdl = Files.readString(module.classes().resolve("META-INF/graven/schema.graphqls"));
  }

  private GraphQLExecutor executor(String name) {
    return module.executor("first." + name + "Executor", resolvers);
  }

  private String answer(String name, Map<String, Object> variables) {
    GraphQLExecutor executor = executor(name);
    GraphQLResponse response = executor.execute(variables, RequestContext.empty());
    Answers.assertAgree(
        response, Oracle.of(sdl, resolvers).execute(executor.operation().document(), variables));
    return response.toString();
  }

  @Test
  void derivedSchema_isWrittenWithDescriptionsAndDeprecation() {
    assertThat(sdl)
        .contains("type User")
        .contains("A user of the shop.")
        .contains("What others call them.")
        .contains("@deprecated")
        .contains("id: ID!")
        .contains("shout(times: Int! = 1): String")
        .contains("ping: Int!");
  }

  @Test
  @DisplayName("REQ-01 an anonymous operation is named after its file")
  void anonymousOperation_runs() {
    assertThat(answer("Anonymous", Map.of()))
        .isEqualTo(
            "{\"data\":{\"ping\":42,\"user\":{\"name\":\"user 3\",\"shout\":\"USER 3USER 3\","
                + "\"kind\":\"OTHER\"}}}");
  }

  @Test
  void severalOperationsOfAFile_haveAnExecutorEach() {
    assertThat(answer("A", Map.of())).isEqualTo("{\"data\":{\"ping\":42}}");
    assertThat(answer("B", Map.of("id", "7", "t", 1)))
        .isEqualTo(
            "{\"data\":{\"user\":{\"id\":\"7\",\"shout\":\"USER 7\","
                + "\"point\":{\"x\":7,\"y\":-7,\"sum\":0}}}}");
  }

  @Test
  void executor_takesOnlyTheResolversItNeeds() {
    assertThat(module.load("first.AExecutor").getConstructors()[0].getParameterCount()).isZero();
    assertThat(module.load("first.InJavaExecutor").getConstructors()[0].getParameterCount())
        .isEqualTo(2);
  }

  @Test
  void contextValue_isPassed() {
    Object tenant = module.newInstance("first.Various$Tenant", "acme");
    RequestContext context = context(tenant.getClass(), tenant);
    assertThat(answer("InJava", Map.of("who", "me"), context, tenant))
        .isEqualTo(
            "{\"data\":{\"user\":{\"name\":\"user 1\"},\"tenant\":\"acme\",\"greeting\":\"me of acme\"}}");
    assertThat(answer("Maybe", Map.of(), context, tenant))
        .isEqualTo("{\"data\":{\"maybeTenant\":\"acme\"}}");
  }

  /** The answer with a value in the context, after comparing it with the oracle's. */
  private String answer(
      String name, Map<String, Object> variables, RequestContext context, Object value) {
    GraphQLExecutor executor = executor(name);
    GraphQLResponse response = executor.execute(variables, context);
    Oracle oracle = Oracle.withContext(sdl, value, resolvers);
    Answers.assertAgree(response, oracle.execute(executor.operation().document(), variables));
    return response.toString();
  }

  @SuppressWarnings("unchecked")
  private static RequestContext context(Class<?> type, Object value) {
    return RequestContext.builder().value((Class<Object>) type, value).build();
  }

  @Test
  void absentContextValue_isNullWhereItMayBe_andElseAnErrorAtTheField() {
    assertThat(answer("Maybe", Map.of())).isEqualTo("{\"data\":{\"maybeTenant\":\"none\"}}");
    GraphQLResponse response =
        executor("InJava")
            .execute(Map.of(), RequestContext.builder().errorReporter((e, field) -> {}).build());
    Answers.assertAgree(
        response,
        Oracle.of(sdl, resolvers).execute(executor("InJava").operation().document(), Map.of()));
    assertThat(response.errors()).hasSize(1);
    assertThat(response.errors().get(0).path().segments()).isEqualTo(List.of("tenant"));
    assertThat(response.toString()).contains("\"tenant\":null,\"greeting\":\"null of null\"");
  }

  @Test
  void executor_servesManyThreads() throws Exception {
    GraphQLExecutor executor = executor("B");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int offset = thread * 1000;
        tasks.add(
            () -> {
              int right = 0;
              for (int i = offset; i < offset + 1000; i++) {
                String id = String.valueOf(i);
                String expected =
                    "{\"data\":{\"user\":{\"id\":\"%1$s\",\"shout\":\"%2$s\",\"point\":{\"x\":%1$s,\"y\":%3$d,\"sum\":0}}}}"
                        .formatted(id, ("USER " + id).repeat(i % 3), -i);
                String actual =
                    executor
                        .execute(Map.of("id", id, "t", i % 3), RequestContext.empty())
                        .toString();
                right += actual.equals(expected) ? 1 : 0;
              }
              return right;
            });
      }
      for (Future<Integer> right : threads.invokeAll(tasks)) {
        assertThat(right.get()).isEqualTo(1000);
      }
    } finally {
      threads.shutdown();
    }
  }
}
