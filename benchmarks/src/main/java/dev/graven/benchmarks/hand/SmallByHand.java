package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.small.Product;
import dev.graven.benchmarks.small.ProductFields;
import dev.graven.benchmarks.small.Supplier;
import java.util.Objects;

/** One product by hand. */
public final class SmallByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"product\":");
  private static final Literal ID = Literal.of("{\"id\":\"");
  private static final Literal TITLE = Literal.of("\",\"title\":");
  private static final Literal PRICE = Literal.of(",\"price\":");
  private static final Literal IN_STOCK = Literal.of(",\"inStock\":true");
  private static final Literal NOT_IN_STOCK = Literal.of(",\"inStock\":false");
  private static final Literal SUPPLIER = Literal.of(",\"supplier\":{\"id\":\"");
  private static final Literal NAME = Literal.of("\",\"name\":");
  private static final Literal END = Literal.of("}}}}");
  private static final int ID_ASKED_FOR = 7;

  private final ProductFields fields;

  /** Answers from these fields. */
  public SmallByHand(ProductFields fields, java.util.function.Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    Product product = fields.product(ID_ASKED_FOR);
    int p = DATA.write(out.chunk, 0);
    if (product == null) {
      p = out.nothing(p);
      out.chunk[p++] = '}';
      out.chunk[p++] = '}';
      return p;
    }
    p = ID.write(out.chunk, p);
    p = Numbers.write(product.id(), out.chunk, p);
    p = TITLE.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(product.title()));
    p = PRICE.write(out.chunk, p);
    p = Numbers.write(product.price(), out.chunk, p);
    p = out.room(p, 2 * HandWriter.SLACK);
    p = (product.inStock() ? IN_STOCK : NOT_IN_STOCK).write(out.chunk, p);
    Supplier supplier = Objects.requireNonNull(product.supplier());
    p = SUPPLIER.write(out.chunk, p);
    p = Numbers.write(supplier.id(), out.chunk, p);
    p = NAME.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(supplier.name()));
    return END.write(out.chunk, p);
  }
}
