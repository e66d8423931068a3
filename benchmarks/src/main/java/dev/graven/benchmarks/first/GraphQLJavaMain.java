package dev.graven.benchmarks.first;

import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graphqljava.Wirings;
import dev.graven.benchmarks.small.ProductFields;
import java.io.IOException;
import java.util.Map;

/** Builds the schema, wires it and answers <em>small</em> once. */
public final class GraphQLJavaMain {

  private GraphQLJavaMain() {}

  /** Prints the answer. */
  public static void main(String... arguments) throws IOException {
    new GraphQLJavaAnswer("Small", Map.of(), Wirings.of(new ProductFields())).writeTo(System.out);
    System.out.println();
  }
}
