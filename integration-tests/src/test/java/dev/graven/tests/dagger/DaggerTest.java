package dev.graven.tests.dagger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dagger.internal.codegen.ComponentProcessor;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.OperationRegistry;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dagger wires executors that are generated in its own compilation. */
class DaggerTest {
  @TempDir private Path folder;

  @Test
  void component_providesExecutorsAndTheRegistry() throws Exception {
    CompiledModule module =
        greetings()
            .java(
                """
                package greetings;

                import dagger.Component;

                @Component
                public interface Greetings {
                  HelloExecutor hello();
                  GreetingsOperations operations();
                }
                """)
            .compile(new ComponentProcessor());

    assertThat(module.succeeded()).as(module.log()).isTrue();
    Object component = module.load("greetings.DaggerGreetings").getMethod("create").invoke(null);
    Class<?> type = module.load("greetings.Greetings");
    GraphQLExecutor hello = (GraphQLExecutor) type.getMethod("hello").invoke(component);
    OperationRegistry operations =
        (OperationRegistry) type.getMethod("operations").invoke(component);
    assertThat(answer(hello.execute(Map.of("name", "you"), RequestContext.empty())))
        .isEqualTo("{\"data\":{\"hello\":\"Hello, you\"}}");
    assertThat(answer(operations.execute("Hello", Map.of("name", "all"), RequestContext.empty())))
        .isEqualTo("{\"data\":{\"hello\":\"Hello, all\"}}");
  }

  @Test
  void resolver_mayHoldAnExecutorInAField() throws Exception {
    CompiledModule module =
        greetings()
            .java(
                """
                package greetings;

                import dev.graven.annotations.GraphQLQuery;
                import dev.graven.runtime.RequestContext;
                import jakarta.inject.Inject;

                public final class Letters {
                  private final HelloExecutor hello;

                  @Inject
                  Letters(HelloExecutor hello) {
                    this.hello = hello;
                  }

                  @GraphQLQuery
                  public String letter() {
                    return hello.execute(HelloExecutor.Variables.of("reader"), RequestContext.empty()) + "";
                  }
                }
                """)
            .java(
                """
                package greetings;

                import dagger.Component;

                @Component
                public interface Post {
                  LetterExecutor letter();
                }
                """)
            .graphql("greetings/Letter.graphql", "query Letter { letter }\n")
            .compile(new ComponentProcessor());

    assertThat(module.succeeded()).as(module.log()).isTrue();
    Object component = module.load("greetings.DaggerPost").getMethod("create").invoke(null);
    GraphQLExecutor letter =
        (GraphQLExecutor) module.load("greetings.Post").getMethod("letter").invoke(component);
    assertThat(letter.execute(Map.of(), RequestContext.empty()).errors()).isEmpty();
  }

  private CompiledModule.Builder greetings() {
    return CompiledModule.in(folder)
        .java(
            """
            package greetings;

            import dev.graven.annotations.GraphQLQuery;
            import jakarta.inject.Inject;

            public final class Greeter {
              @Inject
              Greeter() {}

              @GraphQLQuery
              public String hello(String name) {
                return "Hello, " + name;
              }
            }
            """)
        .graphql("greetings/Hello.graphql", "query Hello($name: String!) { hello(name: $name) }\n");
  }

  private static String answer(GraphQLResponse response) {
    return new String(response.toBytes(), UTF_8);
  }
}
