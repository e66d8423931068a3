package dev.graven.benchmarks.catalog;

import dev.graven.annotations.GraphQLType;

/** A variant of ten scalars. */
@GraphQLType
public record WideVariant(
    int id,
    String sku,
    String title,
    int price,
    int weight,
    int stock,
    String color,
    String size,
    boolean available,
    int rank) {}
