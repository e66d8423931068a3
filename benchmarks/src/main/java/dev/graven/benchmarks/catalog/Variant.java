package dev.graven.benchmarks.catalog;

import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLType;

/** One of a product's variants, which names its supplier by number. */
@GraphQLType
public record Variant(int id, String sku, int price, @GraphQLIgnore int supplierId) {}
