package dev.graven.benchmarks;

import dev.graven.benchmarks.async.JobFields;
import dev.graven.benchmarks.blog.BlogFields;
import dev.graven.benchmarks.blog.BlogRequest;
import dev.graven.benchmarks.catalog.CatalogSource;
import dev.graven.benchmarks.catalog.WideFields;
import dev.graven.benchmarks.friends.HeroFields;
import dev.graven.benchmarks.small.ProductFields;
import dev.graven.benchmarks.stadium.StadiumBuilder;
import dev.graven.benchmarks.widgets.TitledWidgetFields;
import dev.graven.benchmarks.widgets.WidgetFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is answered: a name such as {@code widgets-100}, of which the number says how much data
 * there is.
 *
 * <ul>
 *   <li>{@code stadium-250}: the published stadium, seats per row;
 *   <li>{@code seats-1000}: the first thousand seats of one, to see how cost grows;
 *   <li>{@code widgets-100}: rows;
 *   <li>{@code small}, {@code friends}, {@code blog};
 *   <li>{@code products}: two levels batched; {@code hops}: the same, through an executor;
 *   <li>{@code nested}: 625,000 leaves below one batch;
 *   <li>{@code titles-100}: the widgets, their titles in a batch;
 *   <li>{@code async}: a hundred futures; {@code roots}: five of a millisecond.
 * </ul>
 *
 * @param name the name
 * @param kind the part before the number
 * @param size the number, or 0
 */
public record Workload(String name, String kind, int size) {
  /** All of them, in the order of reports. */
  public static final List<String> NAMES =
      List.of(
          "stadium-250",
          "stadium-500",
          "seats-10",
          "seats-100",
          "seats-1000",
          "seats-10000",
          "seats-100000",
          "seats-1000000",
          "widgets-1",
          "widgets-10",
          "widgets-100",
          "widgets-1000",
          "widgets-10000",
          "small",
          "friends",
          "blog",
          "products",
          "hops",
          "nested",
          "titles-1",
          "titles-10",
          "titles-100",
          "titles-1000",
          "titles-10000",
          "async",
          "roots");

  /** Reads a name; the number may be any. */
  public static Workload of(String name) {
    int dash = name.indexOf('-');
    return dash < 0
        ? new Workload(name, name, 0)
        : new Workload(name, name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
  }

  /** Who can answer: a data source that is asked in batches, or later, is not Jackson's. */
  public Set<Side> answering() {
    return switch (kind) {
      case "products", "hops", "nested", "titles", "async", "roots" ->
          EnumSet.complementOf(EnumSet.of(Side.JACKSON));
      default -> EnumSet.allOf(Side.class);
    };
  }

  /** Builds the data, which all sides share. */
  public Sides sides() {
    return switch (kind) {
      case "stadium" -> new StadiumSides(StadiumBuilder.full(size));
      case "seats" -> new StadiumSides(StadiumBuilder.ofSeats(size));
      case "widgets" -> new WidgetSides(WidgetFields.of(size));
      case "small" -> new SmallSides(new ProductFields());
      case "friends" -> new FriendsSides(new HeroFields());
      case "blog" -> new BlogSides(new BlogFields(), new BlogRequest("1", 640, 480));
      case "products" -> new ProductsSides(new CatalogSource(null));
      case "hops" -> new ProductsSides(new CatalogSource(CatalogSource.oneThread()));
      case "nested" -> new NestedSides(new WideFields());
      case "titles" -> new TitlesSides(TitledWidgetFields.of(size));
      case "async" -> new JobsSides(new JobFields());
      case "roots" -> new RootsSides(new JobFields());
      default -> throw new IllegalArgumentException("No workload is called " + name);
    };
  }
}
