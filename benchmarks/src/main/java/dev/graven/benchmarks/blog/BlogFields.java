package dev.graven.benchmarks.blog;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.annotations.GraphQLSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields with arguments or work to do, over a blog of one author. */
public final class BlogFields {
  private static final int COUNT = 100;

  private final Author author = new Author(123, "John Smith");
  private final List<@Nullable Article> articles;

  /** Builds the blog. */
  public BlogFields() {
    List<@Nullable String> keywords = new ArrayList<>(List.of("graphql", "java", "json", "true"));
    keywords.add(null);
    articles = new ArrayList<>(COUNT);
    for (int id = 1; id <= COUNT; id++) {
      articles.add(
          new Article(
              id, true, author, "My Article " + id, "This is a post on \"GraphQL\"", keywords));
    }
  }

  /** Returns the first articles. */
  @GraphQLQuery
  public @Nullable List<@Nullable Article> feed(int first) {
    return articles.subList(0, Math.min(first, COUNT));
  }

  /** Returns an article, or null. */
  @GraphQLQuery
  public @Nullable Article article(@GraphQLId int id) {
    return id >= 1 && id <= COUNT ? articles.get(id - 1) : null;
  }

  /** Returns the author's picture in a size. */
  @GraphQLField
  public @Nullable Image pic(@GraphQLSource Author author, int width, int height) {
    return new Image("cdn://" + author.id(), width, height);
  }

  /** Returns the author's last article. */
  @GraphQLField
  public @Nullable Article recentArticle(@GraphQLSource Author author) {
    return author.id() == this.author.id() ? articles.get(0) : null;
  }
}
