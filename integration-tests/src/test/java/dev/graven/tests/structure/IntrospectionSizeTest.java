package dev.graven.tests.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The introspection of a large schema: methods that HotSpot compiles, constants that fit. */
class IntrospectionSizeTest {
  private static final int TYPES = 2_000;
  private static final int LIMIT = 8_000;

  @TempDir private Path folder;

  @Test
  void twoThousandTypes_compileAndAnswerTheSame() {
    StringBuilder sdl = new StringBuilder("type Query { t0: T0 }\n");
    for (int i = 0; i < TYPES; i++) {
      sdl.append(
          "\"Type %1$d \u00e9.\" type T%1$d { id: ID! next(first: Int = %1$d): [T%2$d!]! old: String @deprecated(reason: \"r%1$d\") e: E%1$d }\n"
              .formatted(i, i / 2));
      sdl.append("enum E%1$d { A%1$d B }\n".formatted(i));
    }
    String set =
        "{ types { kind name description fields(includeDeprecated: true) { name description isDeprecated deprecationReason args { name defaultValue type { name } } type { kind name ofType { kind name ofType { kind name ofType { name } } } } } enumValues { name } } %s }";
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", sdl.toString())
            .graphql(
                "large/Constant.graphql", "query Constant { __schema " + set.formatted("") + " }")
            .graphql(
                "large/Request.graphql",
                "query Request($never: Boolean!) { __schema "
                    + set.formatted("... @include(if: $never) { __typename }")
                    + " }")
            .java("package large;\n\nfinal class Nothing {}\n")
            .option("-Agraven.unbound=dynamic")
            .compileCleanly();

    String constant = answer(module, "Constant", Map.of());
    assertThat(constant).hasSizeGreaterThan(1_000_000);
    assertThat(answer(module, "Request", Map.of("never", false)).equals(constant)).isTrue();
    assertThat(
            ClassFile.readAll(CompiledModule.files(module.classes())).stream()
                .flatMap(type -> type.methodsAbove(LIMIT)))
        .isEmpty();
  }

  private static String answer(
      CompiledModule module, String operation, Map<String, Object> variables) {
    String name = "large." + operation + "Executor";
    GraphQLExecutor executor =
        (GraphQLExecutor)
            (module.load(name).getConstructors()[0].getParameterCount() == 0
                ? module.newInstance(name)
                : module.newInstance(name, DynamicResolver.ofMaps(Map.of())));
    return new String(executor.execute(variables, RequestContext.empty()).toBytes(), UTF_8);
  }
}
