package dev.graven.processor.binding;

import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.LONG;
import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.argument;
import static dev.graven.processor.schema.TestDeclarations.component;
import static dev.graven.processor.schema.TestDeclarations.context;
import static dev.graven.processor.schema.TestDeclarations.id;
import static dev.graven.processor.schema.TestDeclarations.javaClass;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.member;
import static dev.graven.processor.schema.TestDeclarations.method;
import static dev.graven.processor.schema.TestDeclarations.source;
import static dev.graven.processor.schema.TestDeclarations.type;
import static dev.graven.processor.schema.TestReports.lines;
import static dev.graven.processor.schema.TestReports.sdl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.SchemaStage;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.MemberKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindingStageTest {
  private static final String API = "shop.Api";
  private static final String PRODUCT = "shop.Product";

  @Test
  void everyShape_isBoundToItsCall() {
    String sdl =
        """
        type Query { product(id: ID!, first: Int = 3): Product }
        type Mutation { rename(title: String!): Product! }
        type Product { title: String size: Int price(tax: Boolean!): Float now: Int open: Boolean slug: String color: Color }
        enum Color { RED GREEN }
        """;
    Declarations java =
        new TestDeclarations()
            .object(
                PRODUCT,
                component("title", STRING),
                member(MemberKind.FIELD, "size", "size", INT, false),
                method(
                    "price", type("java.lang.Double"), argument("tax", type("java.lang.Boolean"))),
                method("now", INT),
                member(MemberKind.IS_GETTER, "isOpen", "open", type("java.lang.Boolean"), false),
                component("color", type("shop.Color")))
            .enumeration("shop.Color", "RED", "Green=GREEN", "BLUE")
            .query(
                API,
                "product",
                type(PRODUCT),
                context("shop.User"),
                argument("first", INT),
                argument("id", LONG))
            .mutation("shop.Admin", "rename", type(PRODUCT), argument("title", STRING))
            .field(API, "slug", STRING, source(PRODUCT))
            .build();
    SchemaModel schema = schema(sdl, java);

    StageResult<Bindings> result = new BindingStage().bind(schema, java, false);

    assertThat(lines(result)).isEmpty();
    Bindings bindings = result.value();
    assertThat(own(bindings.fields()))
        .containsExactly(
            "Query.product",
            "Mutation.rename",
            "Product.title",
            "Product.size",
            "Product.price",
            "Product.now",
            "Product.open",
            "Product.slug",
            "Product.color");
    FieldModel product = field(schema, "Query", "product");
    assertThat(bindings.fields().get("Query.product"))
        .isEqualTo(
            new FieldBinding.ResolverMethod(
                product,
                "product",
                false,
                List.of(
                    new ParameterBinding.ContextParameter(
                        type("shop.User"), "shop.User", Optional.of(javaClass("shop.User")), false),
                    new ParameterBinding.ArgumentParameter(product.arguments().get(1), INT),
                    new ParameterBinding.ArgumentParameter(product.arguments().get(0), LONG)),
                type(PRODUCT),
                false,
                origin(API, "product")));
    assertThat(bindings.fields().get("Product.title"))
        .isEqualTo(
            new FieldBinding.Property(
                field(schema, "Product", "title"),
                "title",
                true,
                STRING,
                origin(PRODUCT, "title")));
    assertThat(bindings.fields().get("Product.size"))
        .isEqualTo(
            new FieldBinding.Property(
                field(schema, "Product", "size"), "size", false, INT, origin(PRODUCT, "size")));
    FieldModel price = field(schema, "Product", "price");
    assertThat(bindings.fields().get("Product.price"))
        .isEqualTo(
            new FieldBinding.SourceMethod(
                price,
                "price",
                List.of(
                    new ParameterBinding.ArgumentParameter(
                        price.arguments().get(0), type("java.lang.Boolean"))),
                type("java.lang.Double"),
                false,
                origin(PRODUCT, "price")));
    assertThat(bindings.fields().get("Product.now")).isInstanceOf(FieldBinding.Property.class);
    assertThat(bindings.fields().get("Product.open")).extracting("javaName").isEqualTo("isOpen");
    assertThat(bindings.fields().get("Product.slug"))
        .isEqualTo(
            new FieldBinding.ResolverMethod(
                field(schema, "Product", "slug"),
                "slug",
                false,
                List.of(new ParameterBinding.SourceParameter(type(PRODUCT))),
                STRING,
                false,
                origin(API, "slug")));
    assertThat(own(bindings.objects())).containsExactly("Product");
    assertThat(bindings.objects()).containsEntry("Product", javaClass(PRODUCT));
    assertThat(bindings.enums().get("Color"))
        .isEqualTo(
            new EnumBinding(
                "Color", javaClass("shop.Color"), orderedMap("RED", "RED", "GREEN", "Green")));
  }

  @Test
  void derivedSchema_isBoundWithoutReports() {
    Declarations java =
        new TestDeclarations()
            .object(PRODUCT, id("id", LONG), component("title", STRING))
            .query(API, "product", type(PRODUCT), argument("first", INT, "3"))
            .field(API, "slug", STRING, source(PRODUCT))
            .build();
    SchemaModel schema = new SchemaStage().build(java, List.of()).value().orElseThrow().model();

    StageResult<Bindings> result = new BindingStage().bind(schema, java, false);

    assertThat(lines(result)).isEmpty();
    assertThat(own(result.value().fields()))
        .containsExactly("Query.product", "Product.id", "Product.title", "Product.slug");
  }

  @Test
  void unboundFieldAndType_areReportedWithSuggestion() {
    assertThat(
            reports(
                """
                type Query { product: Product prodct: Product other: Other }
                type Product {
                  title: String
                  "In euro." prise: Float
                  zzz: Int
                }
                type Other { a: Int }
                """,
                new TestDeclarations()
                    .object(PRODUCT, component("title", STRING), component("price", STRING))
                    .query(API, "product", type(PRODUCT))
                    .query(API, "other", type("shop.Other"))))
        .containsExactly(
            "[UnboundType] s.graphqls:7:6: The type `Other` has no Java class. Every object type has"
                + " one: mark a record or class with @GraphQLType(\"Other\").",
            "[UnboundField] s.graphqls:1:31: `Query.prodct` has no resolver. Did you mean"
                + " `product`? Every field of a root type has one: mark a method with"
                + " @GraphQLQuery.",
            "[UnboundField] s.graphqls:4:14 shop.Product: `Product.prise` has no member in"
                + " `shop.Product`. Did you mean `price`? Every field has one: add a record"
                + " component, getter or public field, or a method marked @GraphQLField.",
            "[UnboundField] s.graphqls:5:3 shop.Product: `Product.zzz` has no member in"
                + " `shop.Product`. Every field has one: add a record component, getter or public"
                + " field, or a method marked @GraphQLField.");
  }

  @Test
  void unknownTypeAndField_areReportedWithSuggestion() {
    assertThat(
            reports(
                "type Query { product: Product }\ntype Product { title: String }",
                new TestDeclarations()
                    .object(PRODUCT, component("title", STRING), component("more", STRING))
                    .object("shop.Produkt", component("title", STRING))
                    .enumeration("shop.Color", "RED")
                    .query(API, "product", type(PRODUCT))
                    .query(API, "produkt", type(PRODUCT))
                    .mutation(API, "rename", type(PRODUCT))
                    .field(API, "titel", STRING, source(PRODUCT))))
        .containsExactly(
            "[UnknownType] shop.Produkt: `shop.Produkt` is the type `Produkt`, which the schema does"
                + " not have. Did you mean `Product`? Define the type in a .graphqls file, or"
                + " correct its name in the annotation.",
            "[UnknownType] shop.Color: `shop.Color` is the type `Color`, which the schema does not"
                + " have. Define the type in a .graphqls file, or correct its name in the"
                + " annotation.",
            "[UnknownField] s.graphqls:1:6 shop.Api.produkt: `shop.Api.produkt()` resolves"
                + " `Query.produkt`, which the schema does not have. Did you mean `product`? Add"
                + " the field to the type, name another in the annotation, or mark it"
                + " @GraphQLIgnore.",
            "[UnknownField] shop.Api.rename: `shop.Api.rename()` resolves a field of the mutation"
                + " root type, which the schema does not have. Add `type Mutation { rename: ... }`.",
            "[UnknownField] s.graphqls:2:6 shop.Api.titel: `shop.Api.titel()` resolves"
                + " `Product.titel`, which the schema does not have. Did you mean `title`? Add the"
                + " field to the type, name another in the annotation, or mark it @GraphQLIgnore.");
  }

  @Test
  void rootTypeWithClass_isReported() {
    assertThat(
            reports(
                "type Query { a: Int }",
                new TestDeclarations()
                    .object("shop.Query", component("a", INT))
                    .query(API, "a", INT)))
        .containsExactly(
            "[InvalidDeclaration] shop.Query: `shop.Query` is marked @GraphQLType as the root type"
                + " `Query`. A root type has no object: mark methods with @GraphQLQuery instead.");
  }

  @Test
  void typeOfAnotherKind_isReported() {
    assertThat(
            reports(
                "type Query { a: Int }\nenum Color { RED }",
                new TestDeclarations()
                    .object("shop.Color", component("a", INT))
                    .query(API, "a", INT)))
        .containsExactly(
            "[TypeMismatch] s.graphqls:2:6 shop.Color: `shop.Color` is marked as the object type"
                + " `Color`, which the schema defines as an enum. Use the annotation of that kind,"
                + " or another name.");
  }

  @Test
  void twoExplicitClaims_areAmbiguous() {
    assertThat(
            reports(
                "type Query { a: Int p: Product }\ntype Product { title: String slug: String }",
                new TestDeclarations()
                    .object(
                        PRODUCT,
                        component("title", STRING),
                        component("slug", INT),
                        member(MemberKind.GETTER, "getTitle", "title", INT, false))
                    .query(API, "a", INT)
                    .query("shop.Other", "a", INT)
                    .query(API, "p", type(PRODUCT))
                    .field(API, "slug", STRING, source(PRODUCT))))
        .containsExactly(
            "[AmbiguousBinding] s.graphqls:1:14 shop.Other.a: `Query.a` is claimed by"
                + " `shop.Api.a()` and by `shop.Other.a()`. A field has one resolver: remove one of"
                + " them, give it another name, or mark it @GraphQLIgnore.");
  }

  @Test
  void twoExplicitClaims_areAmbiguousInADerivedSchemaToo() {
    Declarations java =
        new TestDeclarations().query(API, "a", INT).query("shop.Other", "a", INT).build();
    SchemaModel schema = new SchemaStage().build(java, List.of()).value().orElseThrow().model();

    assertThat(lines(new BindingStage().bind(schema, java, false)))
        .containsExactly(
            "[AmbiguousBinding] shop.Other.a: `Query.a` is claimed by `shop.Api.a()` and by"
                + " `shop.Other.a()`. A field has one resolver: remove one of them, give it another"
                + " name, or mark it @GraphQLIgnore.");
  }

  @Test
  void missingEnumValue_isReported_extraConstantIsNot() {
    assertThat(
            reports(
                "type Query { a: Color }\nenum Color { RED GREEN\n  GREY }",
                new TestDeclarations()
                    .enumeration("shop.Color", "RED", "GREEN", "GRAY", "BLUE")
                    .query(API, "a", type("shop.Color"))))
        .containsExactly(
            "[EnumMismatch] s.graphqls:3:3 shop.Color: `Color.GREY` has no constant in `shop.Color`."
                + " Did you mean `GRAY`? Every value of an enum has a constant: add it, or name one"
                + " with @GraphQLName(\"GREY\").");
  }

  @Test
  void argumentsAndParameters_areMatchedByName() {
    assertThat(
            reports(
                "type Query { a(first: Int, after: ID): Int p: Product }\ntype Product { b(x: Int): Int }",
                new TestDeclarations()
                    .object(PRODUCT, component("b", INT))
                    .query(API, "a", INT, argument("frist", type("java.lang.Integer")))
                    .query(API, "p", type(PRODUCT))))
        .containsExactly(
            "[UnknownArgument] s.graphqls:1:14 shop.Api.a(frist): The parameter `frist` of"
                + " `shop.Api.a()` receives the argument `frist`, which `Query.a` does not have."
                + " Did you mean `first`? Name the argument with @GraphQLArgument, or mark a value"
                + " of the context with @GraphQLContext.",
            "[UnboundArgument] s.graphqls:1:16 shop.Api.a: `Query.a(first:)` has no parameter in"
                + " `shop.Api.a()`. Every argument has one: add a parameter `first` to a method"
                + " marked @GraphQLField, @GraphQLQuery or @GraphQLMutation.",
            "[UnboundArgument] s.graphqls:1:28 shop.Api.a: `Query.a(after:)` has no parameter in"
                + " `shop.Api.a()`. Every argument has one: add a parameter `after` to a method"
                + " marked @GraphQLField, @GraphQLQuery or @GraphQLMutation.",
            "[UnboundArgument] s.graphqls:2:18 shop.Product.b: `Product.b(x:)` has no parameter in"
                + " `shop.Product.b()`. Every argument has one: add a parameter `x` to a method"
                + " marked @GraphQLField, @GraphQLQuery or @GraphQLMutation.");
  }

  @Test
  void customScalar_isItsJavaType() {
    String sdl = "type Query { d(i: Date): [Date!] }\nscalar Date";
    JavaType date = type("java.time.LocalDate");
    TestDeclarations java =
        new TestDeclarations().scalar("shop.DateScalar", "Date", "java.time.LocalDate");

    assertThat(reports(sdl, java.query(API, "d", list(date), argument("i", date)))).isEmpty();
    assertThat(
            reports(
                sdl,
                new TestDeclarations()
                    .scalar("shop.DateScalar", "Date", "java.time.LocalDate")
                    .query(API, "d", list(STRING), argument("i", date))))
        .containsExactly(
            "[TypeMismatch] s.graphqls:1:14 shop.Api.d: `Query.d: [Date!]` is answered by"
                + " `shop.Api.d()` with `java.util.List<java.lang.String>`. `Date` is answered by"
                + " `java.time.LocalDate`, not by `java.lang.String`: change the schema or the Java"
                + " type.");
  }

  @Test
  void customScalarWithoutClass_isReportedOnce() {
    JavaType date = type("java.time.LocalDate");

    assertThat(
            reports(
                "type Query { d(i: Date): Date }\nscalar Date",
                new TestDeclarations().query(API, "d", date, argument("i", date))))
        .containsExactly(
            "[UnboundType] s.graphqls:2:8: The scalar `Date` has no Java class. Every custom scalar"
                + " has one: mark a class that parses and serializes it with"
                + " @GraphQLScalar(\"Date\"), or take Graven's with @GraphQLSchema(scalars ="
                + " \"Date\").");
  }

  private static Origin origin(String className, String memberName) {
    return new Origin(javaClass(className), Access.PUBLIC, member(className, memberName));
  }

  private static FieldModel field(SchemaModel model, String type, String field) {
    FieldModel found = ((TypeModel.ObjectType) model.types().get(type)).fields().get(field);
    assertThat(found).isNotNull();
    return found;
  }

  private static Map<String, String> orderedMap(String... entries) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(entries[i], entries[i + 1]);
    }
    return map;
  }

  static List<String> reports(String sdl, TestDeclarations java) {
    Declarations declarations = java.build();
    return lines(new BindingStage().bind(schema(sdl, declarations), declarations, false));
  }

  static SchemaModel schema(String sdl, Declarations java) {
    var result = new SchemaStage().build(java, List.of(sdl("s.graphqls", sdl)));
    assertThat(lines(result)).isEmpty();
    return result.value().orElseThrow().model();
  }

  @Test
  void introspectionTypes_areBoundToTheRuntime() {
    Map<String, FieldBinding> fields = IntrospectionBindings.fields();

    assertThat(fields.get("__Type.kind"))
        .extracting("javaName", "isMethod", "type.className")
        .containsExactly("kind", true, "java.lang.String");
    assertThat(fields.get("__Type.fields"))
        .isInstanceOfSatisfying(
            FieldBinding.SourceMethod.class,
            it -> {
              assertThat(it.origin().owner().canonicalName())
                  .isEqualTo("dev.graven.runtime.introspection.IntrospectionType");
              assertThat(it.type().text()).isEqualTo("List<IntrospectionMember>");
              assertThat(it.parameters())
                  .extracting(parameter -> parameter.type().text())
                  .containsExactly("boolean");
            });
    assertThat(fields).hasSize(38);
  }

  /** What is not the introspection types', which every schema has. */
  private static List<String> own(Map<String, ?> byName) {
    return byName.keySet().stream().filter(name -> !name.startsWith("__")).toList();
  }
}
