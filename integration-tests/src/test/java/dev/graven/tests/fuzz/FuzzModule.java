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
