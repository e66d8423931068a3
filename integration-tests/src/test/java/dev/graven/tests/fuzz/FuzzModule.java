package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;

/** Documents over a random schema, compiled by one call of javac. */
final class FuzzModule {
  private final CompiledModule module;

  private FuzzModule(CompiledModule module) {
    this.module = module;
  }

  /** Compiles documents over dynamic types. */
  static FuzzModule compile(Path folder, String sdl, List<String> documents) {
    return compile(
        CompiledModule.in(folder)
            .java(
                """
                @GraphQLSchema(unbound = GraphQLSchema.Unbound.DYNAMIC)
                package fuzz;
                import dev.graven.annotations.GraphQLSchema;
                """)
            .java(Stamp.SCALAR),
        sdl,
        documents);
  }

  /** Compiles documents over what the builder has. */
  static FuzzModule compile(CompiledModule.Builder builder, String sdl, List<String> documents) {
    builder.graphql("schema.graphqls", sdl).option("-g:none");
    for (int i = 0; i < documents.size(); i++) {
      builder.graphql("fuzz/Document" + i + ".graphql", documents.get(i));
    }
    return new FuzzModule(builder.compile());
  }

  boolean succeeded() {
    return module.succeeded();
  }

  /** What javac said. */
  String log() {
    return module.log();
  }

  /** A new instance of a class that belongs to it. */
  Object newInstance(String className, Object... arguments) {
    return module.newInstance(className, arguments);
  }

  GraphQLExecutor executor(String operation, Object... resolvers) {
    return module.executor("fuzz." + operation + "Executor", resolvers);
  }
}
