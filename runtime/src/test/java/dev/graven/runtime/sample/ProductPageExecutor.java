package dev.graven.runtime.sample;

import dev.graven.runtime.ArgumentCoercion;
import dev.graven.runtime.Field;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.InputCoercion;
import dev.graven.runtime.InputErrors;
import dev.graven.runtime.InputPosition;
import dev.graven.runtime.Key;
import dev.graven.runtime.OperationExecution;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.OperationKind;
import dev.graven.runtime.RequestContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Executes {@link #OPERATION}. */
public final class ProductPageExecutor implements GraphQLExecutor {
  private static final OperationInfo OPERATION =
      OperationInfo.of(
          OperationKind.QUERY,
          "ProductPage",
          "6f9b5cb3c3fe9b1ad5f2b0a2d2f6f6b7f7e5f8cf0f6f6a1f4f3b2c1d0e9f8a7b",
          "src/main/resources/graphql/shop/ProductPage.graphql",
          """
          query ProductPage($id: ID!, $units: [Unit!], $first: Int = 3, $x: Boolean!) {
            product(id: $id, units: $units, first: $first) {
              name: title
              price @include(if: $x)
              tags
              sup: supplier { country @skip(if: $x) name }
              related { title }
            }
          }
          """);

  // One per field of the operation; the first number is the index in FIELDS.
  private static final Field PRODUCT = Field.of(0, "product", "Query.product", 2, 3);
  private static final Field NAME = Field.of(1, "name", "Product.title", 3, 5);
  private static final Field PRICE = Field.of(2, "price", "Product.price", 4, 5);
  private static final Field TAGS = Field.of(3, "tags", "Product.tags", 5, 5);
  private static final Field SUP = Field.of(4, "sup", "Product.supplier", 6, 5);
  private static final Field SUP_COUNTRY = Field.of(5, "country", "Supplier.country", 6, 21);
  private static final Field SUP_NAME = Field.of(6, "name", "Supplier.name", 6, 44);
  private static final Field RELATED =
      Field.of(7, "related", "Product.related", 7, 5)
          .withSource("src/main/resources/graphql/shop/ProductPage.graphql:7:5");
  private static final Field TITLE = Field.of(8, "title", "Product.title", 7, 15);
  private static final Field[] FIELDS = {
    PRODUCT, NAME, PRICE, TAGS, SUP, SUP_COUNTRY, SUP_NAME, RELATED, TITLE
  };

  // One per response name.
  private static final Key PRODUCT_KEY = Key.of("product");
  private static final Key NAME_KEY = Key.of("name");
  private static final Key PRICE_KEY = Key.of("price");
  private static final Key TAGS_KEY = Key.of("tags");
  private static final Key SUP_KEY = Key.of("sup");
  private static final Key COUNTRY_KEY = Key.of("country");
  private static final Key RELATED_KEY = Key.of("related");
  private static final Key TITLE_KEY = Key.of("title");

  private final ShopApi shopApi;

  public ProductPageExecutor(ShopApi shopApi) {
    this.shopApi = Objects.requireNonNull(shopApi, "shopApi");
  }

  @Override
  public OperationInfo operation() {
    return OPERATION;
  }

  public GraphQLResponse execute(Variables variables, RequestContext context) {
    return new Execution(this, variables, context).run();
  }

  @Override
  public GraphQLResponse execute(Map<String, ?> variables, RequestContext context) {
    InputErrors errors = new InputErrors();
    Variables coerced = Variables.coerce(variables, errors);
    return coerced == null ? errors.toResponse() : execute(coerced, context);
  }

  /** {@code $id: ID!, $units: [Unit!], $first: Int = 3, $x: Boolean!}. */
  public static final class Variables {
    private static final InputPosition ID = InputPosition.variable("id", "ID!", 1, 19);
    private static final InputPosition UNITS = InputPosition.variable("units", "[Unit!]", 1, 29);
    private static final InputPosition FIRST = InputPosition.variable("first", "Int", 1, 46);
    private static final InputPosition X = InputPosition.variable("x", "Boolean!", 1, 63);
    private static final List<String> UNIT_NAMES = List.of("KILOGRAM", "LITRE");

    private final String id;
    private final @Nullable List<Unit> units;
    private final boolean hasUnits;
    private final @Nullable Integer first;
    private final boolean x;

    private Variables(
        String id,
        @Nullable List<Unit> units,
        boolean hasUnits,
        @Nullable Integer first,
        boolean x) {
      this.id = id;
      this.units = units;
      this.hasUnits = hasUnits;
      this.first = first;
      this.x = x;
    }

    public static Variables from(Map<String, ?> values) {
      InputErrors errors = new InputErrors();
      Variables variables = coerce(values, errors);
      if (variables == null) {
        throw errors.toException();
      }
      return variables;
    }

    public boolean hasUnits() {
      return hasUnits;
    }

    static @Nullable Variables coerce(Map<String, ?> values, InputErrors errors) {
      String id = "";
      Object idValue = values.get("id");
      if (idValue != null) {
        id = InputCoercion.id(idValue, ID, errors);
      } else {
        errors.absentOrNull(values.containsKey("id"), ID);
      }
      List<Unit> units = null;
      boolean hasUnits = values.containsKey("units");
      Object unitsValue = values.get("units");
      if (unitsValue != null) {
        units = unitList(unitsValue, UNITS, errors);
      }
      Integer first = 3;
      Object firstValue = values.get("first");
      if (firstValue != null) {
        first = InputCoercion.int32(firstValue, FIRST, errors);
      } else if (values.containsKey("first")) {
        first = null;
      }
      boolean x = false;
      Object xValue = values.get("x");
      if (xValue != null) {
        x = InputCoercion.bool(xValue, X, errors);
      } else {
        errors.absentOrNull(values.containsKey("x"), X);
      }
      return errors.isEmpty() ? new Variables(id, units, hasUnits, first, x) : null;
    }

    /** {@code [Unit!]}. */
    private static List<Unit> unitList(Object value, InputPosition at, InputErrors errors) {
      List<Unit> list = new ArrayList<>();
      int index = 0;
      for (Object item : InputCoercion.items(value)) {
        InputPosition itemAt = at.item(value, index++);
        if (item == null) {
          errors.nullValue(itemAt);
        } else {
          Unit unit = unit(item, itemAt, errors);
          if (unit != null) {
            list.add(unit);
          }
        }
      }
      return Collections.unmodifiableList(list);
    }

    /** {@code Unit}: null, and an error noted, for anything but a name of its values. */
    private static @Nullable Unit unit(Object value, InputPosition at, InputErrors errors) {
      if (value instanceof String name) {
        Unit unit =
            switch (name) {
              case "KILOGRAM" -> Unit.KILOGRAM;
              case "LITRE" -> Unit.LITRE;
              default -> null;
            };
        if (unit != null) {
          return unit;
        }
      }
      return InputCoercion.notAnEnumValue(value, "Unit", UNIT_NAMES, at, errors);
    }
  }

  private static final class Execution extends OperationExecution {
    private final ProductPageExecutor executor;
    private final Variables variables;
    private final boolean c0; // $x

    Execution(ProductPageExecutor executor, Variables variables, RequestContext context) {
      super(OPERATION, FIELDS, 5, context); // 5: product, related, [i], title; and one to spare
      this.executor = executor;
      this.variables = variables;
      this.c0 = variables.x;
    }

    GraphQLResponse run() {
      return finish(query(0, START));
    }

    /** {@code Query { product }}. */
    private int query(int depth, int position) {
      int p = position;
      try {
        // product: Product
        p = out.firstKey(p, PRODUCT_KEY);
        long mark = out.mark(p);
        try {
          Product product =
              executor.shopApi.product(
                  ArgumentCoercion.idToInt(variables.id, "id"),
                  variables.units,
                  ArgumentCoercion.requireNonNull(variables.first, "first"));
          path[depth] = PRODUCT.segment();
          if (product == null) {
            p = out.nullValue(p);
          } else {
            p = product(product, depth + 1, p);
            if (p < 0) {
              p = nulled(mark);
            }
          }
        } catch (Throwable t) {
          p = nulled(t, PRODUCT, depth, mark);
        }
        return out.endObject(out.room(p));
      } catch (Throwable t) {
        return failed(t, PRODUCT, depth);
      }
    }

    /** {@code Product { name: title, price, tags, sup: supplier, related }}. */
    private int product(Product source, int depth, int position) {
      int p = position;
      Field at = NAME;
      try {
        // title: String!
        p = out.firstKey(p, NAME_KEY);
        String title = source.title();
        if (title == null) {
          return missing(at, depth);
        }
        p = out.string(p, title);
        // price: Float
        if (c0) {
          at = PRICE;
          p = out.key(p, PRICE_KEY);
          long mark = out.mark(p);
          try {
            Double price = source.price();
            if (price == null) {
              p = out.nullValue(p);
            } else {
              p = out.float64(p, price);
            }
          } catch (Throwable t) {
            p = nulled(t, PRICE, depth, mark);
          }
        }
        // tags: [String!]
        at = TAGS;
        p = out.key(p, TAGS_KEY);
        long tagsMark = out.mark(p);
        try {
          List<String> tags = source.tags();
          path[depth] = TAGS.segment();
          if (tags == null) {
            p = out.nullValue(p);
          } else {
            p = tags(tags, depth + 1, p);
            if (p < 0) {
              p = nulled(tagsMark);
            }
          }
        } catch (Throwable t) {
          p = nulled(t, TAGS, depth, tagsMark);
        }
        // supplier: Supplier
        at = SUP;
        p = out.key(out.room(p), SUP_KEY);
        long supMark = out.mark(p);
        try {
          Supplier supplier = source.supplier();
          path[depth] = SUP.segment();
          if (supplier == null) {
            p = out.nullValue(p);
          } else {
            p = supplier(supplier, depth + 1, p);
            if (p < 0) {
              p = nulled(supMark);
            }
          }
        } catch (Throwable t) {
          p = nulled(t, SUP, depth, supMark);
        }
        // related: [Product]!
        at = RELATED;
        p = out.key(out.room(p), RELATED_KEY);
        List<? extends @Nullable Product> related = source.related();
        if (related == null) {
          return missing(at, depth);
        }
        path[depth] = RELATED.segment();
        p = related(related, depth + 1, p);
        if (p < 0) {
          return p;
        }
        return out.endObject(out.room(p));
      } catch (Throwable t) {
        return failed(t, at, depth);
      }
    }

    /** {@code [String!]}: path[depth - 1] is the field, path[depth] the index. */
    private int tags(List<String> items, int depth, int position) {
      int p = position;
      int reached = depth; // where an exception belongs: the list, or the item once there is one
      try {
        p = out.beginList(p);
        int index = 0;
        for (String item : items) {
          path[depth] = index;
          reached = depth + 1;
          if (item == null) {
            return missingHere(TAGS, reached);
          }
          p = out.string(p, item);
          p = out.comma(p);
          index++;
          reached = depth;
        }
        return out.endList(p, index);
      } catch (Throwable t) {
        return failedHere(t, TAGS, reached);
      }
    }

    /** {@code [Product]}. */
    private int related(List<? extends @Nullable Product> items, int depth, int position) {
      int p = position;
      try {
        p = out.beginList(p);
        int index = 0;
        for (Product item : items) {
          path[depth] = index;
          long mark = out.mark(p);
          if (item == null) {
            p = out.nullValue(p);
          } else {
            p = relatedProduct(item, depth + 1, p);
            if (p < 0) {
              p = nulled(mark);
            }
          }
          p = out.comma(p);
          index++;
        }
        return out.endList(p, index);
      } catch (Throwable t) {
        return failedHere(t, RELATED, depth);
      }
    }

    /** {@code Product { title }}. */
    private int relatedProduct(Product source, int depth, int position) {
      int p = position;
      try {
        p = out.firstKey(p, TITLE_KEY);
        String title = source.title();
        if (title == null) {
          return missing(TITLE, depth);
        }
        p = out.string(p, title);
        return out.endObject(p);
      } catch (Throwable t) {
        return failed(t, TITLE, depth);
      }
    }

    /** {@code Supplier { country name }}, of which the first depends on a condition. */
    private int supplier(Supplier source, int depth, int position) {
      int p = position;
      Field at = SUP_NAME;
      try {
        p = out.beginObject(p);
        if (!c0) {
          at = SUP_COUNTRY;
          p = out.nextKey(p, COUNTRY_KEY);
          long mark = out.mark(p);
          try {
            p = out.stringOrNull(p, source.country());
          } catch (Throwable t) {
            p = nulled(t, SUP_COUNTRY, depth, mark);
          }
        }
        at = SUP_NAME;
        p = out.nextKey(p, NAME_KEY);
        String name = source.name();
        if (name == null) {
          return missing(at, depth);
        }
        p = out.string(p, name);
        return out.endObject(p);
      } catch (Throwable t) {
        return failed(t, at, depth);
      }
    }
  }
}
