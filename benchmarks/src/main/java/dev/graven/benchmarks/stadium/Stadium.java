package dev.graven.benchmarks.stadium;

import dev.graven.annotations.GraphQLType;
import java.util.List;

/** A stadium. Components are in the order of the answer, so that Jackson's text is the same. */
@GraphQLType
public record Stadium(String city, String country, String name, List<Stand> stands) {}
