package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.catalog.CatalogProduct;
import dev.graven.benchmarks.catalog.CatalogSource;
import dev.graven.benchmarks.catalog.CatalogSupplier;
import dev.graven.benchmarks.catalog.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The products by hand: columns of what was read, then one pass that writes. */
public final class ProductsByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"products\":[");
  private static final Literal ID = Literal.of("{\"id\":\"");
  private static final Literal TITLE = Literal.of("\",\"title\":");
  private static final Literal VARIANTS = Literal.of(",\"variants\":[");
  private static final Literal SKU = Literal.of("\",\"sku\":");
  private static final Literal PRICE = Literal.of(",\"price\":");
  private static final Literal SUPPLIER = Literal.of(",\"supplier\":{\"id\":\"");
  private static final Literal NO_SUPPLIER = Literal.of(",\"supplier\":null}");
  private static final Literal NAME = Literal.of("\",\"name\":");
  private static final Literal COUNTRY = Literal.of(",\"country\":");
  private static final Literal END = Literal.of("]}}");

  private final CatalogSource source;

  /** Answers from this source. */
  public ProductsByHand(CatalogSource source, Supplier<HandWriter> writers) {
    super(writers);
    this.source = source;
  }

  @Override
  int write(HandWriter out) {
    List<CatalogProduct> products = source.products();
    List<List<Variant>> variants = source.variants(products).join();
    Map<Integer, Boolean> numbers = new LinkedHashMap<>();
    for (List<Variant> some : variants) {
      for (Variant variant : some) {
        numbers.put(variant.supplierId(), true);
      }
    }
    Map<Integer, CatalogSupplier> suppliers =
        source.suppliers(new ArrayList<>(numbers.keySet())).join();
    int p = DATA.write(out.chunk, 0);
    for (int i = 0; i < products.size(); i++) {
      p = product(out, p, products.get(i), i == 0);
      List<Variant> some = variants.get(i);
      for (int k = 0; k < some.size(); k++) {
        Variant variant = some.get(k);
        p = variant(out, p, variant, suppliers.get(variant.supplierId()), k == 0);
      }
      p = out.room(p, 32);
      out.chunk[p++] = ']';
      out.chunk[p++] = '}';
    }
    p = out.room(p, 32);
    return END.write(out.chunk, p);
  }

  private static int product(HandWriter out, int position, CatalogProduct product, boolean first) {
    int p = out.room(position, 2 * HandWriter.SLACK);
    if (!first) {
      out.chunk[p++] = ',';
    }
    p = ID.write(out.chunk, p);
    p = Numbers.write(product.id(), out.chunk, p);
    p = TITLE.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(product.title()));
    return VARIANTS.write(out.chunk, p);
  }

  private static int variant(
      HandWriter out,
      int position,
      Variant variant,
      @Nullable CatalogSupplier supplier,
      boolean first) {
    int p = out.room(position, 2 * HandWriter.SLACK);
    if (!first) {
      out.chunk[p++] = ',';
    }
    p = ID.write(out.chunk, p);
    p = Numbers.write(variant.id(), out.chunk, p);
    p = SKU.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(variant.sku()));
    p = out.room(p, 2 * HandWriter.SLACK);
    p = PRICE.write(out.chunk, p);
    p = Numbers.write(variant.price(), out.chunk, p);
    if (supplier == null) {
      return NO_SUPPLIER.write(out.chunk, p);
    }
    p = SUPPLIER.write(out.chunk, p);
    p = Numbers.write(supplier.id(), out.chunk, p);
    p = NAME.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(supplier.name()));
    p = COUNTRY.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(supplier.country()));
    out.chunk[p++] = '}';
    out.chunk[p++] = '}';
    return p;
  }
}
