package dev.graven.benchmarks.async;

import dev.graven.annotations.GraphQLType;

/** Something whose result comes later. */
@GraphQLType
public record Job(int id) {}
