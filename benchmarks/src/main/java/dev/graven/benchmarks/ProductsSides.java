package dev.graven.benchmarks;

import dev.graven.benchmarks.catalog.CatalogFields;
import dev.graven.benchmarks.catalog.CatalogSource;
import dev.graven.benchmarks.graphqljava.BatchedWirings;
import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.ProductsExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.ProductsByHand;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>products</em>. */
record ProductsSides(CatalogSource source) implements Sides {

  @Override
  public Answer graven() {
    ProductsExecutor executor =
        new ProductsExecutor(new CatalogFields(source), new CatalogFields.Suppliers(source));
    return (GravenAnswer)
        () -> executor.execute(ProductsExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new ProductsByHand(source, writers);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer(
        "Products", Map.of(), BatchedWirings.of(source), () -> BatchedWirings.loaders(source));
  }
}
