package dev.graven.benchmarks.widgets;

import dev.graven.annotations.GraphQLType;

/** A row whose title is somewhere else. */
@GraphQLType
public record TitledWidget(int id, int score) {}
