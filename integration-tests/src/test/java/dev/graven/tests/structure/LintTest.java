package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code passes the strictest settings that a user's build may have. */
class LintTest {
  private static final String MODULE_PATH = System.getProperty("java.class.path");

  @TempDir private Path folder;

  @Test
  void unnamedModule_compilesWithoutWarning() {
    assertClean(Shop.project(folder).option("-Xlint:all,-processing").option("-Werror").compile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "requires java.compiler;"})
  void namedModule_compilesWithoutWarning(String compiler) {
    assertClean(
        Shop.project(folder)
            .java(
                """
                module shop {
                  requires transitive dev.graven.annotations;
                  requires dev.graven.runtime;
                  %s
                  exports shop;
                }
                """
                    .formatted(compiler))
            .option("-Werror")
            .option("-Xlint:all,-processing,-path")
            .option("--module-path")
            .option(MODULE_PATH)
            .compile());
  }

  @Test
  void deprecatedMembers_areCalledWithoutWarning() {
    CompiledModule module =
        CompiledModule.in(folder)
            .java(
                """
                package old;

                import dev.graven.annotations.*;

                @GraphQLType
                public record Thing(String name) {
                  @Deprecated
                  @Override
                  public String name() {
                    return name;
                  }
                  @Deprecated
                  @GraphQLField
                  public String title() {
                    return "title";
                  }
                }
                """)
            .java(
                """
                package old;

                import dev.graven.annotations.*;

                public final class Api {
                  @Deprecated
                  @GraphQLQuery
                  public Thing thing() {
                    return new Thing("name");
                  }
                }
                """)
            .graphql("old/Old.graphql", "{ thing { name title } }\n")
            .option("-Werror")
            .option("-Xlint:all,-processing")
            .compile();

    assertClean(module);
  }

  private static void assertClean(CompiledModule module) {
    assertThat(module.log()).isEmpty();
    assertThat(module.succeeded()).isTrue();
    assertThat(module.messages(Kind.WARNING)).isEmpty();
  }
}
