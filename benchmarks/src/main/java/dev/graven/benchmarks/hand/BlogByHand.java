package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.blog.Article;
import dev.graven.benchmarks.blog.Author;
import dev.graven.benchmarks.blog.BlogFields;
import dev.graven.benchmarks.blog.BlogRequest;
import dev.graven.benchmarks.blog.Image;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The blog by hand. Nearly every position may be null. */
public final class BlogByHand extends HandAnswer {
  private static final Literal FEED = Literal.of("{\"data\":{\"feed\":");
  private static final Literal ARTICLE = Literal.of(",\"article\":");
  private static final Literal ARTICLE_ID = Literal.of("{\"__typename\":\"Article\",\"id\":\"");
  private static final Literal TITLE = Literal.of("\",\"title\":");
  private static final Literal PUBLISHED = Literal.of("\",\"isPublished\":true");
  private static final Literal NOT_PUBLISHED = Literal.of("\",\"isPublished\":false");
  private static final Literal PUBLISHED_NULL = Literal.of("\",\"isPublished\":null");
  private static final Literal NEXT_TITLE = Literal.of(",\"title\":");
  private static final Literal BODY = Literal.of(",\"body\":");
  private static final Literal AUTHOR = Literal.of(",\"author\":");
  private static final Literal AUTHOR_ID = Literal.of("{\"__typename\":\"Author\",\"id\":\"");
  private static final Literal NAME = Literal.of("\",\"name\":");
  private static final Literal PIC = Literal.of(",\"pic\":");
  private static final Literal URL = Literal.of("{\"url\":");
  private static final Literal WIDTH = Literal.of(",\"width\":");
  private static final Literal HEIGHT = Literal.of(",\"height\":");
  private static final Literal RECENT = Literal.of(",\"recentArticle\":");
  private static final Literal KEYWORDS = Literal.of(",\"keywords\":");
  private static final int FIRST = 10;
  private static final int ROOM = 4 * HandWriter.SLACK;

  private final BlogFields fields;
  private final BlogRequest request;

  /** Answers from these fields. */
  public BlogByHand(BlogFields fields, BlogRequest request, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
    this.request = request;
  }

  @Override
  int write(HandWriter out) {
    int p = FEED.write(out.chunk, 0);
    List<@Nullable Article> feed = fields.feed(FIRST);
    if (feed == null) {
      p = out.nothing(p);
    } else {
      out.chunk[p++] = '[';
      boolean first = true;
      for (Article article : feed) {
        p = feedItem(out, p, article, first);
        first = false;
      }
      p = out.room(p, HandWriter.SLACK);
      out.chunk[p++] = ']';
    }
    p = ARTICLE.write(out.chunk, p);
    p = article(out, p, fields.article(Integer.parseInt(request.id())));
    p = out.room(p, 2);
    out.chunk[p++] = '}';
    out.chunk[p++] = '}';
    return p;
  }

  private static int feedItem(
      HandWriter out, int position, @Nullable Article article, boolean first) {
    int p = out.room(position, ROOM);
    if (!first) {
      out.chunk[p++] = ',';
    }
    if (article == null) {
      return out.nothing(p);
    }
    p = ARTICLE_ID.write(out.chunk, p);
    p = Numbers.write(article.id(), out.chunk, p);
    p = TITLE.write(out.chunk, p);
    p = out.stringOrNull(p, article.title());
    out.chunk[p] = '}';
    return p + 1;
  }

  private int article(HandWriter out, int position, @Nullable Article article) {
    int p = out.room(position, ROOM);
    if (article == null) {
      return out.nothing(p);
    }
    p = articleFields(out, p, article);
    p = AUTHOR.write(out.chunk, p);
    p = author(out, p, article.author());
    out.chunk[p] = '}';
    return p + 1;
  }

  private int author(HandWriter out, int position, @Nullable Author author) {
    int p = out.room(position, ROOM);
    if (author == null) {
      return out.nothing(p);
    }
    p = AUTHOR_ID.write(out.chunk, p);
    p = Numbers.write(author.id(), out.chunk, p);
    p = NAME.write(out.chunk, p);
    p = out.stringOrNull(p, author.name());
    p = PIC.write(out.chunk, out.room(p, HandWriter.SLACK));
    p = image(out, p, fields.pic(author, request.width(), request.height()));
    p = RECENT.write(out.chunk, out.room(p, HandWriter.SLACK));
    p = recentArticle(out, p, fields.recentArticle(author));
    p = out.room(p, 2);
    out.chunk[p] = '}';
    return p + 1;
  }

  private static int image(HandWriter out, int position, @Nullable Image image) {
    int p = out.room(position, ROOM);
    if (image == null) {
      return out.nothing(p);
    }
    p = URL.write(out.chunk, p);
    p = out.stringOrNull(p, image.url());
    p = WIDTH.write(out.chunk, out.room(p, ROOM));
    p = out.intOrNull(p, image.width());
    p = HEIGHT.write(out.chunk, p);
    p = out.intOrNull(p, image.height());
    out.chunk[p] = '}';
    return p + 1;
  }

  private static int recentArticle(HandWriter out, int position, @Nullable Article article) {
    int p = out.room(position, ROOM);
    if (article == null) {
      return out.nothing(p);
    }
    p = articleFields(out, p, article);
    p = KEYWORDS.write(out.chunk, out.room(p, HandWriter.SLACK));
    List<@Nullable String> keywords = article.keywords();
    if (keywords == null) {
      p = out.nothing(p);
    } else {
      out.chunk[p++] = '[';
      boolean first = true;
      for (String keyword : keywords) {
        p = out.room(p, HandWriter.SLACK);
        if (!first) {
          out.chunk[p++] = ',';
        }
        first = false;
        p = out.stringOrNull(p, keyword);
      }
      p = out.room(p, 2);
      out.chunk[p++] = ']';
    }
    out.chunk[p] = '}';
    return p + 1;
  }

  private static int articleFields(HandWriter out, int position, Article article) {
    int p = ARTICLE_ID.write(out.chunk, position);
    p = Numbers.write(article.id(), out.chunk, p);
    Boolean published = article.isPublished();
    Literal key = published == null ? PUBLISHED_NULL : published ? PUBLISHED : NOT_PUBLISHED;
    p = key.write(out.chunk, p);
    p = NEXT_TITLE.write(out.chunk, p);
    p = out.stringOrNull(p, article.title());
    p = BODY.write(out.chunk, out.room(p, HandWriter.SLACK));
    p = out.stringOrNull(p, article.body());
    return out.room(p, HandWriter.SLACK);
  }
}
