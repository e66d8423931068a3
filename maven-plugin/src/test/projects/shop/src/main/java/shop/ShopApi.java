package shop;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLQuery;

/** The root fields. */
public final class ShopApi {
  /** An API over no data at all. */
  public ShopApi() {}

  /** Returns a product, whatever the id. */
  @GraphQLQuery
  public Product product(@GraphQLId int id) {
    return new Product(id, "Product " + id);
  }
}
