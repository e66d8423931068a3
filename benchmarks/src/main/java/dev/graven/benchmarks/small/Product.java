package dev.graven.benchmarks.small;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.graven.annotations.GraphQLType;

/** Something to buy. */
@GraphQLType
public record Product(
    @JsonFormat(shape = JsonFormat.Shape.STRING) int id,
    String title,
    double price,
    boolean inStock,
    Supplier supplier) {}
