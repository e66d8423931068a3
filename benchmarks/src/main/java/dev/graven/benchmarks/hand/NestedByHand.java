package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.catalog.WideFields;
import dev.graven.benchmarks.catalog.WideProduct;
import dev.graven.benchmarks.catalog.WideVariant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The nested lists by hand. */
public final class NestedByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"products\":[");
  private static final Literal VARIANTS = Literal.of("{\"variants\":[");
  private static final Literal ID = Literal.of("{\"id\":\"");
  private static final Literal SKU = Literal.of("\",\"sku\":");
  private static final Literal TITLE = Literal.of(",\"title\":");
  private static final Literal PRICE = Literal.of(",\"price\":");
  private static final Literal WEIGHT = Literal.of(",\"weight\":");
  private static final Literal STOCK = Literal.of(",\"stock\":");
  private static final Literal COLOR = Literal.of(",\"color\":");
  private static final Literal SIZE = Literal.of(",\"size\":");
  private static final Literal AVAILABLE = Literal.of(",\"available\":true,\"rank\":");
  private static final Literal NOT_AVAILABLE = Literal.of(",\"available\":false,\"rank\":");
  private static final Literal END = Literal.of("]}}");

  private final WideFields fields;

  /** Answers from these fields. */
  public NestedByHand(WideFields fields, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    List<WideProduct> products = fields.wideProducts();
    List<List<WideVariant>> variants = fields.variants(products);
    int p = DATA.write(out.chunk, 0);
    for (int i = 0; i < products.size(); i++) {
      p = out.room(p, HandWriter.SLACK);
      if (i > 0) {
        out.chunk[p++] = ',';
      }
      p = VARIANTS.write(out.chunk, p);
      List<WideVariant> some = variants.get(i);
      for (int k = 0; k < some.size(); k++) {
        p = variant(out, p, some.get(k), k == 0);
      }
      p = out.room(p, 32);
      out.chunk[p++] = ']';
      out.chunk[p++] = '}';
    }
    p = out.room(p, 32);
    return END.write(out.chunk, p);
  }

  private static int variant(HandWriter out, int position, WideVariant variant, boolean first) {
    int p = out.room(position, 2 * HandWriter.SLACK);
    if (!first) {
      out.chunk[p++] = ',';
    }
    p = ID.write(out.chunk, p);
    p = Numbers.write(variant.id(), out.chunk, p);
    p = SKU.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(variant.sku()));
    p = TITLE.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(variant.title()));
    p = out.room(p, 3 * HandWriter.SLACK);
    p = PRICE.write(out.chunk, p);
    p = Numbers.write(variant.price(), out.chunk, p);
    p = WEIGHT.write(out.chunk, p);
    p = Numbers.write(variant.weight(), out.chunk, p);
    p = STOCK.write(out.chunk, p);
    p = Numbers.write(variant.stock(), out.chunk, p);
    p = COLOR.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(variant.color()));
    p = SIZE.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(variant.size()));
    p = out.room(p, 2 * HandWriter.SLACK);
    p = (variant.available() ? AVAILABLE : NOT_AVAILABLE).write(out.chunk, p);
    p = Numbers.write(variant.rank(), out.chunk, p);
    out.chunk[p] = '}';
    return p + 1;
  }
}
