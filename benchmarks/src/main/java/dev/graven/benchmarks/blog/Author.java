package dev.graven.benchmarks.blog;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLType;
import org.jspecify.annotations.Nullable;

/** Who writes articles. */
@GraphQLType
public record Author(@GraphQLId int id, @Nullable String name) {}
