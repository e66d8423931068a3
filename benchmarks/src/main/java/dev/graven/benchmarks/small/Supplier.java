package dev.graven.benchmarks.small;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.graven.annotations.GraphQLType;

/** Who makes it. */
@GraphQLType
public record Supplier(@JsonFormat(shape = JsonFormat.Shape.STRING) int id, String name) {}
