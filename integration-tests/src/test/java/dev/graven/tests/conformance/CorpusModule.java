package dev.graven.tests.conformance;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;

/** The documents of one schema, compiled at once, each into a package of its own. */
final class CorpusModule {
  private final CompiledModule module;

  private CorpusModule(CompiledModule module) {
    this.module = module;
  }

  /** Compiles documents; {@code @defer} and {@code @stream} mean nothing. */
  static CorpusModule compile(Path folder, Corpus.Schema schema, List<Corpus.Document> documents) {
    return compile(builder(folder, schema, documents));
  }

  /** The same, but every type of the schema has an annotated class. */
  static CorpusModule compileBound(
      Path folder, Corpus.Schema schema, List<Corpus.Document> documents) {
    return compile(
        files(folder, schema, documents)
            .java(BoundSource.of(schema.sdl()))
            .option("-Agraven.unbound=error"));
  }

  private static CorpusModule compile(CompiledModule.Builder builder) {
    CompiledModule module = builder.option("-Agraven.incremental=ignore").compile();
    if (!module.succeeded()) {
      throw new IllegalStateException(String.join("\n", module.messages(Diagnostic.Kind.ERROR)));
    }
    return new CorpusModule(module);
  }

  /** Those of the documents that the compiler does not refuse as not supported. */
  static List<Corpus.Document> accepted(
      Path folder, Corpus.Schema schema, List<Corpus.Document> documents) {
    List<String> refusals =
        builder(folder, schema, documents).compile().messages(Diagnostic.Kind.ERROR).stream()
            .filter(message -> message.contains("[NotSupported]"))
            .toList();
    return documents.stream()
        .filter(
            document -> refusals.stream().noneMatch(it -> it.contains(packageName(document) + "/")))
        .toList();
  }

  private static CompiledModule.Builder builder(
      Path folder, Corpus.Schema schema, List<Corpus.Document> documents) {
    // javac wants a source; a module of the plugin's has its marker.
    return files(folder, schema, documents)
        .java("final class Nothing {}")
        .option("-Agraven.unbound=dynamic");
  }

  private static CompiledModule.Builder files(
      Path folder, Corpus.Schema schema, List<Corpus.Document> documents) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder).graphql("schema.graphqls", schema.sdl());
    for (Corpus.Document document : documents) {
      builder.graphql(packageName(document) + "/Document.graphql", document.text());
    }
    return builder;
  }

  private static String packageName(Corpus.Document document) {
    return "d" + document.id();
  }

  /** A new instance of a class that belongs to it. */
  Object newInstance(String className, Object... arguments) {
    return module.newInstance(className, arguments);
  }

  /** The executor of a document. */
  GraphQLExecutor executor(Corpus.Document document, Object... resolvers) {
    String folder = packageName(document) + "/";
    String file =
        CompiledModule.files(module.classes()).keySet().stream()
            .filter(name -> name.startsWith(folder) && name.endsWith("Executor.class"))
            .findFirst()
            .orElseThrow();
    return module.executor(
        file.substring(0, file.length() - ".class".length()).replace('/', '.'), resolvers);
  }

  GraphQLResponse execute(
      Corpus.Document document, Map<String, Object> variables, Object... resolvers) {
    RequestContext silent =
        RequestContext.builder().errorReporter((exception, field) -> {}).build();
    return executor(document, resolvers).execute(variables, silent);
  }
}
