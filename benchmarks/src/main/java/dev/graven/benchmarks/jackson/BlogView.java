package dev.graven.benchmarks.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.graven.benchmarks.blog.Article;
import dev.graven.benchmarks.blog.Author;
import dev.graven.benchmarks.blog.BlogFields;
import dev.graven.benchmarks.blog.BlogRequest;
import dev.graven.benchmarks.blog.Image;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blog as a controller without GraphQL hands it out: view records, filled per request. */
record BlogView(List<@Nullable FeedItem> feed, @Nullable ArticleView article) {

  static BlogView of(BlogFields fields, BlogRequest request) {
    List<@Nullable FeedItem> feed = new ArrayList<>();
    List<@Nullable Article> articles = fields.feed(10);
    if (articles != null) {
      for (Article article : articles) {
        feed.add(article == null ? null : new FeedItem("Article", article.id(), article.title()));
      }
    }
    Article article = fields.article(Integer.parseInt(request.id()));
    return new BlogView(feed, article == null ? null : ArticleView.of(article, fields, request));
  }

  @JsonPropertyOrder({"__typename", "id", "title"})
  record FeedItem(
      @JsonProperty("__typename") String type,
      @JsonFormat(shape = JsonFormat.Shape.STRING) int id,
      @Nullable String title) {}

  @JsonPropertyOrder({"__typename", "id", "isPublished", "title", "body"})
  record ArticleFields(
      @JsonProperty("__typename") String type,
      @JsonFormat(shape = JsonFormat.Shape.STRING) int id,
      @JsonProperty("isPublished") @Nullable Boolean published,
      @Nullable String title,
      @Nullable String body) {

    static ArticleFields of(Article article) {
      return new ArticleFields(
          "Article", article.id(), article.isPublished(), article.title(), article.body());
    }
  }

  record ArticleView(@JsonUnwrapped ArticleFields fields, @Nullable AuthorView author) {

    static ArticleView of(Article article, BlogFields fields, BlogRequest request) {
      Author author = article.author();
      return new ArticleView(
          ArticleFields.of(article),
          author == null ? null : AuthorView.of(author, fields, request));
    }
  }

  @JsonPropertyOrder({"__typename", "id", "name", "pic", "recentArticle"})
  record AuthorView(
      @JsonProperty("__typename") String type,
      @JsonFormat(shape = JsonFormat.Shape.STRING) int id,
      @Nullable String name,
      @Nullable Image pic,
      @Nullable RecentArticle recentArticle) {

    static AuthorView of(Author author, BlogFields fields, BlogRequest request) {
      Article recent = fields.recentArticle(author);
      return new AuthorView(
          "Author",
          author.id(),
          author.name(),
          fields.pic(author, request.width(), request.height()),
          recent == null ? null : new RecentArticle(ArticleFields.of(recent), recent.keywords()));
    }
  }

  record RecentArticle(
      @JsonUnwrapped ArticleFields fields, @Nullable List<@Nullable String> keywords) {}
}
