package dev.graven.benchmarks.graphqljava;

import dev.graven.benchmarks.blog.Article;
import dev.graven.benchmarks.blog.Author;
import dev.graven.benchmarks.blog.BlogFields;
import dev.graven.benchmarks.blog.Image;
import dev.graven.benchmarks.friends.HeroFields;
import dev.graven.benchmarks.friends.StarWarsCharacter;
import dev.graven.benchmarks.small.Product;
import dev.graven.benchmarks.small.ProductFields;
import dev.graven.benchmarks.small.Supplier;
import dev.graven.benchmarks.stadium.Seat;
import dev.graven.benchmarks.stadium.Stadium;
import dev.graven.benchmarks.stadium.StadiumFields;
import dev.graven.benchmarks.stadium.Stand;
import dev.graven.benchmarks.widgets.Widget;
import dev.graven.benchmarks.widgets.WidgetFields;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;

/** A data fetcher for each field of each workload. */
public final class Wirings {

  private Wirings() {}

  /** Wires the stadium. */
  public static RuntimeWiring of(StadiumFields fields) {
    return wiring(
        ObjectWiring.query().call("stadium", call -> fields.stadium(argument(call, "seatsPerRow"))),
        new ObjectWiring<>("Stadium", Stadium.class)
            .field("city", Stadium::city)
            .field("country", Stadium::country)
            .field("name", Stadium::name)
            .field("stands", Stadium::stands),
        new ObjectWiring<>("Stand", Stand.class)
            .field("sectionType", Stand::sectionType)
            .field("seats", Stand::seats)
            .field("priceCategory", Stand::priceCategory)
            .field("name", Stand::name),
        new ObjectWiring<>("Seat", Seat.class)
            .field("labels", Seat::labels)
            .field("x", Seat::x)
            .field("y", Seat::y));
  }

  /** Wires the widgets. */
  public static RuntimeWiring of(WidgetFields fields) {
    return wiring(
        ObjectWiring.query().call("widgets", call -> fields.widgets()),
        new ObjectWiring<>("Widget", Widget.class)
            .field("id", Widget::id)
            .field("title", Widget::title)
            .field("score", Widget::score));
  }

  /** Wires the products. */
  public static RuntimeWiring of(ProductFields fields) {
    return wiring(
        ObjectWiring.query().call("product", call -> fields.product(id(call))),
        new ObjectWiring<>("Product", Product.class)
            .field("id", Product::id)
            .field("title", Product::title)
            .field("price", Product::price)
            .field("inStock", Product::inStock)
            .field("supplier", Product::supplier),
        new ObjectWiring<>("Supplier", Supplier.class)
            .field("id", Supplier::id)
            .field("name", Supplier::name));
  }

  /** Wires the hero. */
  public static RuntimeWiring of(HeroFields fields) {
    return wiring(
        ObjectWiring.query().call("hero", call -> fields.hero()),
        new ObjectWiring<>("Character", StarWarsCharacter.class)
            .field("name", StarWarsCharacter::getName)
            .field("friends", StarWarsCharacter::getFriends));
  }

  /** Wires the blog. */
  public static RuntimeWiring of(BlogFields fields) {
    return wiring(
        ObjectWiring.query()
            .call("feed", call -> fields.feed(argument(call, "first")))
            .call("article", call -> fields.article(id(call))),
        new ObjectWiring<>("Article", Article.class)
            .field("id", Article::id)
            .field("isPublished", Article::isPublished)
            .field("author", Article::author)
            .field("title", Article::title)
            .field("body", Article::body)
            .field("keywords", Article::keywords),
        new ObjectWiring<>("Author", Author.class)
            .field("id", Author::id)
            .field("name", Author::name)
            .call(
                "pic",
                call ->
                    fields.pic(
                        Objects.requireNonNull(call.<Author>getSource()),
                        argument(call, "width"),
                        argument(call, "height")))
            .field("recentArticle", fields::recentArticle),
        new ObjectWiring<>("Image", Image.class)
            .field("url", Image::url)
            .field("width", Image::width)
            .field("height", Image::height));
  }

  static RuntimeWiring wiring(ObjectWiring<?>... types) {
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
    for (ObjectWiring<?> type : types) {
      wiring.type(type.build());
    }
    return wiring.build();
  }

  static int argument(DataFetchingEnvironment call, String name) {
    return Objects.requireNonNull(call.<Integer>getArgument(name));
  }

  private static int id(DataFetchingEnvironment call) {
    return Integer.parseInt(Objects.requireNonNull(call.<String>getArgument("id")));
  }
}
