package dev.graven.benchmarks.catalog;

import dev.graven.annotations.GraphQLType;

/** Who delivers. */
@GraphQLType
public record CatalogSupplier(int id, String name, String country) {}
