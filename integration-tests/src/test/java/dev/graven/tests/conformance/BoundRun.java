package dev.graven.tests.conformance;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents of a schema, answered through members of annotated classes. */
final class BoundRun {
  private final Corpus.Schema schema;
  private final CorpusModule dynamic;
  private final CorpusModule bound;

  /**
   * Compiles the documents.
   *
   * @param dynamic the same documents over dynamic types
   */
  BoundRun(
      Path folder, Corpus.Schema schema, List<Corpus.Document> documents, CorpusModule dynamic) {
    this.schema = schema;
    this.dynamic = dynamic;
    this.bound = CorpusModule.compileBound(folder, schema, documents);
  }

  /**
   * The response.
   *
   * @throws AssertionError if members were called otherwise than the fields of dynamic types
   */
  GraphQLResponse execute(
      Corpus.Document document, Map<String, Object> variables, Wiring.Settings settings) {
    Wiring wiring = new Wiring(schema.sdl(), settings);
    List<BoundValues.Call> calls = new ArrayList<>();
    GraphQLResponse unused =
        dynamic.execute(document, variables, new BoundValues.Recorder(wiring, calls));
    BoundValues.Maker maker = (BoundValues.Maker) bound.newInstance("bound.Types$Maker");
    BoundValues values = new BoundValues(wiring, maker, calls);
    List<Throwable> unexpected = new ArrayList<>();
    RequestContext context =
        RequestContext.builder()
            .errorReporter(
                (exception, field) -> {
                  if (exception instanceof AssertionError) {
                    unexpected.add(exception);
                  }
                })
            .build();
    GraphQLResponse response =
        bound
            .executor(document, bound.newInstance("bound.Types$Api", values))
            .execute(variables, context);
    if (!unexpected.isEmpty()) {
      throw new AssertionError(unexpected.get(0));
    }
    if (!values.isFinished()) {
      throw new AssertionError("fewer calls than of dynamic types");
    }
    return response;
  }
}
