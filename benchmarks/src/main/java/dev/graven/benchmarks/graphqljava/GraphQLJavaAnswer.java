package dev.graven.benchmarks.graphqljava;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.graven.benchmarks.Answer;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dataloader.DataLoaderRegistry;

/**
 * Executes an operation with graphql-java and writes the result with Jackson.
 *
 * <p>The document is parsed and validated once, beforehand, and handed to every request. Its limits
 * of depth and size stay as they are: an answer that they turn into an error has the wrong
 * checksum, and is not timed.
 */
public final class GraphQLJavaAnswer implements Answer {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writerFor(Map.class);

  private final GraphQL engine;
  private final ExecutionInput.Builder request;
  private final Supplier<DataLoaderRegistry> loaders;

  /**
   * Prepares an operation.
   *
   * @param operation a file below {@code graphql/}, without its ending
   * @param variables the request's
   * @param wiring data fetchers of every field that the operation selects
   */
  public GraphQLJavaAnswer(String operation, Map<String, Object> variables, RuntimeWiring wiring) {
    this(operation, variables, wiring, DataLoaderRegistry::new);
  }

  /**
   * Prepares an operation that loads.
   *
   * @param operation a file below {@code graphql/}, without its ending
   * @param variables the request's
   * @param wiring data fetchers of every field that the operation selects
   * @param loaders makes the loaders of a request
   */
  public GraphQLJavaAnswer(
      String operation,
      Map<String, Object> variables,
      RuntimeWiring wiring,
      Supplier<DataLoaderRegistry> loaders) {
    String text = Resources.text("graphql/" + operation + ".graphql");
    GraphQLSchema schema =
        new SchemaGenerator()
            .makeExecutableSchema(
                new SchemaParser().parse(Resources.text("graphql/benchmarks.graphqls")), wiring);
    PreparsedDocumentEntry entry = new PreparsedDocumentEntry(Parser.parse(text));
    List<ValidationError> errors =
        new Validator().validateDocument(schema, entry.getDocument(), Locale.ENGLISH);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(operation + ": " + errors);
    }
    engine =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(entry))
            .build();
    request = ExecutionInput.newExecutionInput(text).variables(variables);
    this.loaders = loaders;
  }

  private Map<String, Object> execute() {
    return engine.execute(request.dataLoaderRegistry(loaders.get()).build()).toSpecification();
  }

  @Override
  public byte[] toBytes() throws IOException {
    return WRITER.writeValueAsBytes(execute());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    WRITER.writeValue(out, execute());
  }
}
