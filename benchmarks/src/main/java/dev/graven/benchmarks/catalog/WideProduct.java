package dev.graven.benchmarks.catalog;

import dev.graven.annotations.GraphQLType;

/** Something of which only the variants are asked for. */
@GraphQLType
public record WideProduct(int id) {}
