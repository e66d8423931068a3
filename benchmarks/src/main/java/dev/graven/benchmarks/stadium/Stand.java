package dev.graven.benchmarks.stadium;

import dev.graven.annotations.GraphQLType;
import java.util.List;

/** A stand of a stadium. */
@GraphQLType
public record Stand(String sectionType, List<Seat> seats, String priceCategory, String name) {}
