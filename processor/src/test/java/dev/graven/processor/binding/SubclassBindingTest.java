package dev.graven.processor.binding;

import static dev.graven.processor.binding.BindingStageTest.reports;
import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.component;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.optional;
import static dev.graven.processor.schema.TestDeclarations.source;
import static dev.graven.processor.schema.TestDeclarations.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.schema.TestDeclarations;
import org.junit.jupiter.api.Test;

/** What a subclass of an annotated class answers, and which parent a method takes. */
class SubclassBindingTest {
  private static final String API = "shop.Api";
  private static final String SDL =
      "type Query { a: Product b: [Product] }\ntype Product { x: Int }\n";

  private static TestDeclarations products() {
    return new TestDeclarations()
        .object("shop.Product", component("x", INT))
        .below("shop.Product", "shop.Item", "shop.Thing")
        .below("shop.Item", "shop.Thing")
        .below("shop.SpecialProduct", "shop.Product", "shop.Item", "shop.Thing");
  }

  @Test
  void subclass_answersItsType_everywhere() {
    assertThat(
            reports(
                SDL,
                products()
                    .query(API, "a", optional(type("shop.SpecialProduct")))
                    .query(API, "b", list(type("shop.SpecialProduct")))))
        .isEmpty();
  }

  @Test
  void superclass_andSubclassOfAnotherType_doNot() {
    assertThat(
            reports(
                SDL + "type Gift { x: Int }\n",
                products()
                    .object("shop.Gift", component("x", INT))
                    .below("shop.Gift", "shop.Product", "shop.Item", "shop.Thing")
                    .query(API, "a", type("shop.Item"))
                    .query(API, "b", list(type("shop.Gift")))))
        .containsExactly(
            "[TypeMismatch] s.graphqls:1:14 shop.Api.a: `Query.a: Product` is answered by"
                + " `shop.Api.a()` with `shop.Item`. `Product` is answered by `shop.Product`, not by"
                + " `shop.Item`: change the schema or the Java type.",
            "[TypeMismatch] s.graphqls:1:25 shop.Api.b: `Query.b: [Product]` is answered by"
                + " `shop.Api.b()` with `java.util.List<shop.Gift>`. `Product` is answered by"
                + " `shop.Product`, not by `shop.Gift`: change the schema or the Java type.");
  }

  private static final String ROOT = "type Query { p: Product g: Gift }\n";

  private static TestDeclarations two() {
    return products()
        .object("shop.Gift")
        .below("shop.Gift", "shop.Thing", "shop.Wrapped")
        .query(API, "p", type("shop.Product"))
        .query(API, "g", type("shop.Gift"));
  }

  @Test
  void methodOfASuperclass_servesEveryTypeBelow_theNearestWins() {
    assertThat(
            reports(
                ROOT + "type Product { x: Int size: Int }\ntype Gift { size: Int }\n",
                two()
                    .field(API, "size", INT, source("shop.Thing"))
                    .field("shop.Nearer", "size", INT, source("shop.Item"))))
        .isEmpty();
  }

  @Test
  void methodOfASuperclass_needNotHaveItsFieldInEveryType() {
    assertThat(
            reports(
                ROOT + "type Product { x: Int }\ntype Gift { size: Int }\n",
                two().field(API, "size", INT, source("shop.Thing"))))
        .isEmpty();
  }

  @Test
  void methodWithoutFieldInAnyType_isReportedOnce() {
    assertThat(
            reports(
                ROOT + "type Product { x: Int }\ntype Gift { x: Int }\n",
                two()
                    .field(API, "x", INT, source("shop.Gift"))
                    .field(API, "size", INT, source("shop.Thing"))))
        .singleElement()
        .asString()
        .contains("`shop.Api.size()` resolves `Product.size`, which the schema does not have.");
  }

  @Test
  void unrelatedParents_areAmbiguous() {
    assertThat(
            reports(
                ROOT + "type Product { x: Int size: Int }\ntype Gift { size: Int }\n",
                two()
                    .field(API, "size", INT, source("shop.Thing"))
                    .field("shop.Other", "size", INT, source("shop.Wrapped"))))
        .singleElement()
        .asString()
        .startsWith("[AmbiguousBinding]")
        .contains("`Gift.size` is claimed by");
  }
}
