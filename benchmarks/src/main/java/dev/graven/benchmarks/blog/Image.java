package dev.graven.benchmarks.blog;

import dev.graven.annotations.GraphQLType;
import org.jspecify.annotations.Nullable;

/** A picture in the size that was asked for. */
@GraphQLType
public record Image(@Nullable String url, @Nullable Integer width, @Nullable Integer height) {}
