package dev.graven.benchmarks.blog;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article; all but its id may be unknown. */
@GraphQLType
public record Article(
    @GraphQLId int id,
    @Nullable Boolean isPublished,
    @Nullable Author author,
    @Nullable String title,
    @Nullable String body,
    @Nullable List<@Nullable String> keywords) {}
