package dev.graven.processor.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ObjectReaderTest {
  private static String members(ObjectDeclaration object) {
    return object.members().stream()
        .map(
            m ->
                "%s %s = %s %s"
                    .formatted(m.kind(), m.graphqlName(), m.javaName(), m.access())
                    .concat(m.explicit() ? " explicit" : ""))
        .collect(joining("\n"));
  }

  private static ObjectDeclaration only(String... sources) {
    List<ObjectDeclaration> objects = ReadSources.declarations(sources).objects();
    assertThat(objects).hasSize(1);
    return objects.get(0);
  }

  @Test
  void record_isReadWhole() {
    ObjectDeclaration product =
        only(
            """
            package shop;
            import dev.graven.annotations.*;
            /** Something to buy. */
            @GraphQLType("Item")
            public record Product(@GraphQLId int id, @GraphQLIgnore int supplierId) {}
            """);
    assertThat(product)
        .isEqualTo(
            new ObjectDeclaration(
                new JavaClass("shop", "shop.Product", true, true),
                "Item",
                List.of(
                    new MemberDeclaration(
                        MemberKind.RECORD_COMPONENT,
                        "id",
                        "id",
                        true,
                        new JavaType.Primitive("int"),
                        FieldCall.PLAIN,
                        true,
                        Access.PUBLIC,
                        List.of(),
                        Documentation.NONE,
                        new ElementPosition("shop.Product", "id", "", ""))),
                new Documentation(Optional.of("Something to buy."), Optional.empty()),
                ElementPosition.ofClass("shop.Product")));
  }

  @Test
  void recordComponents_areRenamedThroughAnyOfTheirSpellings() {
    assertThat(
            members(
                only(
                    """
                    import dev.graven.annotations.*;
                    @GraphQLType
                    record Product(@GraphQLName("a") int x, @GraphQLField("b") int y, int z, int w) {
                      @GraphQLName("c") public int z() { return z; }
                      @GraphQLIgnore public int w() { return w; }
                      @GraphQLField int total(int count) { return count; }
                      public int getSum() { return x; }
                      public int other() { return x; }
                    }
                    """)))
        .isEqualTo(
            """
            RECORD_COMPONENT a = x PUBLIC explicit
            RECORD_COMPONENT b = y PUBLIC explicit
            RECORD_COMPONENT c = z PUBLIC explicit
            METHOD total = total PACKAGE explicit
            GETTER sum = getSum PUBLIC""");
  }

  @Test
  void classMembers_areGettersPublicFieldsAndAnnotatedMethods() {
    assertThat(
            members(
                only(
                    """
                    import dev.graven.annotations.*;
                    @GraphQLType
                    abstract class Product {
                      public static final int MAX = 1;
                      public int field;
                      int hidden;
                      @GraphQLField("named") protected int annotated;
                      public abstract String getTitle();
                      public abstract String getURL();
                      public abstract String getÄnderung();
                      public abstract String getter();
                      public abstract String get();
                      public abstract void getNothing();
                      public abstract <T> T getAny();
                      public abstract String getWith(int parameter);
                      public static String getShared() { return ""; }
                      abstract String getHidden();
                      @GraphQLId abstract String getKey();
                      public abstract boolean isOpen();
                      public abstract Boolean isBoxed();
                      public abstract String isWord();
                      public abstract boolean issued();
                      @GraphQLIgnore public abstract String getIgnored();
                      @GraphQLField public abstract String getField();
                      @GraphQLField public abstract String slug();
                      @GraphQLField private String secret() { return ""; }
                      public abstract String plain();
                      @Override public String toString() { return ""; }
                    }
                    """
                        .replace("Änderung", "Anderung"))))
        .isEqualTo(
            """
            GETTER title = getTitle PUBLIC
            GETTER URL = getURL PUBLIC
            GETTER anderung = getAnderung PUBLIC
            GETTER key = getKey PACKAGE explicit
            IS_GETTER open = isOpen PUBLIC
            IS_GETTER boxed = isBoxed PUBLIC
            METHOD field = getField PUBLIC explicit
            METHOD slug = slug PUBLIC explicit
            METHOD secret = secret PRIVATE explicit
            FIELD field = field PUBLIC
            FIELD named = annotated PACKAGE explicit""");
  }

  @Test
  void inheritedMembers_areMembersUnlessOverridden() {
    ObjectDeclaration product =
        only(
            """
            package shop;
            import dev.graven.annotations.*;
            @GraphQLType
            abstract class Product extends Base<Integer> implements Named, Comparable<Product> {
              @Override public String getTitle() { return ""; }
            }
            """,
            """
            package shop;
            import dev.graven.annotations.*;
            abstract class Base<T> extends Thread {
              public T key;
              public abstract T getValue();
              @GraphQLField public T times(T factor) { return factor; }
              public String getTitle() { return ""; }
              private String getSecret() { return ""; }
              @GraphQLIgnore public String getIgnored() { return ""; }
            }
            """,
            """
            package shop;
            interface Named {
              String getName();
              String getTitle();
              default boolean isNamed() { return true; }
            }
            """);
    assertThat(members(product))
        .isEqualTo(
            """
            GETTER value = getValue PUBLIC
            METHOD times = times PUBLIC explicit
            GETTER name = getName PUBLIC
            IS_GETTER named = isNamed PUBLIC
            GETTER title = getTitle PUBLIC
            FIELD key = key PUBLIC""");
    assertThat(product.members().stream().map(m -> m.type().text()))
        .containsExactly(
            "java.lang.Integer",
            "java.lang.Integer",
            "java.lang.String",
            "boolean",
            "java.lang.String",
            "java.lang.Integer");
    assertThat(product.members().get(1).parameters().get(0).type().text())
        .isEqualTo("java.lang.Integer");
    assertThat(product.members().get(1).element())
        .isEqualTo(new ElementPosition("shop.Base", "times", "(java.lang.Object)", ""));
  }

  @Test
  void interface_canBeAnObjectType() {
    assertThat(
            members(
                only(
                    """
                    @dev.graven.annotations.GraphQLType
                    public interface Product { String getTitle(); int LIMIT = 1; }
                    """)))
        .isEqualTo("GETTER title = getTitle PUBLIC");
  }

  @Test
  void nestedClass_knowsItsAccess() {
    Declarations declarations =
        ReadSources.declarations(
            """
            package shop;
            import dev.graven.annotations.*;
            public class Catalog {
              @GraphQLType public record A(int x) {}
              @GraphQLType record B(int x) {}
              @GraphQLType private record C(int x) {}
            }
            """);
    assertThat(declarations.objects().stream().map(ObjectDeclaration::javaClass))
        .containsExactly(
            new JavaClass("shop", "shop.Catalog.A", true, true),
            new JavaClass("shop", "shop.Catalog.B", false, true),
            new JavaClass("shop", "shop.Catalog.C", false, false));
  }
}
