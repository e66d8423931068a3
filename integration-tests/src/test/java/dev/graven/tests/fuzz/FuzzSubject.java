package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A random schema and its data, compiled and answered in one of the ways that there are. */
interface FuzzSubject {
  GraphQLSchema schema();

  String sdl();

  /** Compiles documents, each of which has names of its own for operations and fragments. */
  FuzzModule compile(Path folder, List<String> documents);

  GraphQLExecutor executor(FuzzModule module, String operation);

  /** How the answer differs from graphql-java's. */
  Optional<String> difference(GraphQLExecutor executor, Map<String, Object> variables);

  /** How it differs from what graphql-java answers that chooses the operation from a file. */
  Optional<String> differenceInFile(
      String file, GraphQLExecutor executor, Map<String, Object> variables);

  /** What is to know of a document beside the schema. */
  String describe(String document);

  /** What was compared so far. */
  Tally tally();

  /** Counts of responses. */
  final class Tally {
    int compared;
    int withErrors;
    int withData;

    /** Responses that are not whole, as the request was given up. */
    int givenUp;

    /** Loads that the key answered. */
    int references;

    int primedKeys;

    void add(boolean hasErrors, boolean hasData) {
      compared++;
      withErrors += hasErrors ? 1 : 0;
      withData += hasData ? 1 : 0;
    }

    @Override
    public String toString() {
      return "responses %d with errors %d with data %d given up %d references %d primed keys %d"
          .formatted(compared, withErrors, withData, givenUp, references, primedKeys);
    }
  }
}
