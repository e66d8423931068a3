package dev.graven.benchmarks.widgets;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.graven.annotations.GraphQLType;

/** A row of three scalars. The id is a number in Java and a string in the answer. */
@GraphQLType
public record Widget(
    @JsonFormat(shape = JsonFormat.Shape.STRING) int id, String title, int score) {}
