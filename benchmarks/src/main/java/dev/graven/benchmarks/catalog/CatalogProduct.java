package dev.graven.benchmarks.catalog;

import dev.graven.annotations.GraphQLType;

/** Something that comes in variants. */
@GraphQLType
public record CatalogProduct(int id, String title) {}
