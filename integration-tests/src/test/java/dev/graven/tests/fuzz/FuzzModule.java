package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.tests.harness.CompiledModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Documents over a random schema, compiled by one call of javac. */
final class FuzzModule {
  private final CompiledModule module;

  private FuzzModule(CompiledModule module) {
    this.module = module;
  }

  /** Compiles documents, each of which has names of its own for operations and fragments. */
  static FuzzModule compile(Path folder, String sdl, List<String> documents) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", sdl)
            .java(
                """
                @GraphQLSchema(unbound = GraphQLSchema.Unbound.DYNAMIC)
                package fuzz;
                import dev.graven.annotations.GraphQLSchema;
                """)
            .java(Stamp.SCALAR)
            .option("-g:none");
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

  GraphQLExecutor executor(String operation, FuzzResolver resolver) {
    return module.executor("fuzz." + operation + "Executor", resolver);
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
