package dev.graven.benchmarks.stadium;

import dev.graven.annotations.GraphQLType;
import java.util.List;

/** A seat of a stand. */
@GraphQLType
public record Seat(List<String> labels, int x, int y) {}
