package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way to misplace an annotation, each with an accepted neighbour in the same class. */
final class InvalidDeclarationTest {

  private static void assertInvalid(String source, String member, String message) {
    List<Diagnostic> diagnostics = ReadSources.read(source).result().diagnostics();
    assertThat(diagnostics).hasSize(1);
    assertThat(diagnostics.get(0).id()).isEqualTo(DiagnosticId.INVALID_DECLARATION);
    assertThat(diagnostics.get(0).message()).isEqualTo(message);
    assertThat(diagnostics.get(0).element().orElseThrow().member()).isEqualTo(member);
  }

  @Test
  void objectType_onEnum() {
    assertInvalid(
        "@dev.graven.annotations.GraphQLType enum Color { RED }",
        "",
        "`Color` is an enum, which cannot be an object type. Use @GraphQLEnum instead of @GraphQLType.");
  }

  @Test
  void objectType_onAnnotation() {
    assertInvalid(
        "@dev.graven.annotations.GraphQLType @interface Mark {}",
        "",
        "`Mark` is an annotation, which cannot be an object type. Remove @GraphQLType.");
  }

  @Test
  void enumType_onClass() {
    assertInvalid(
        "@dev.graven.annotations.GraphQLEnum class Color {}",
        "",
        "`Color` is not an enum. Use @GraphQLType instead of @GraphQLEnum.");
  }

  @Test
  void twoNames_thatDiffer() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        @GraphQLType("A") @GraphQLName("B")
        record Product(@GraphQLField("x") @GraphQLName("x") int id) {}
        """,
        "",
        "`Product` has two names, `A` by @GraphQLType and `B` by @GraphQLName. Remove one of them.");
  }

  @Test
  void twoRoots_onOneMethod() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api {
          @GraphQLQuery @GraphQLMutation int both() { return 1; }
          @GraphQLQuery int one() { return 1; }
        }
        """,
        "both",
        "`Api.both()` has @GraphQLQuery and @GraphQLMutation. A method resolves one field: keep one of them.");
  }

  @Test
  void ignoredResolver() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api { @GraphQLQuery @GraphQLIgnore int x() { return 1; } @GraphQLQuery int y() { return 1; } }
        """,
        "x",
        "`Api.x()` has both @GraphQLQuery and @GraphQLIgnore. Remove one of them.");
  }

  @Test
  void ignoredField() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        @GraphQLType record Product(int id) { @GraphQLField @GraphQLIgnore int x() { return 1; } }
        """,
        "x",
        "`Product.x()` has both @GraphQLField and @GraphQLIgnore. Remove one of them.");
  }

  @Test
  void rootField_withSource() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api {
          @GraphQLQuery int x(@GraphQLSource String parent) { return 1; }
          @GraphQLField int y(@GraphQLSource String parent) { return 1; }
        }
        """,
        "x",
        "`Api.x()` resolves a root field, which has no parent object, but has a @GraphQLSource parameter. Use @GraphQLField instead of @GraphQLQuery, or remove @GraphQLSource.");
  }

  @Test
  void twoSources() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api { @GraphQLField int x(@GraphQLSource String a, @GraphQLSource String b) { return 1; } }
        """,
        "x",
        "`Api.x()` has 2 parameters with @GraphQLSource. A field has one parent object: keep one of them.");
  }

  @Test
  void sourceParameter_thatIsAlsoAnArgument() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api {
          @GraphQLField int x(@GraphQLSource @GraphQLArgument("p") String parent) { return 1; }
          @GraphQLField int y(@GraphQLSource String parent, @GraphQLArgument("p") int q) { return 1; }
        }
        """,
        "x",
        "`Api.x(), parameter parent` has @GraphQLArgument, which does not go together with @GraphQLSource: the parameter receives the parent object. Remove one of them.");
  }

  @Test
  void contextParameter_withDefault() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api { @GraphQLQuery int x(@GraphQLContext @GraphQLDefault("1") String user) { return 1; } }
        """,
        "x",
        "`Api.x(), parameter user` has @GraphQLDefault, which does not go together with @GraphQLContext: the parameter receives a value of the request's context. Remove one of them.");
  }

  @Test
  void field_thatHasNoType() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api { @GraphQLField int x() { return 1; } @GraphQLQuery int y() { return 1; } }
        """,
        "x",
        "@GraphQLField on `Api.x()` has no effect: it adds a field to the type of its class, or to the type of its @GraphQLSource parameter. Put the method into a class with @GraphQLType, or mark the parameter that receives the parent object with @GraphQLSource.");
  }

  @Test
  void staticField_outsideAType() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        record Product(int id) { @GraphQLField static int x() { return 1; } }
        """,
        "x",
        "@GraphQLField on `Product.x()` has no effect: it adds a field to the type of its class, or to the type of its @GraphQLSource parameter. Put the method into a class with @GraphQLType, or mark the parameter that receives the parent object with @GraphQLSource.");
  }

  @Test
  void ignore_onAPrivateField() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        @GraphQLType class Product {
          @GraphQLIgnore private int x;
          @GraphQLIgnore public int y;
          public int getX() { return x; }
        }
        """,
        "x",
        "@GraphQLIgnore on `Product.x` has no effect: it leaves a member out of a class with @GraphQLType, or a constant out of an enum with @GraphQLEnum; here there is nothing to leave out. Remove it.");
  }

  @Test
  void name_onAMethodThatIsNoMember() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        @GraphQLType class Product {
          @GraphQLName("slug") public int compute() { return 1; }
          @GraphQLName("size") public int getLength() { return 1; }
        }
        """,
        "compute",
        "@GraphQLName on `Product.compute()` has no effect: it names a type, a field, an argument or an enum value; this is none of them. Remove it, or add the annotation that makes it one.");
  }

  @Test
  void id_outsideOfATypes() {
    assertInvalid(
        "class Product { @dev.graven.annotations.GraphQLId public int getX() { return 1; } }",
        "getX",
        "@GraphQLId on `Product.getX()` has no effect: it makes a field or an argument an ID; this is neither. Remove it, or add @GraphQLField.");
  }

  @Test
  void description_outsideOfATypes() {
    assertInvalid(
        "@dev.graven.annotations.GraphQLDescription(\"x\") class Product {}",
        "",
        "@GraphQLDescription on `Product` has no effect: it describes a type, a field, an argument or an enum value; this is none of them. Remove it, or add the annotation that makes it one.");
  }

  @Test
  void parameterAnnotation_onAnyMethod() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        class Api { int x(@GraphQLArgument("a") int b) { return 1; } @GraphQLQuery int y(@GraphQLArgument("a") int b) { return 1; } }
        """,
        "x",
        "@GraphQLArgument on `Api.x(), parameter b` has no effect: it belongs on a parameter of a method with @GraphQLQuery, @GraphQLMutation, @GraphQLField or @GraphQLBatch. Remove it, or annotate the method.");
  }

  @Test
  void secondSchema() {
    assertInvalid(
        """
        import dev.graven.annotations.*;
        @GraphQLSchema class A { @GraphQLSchema static class B {} }
        """,
        "",
        "`A.B` has @GraphQLSchema, and so has `A`. A module has one schema: keep one of them.");
  }

  @Test
  void abstractBaseClass_mayServeSubclassesOfOtherModules() {
    assertThat(
            ReadSources.read(
                    "abstract class Base { @dev.graven.annotations.GraphQLField int x() { return 1; } }")
                .result()
                .diagnostics())
        .isEmpty();
  }

  @Test
  void copiesOfComponentAnnotations_areNotMisplaced() {
    assertThat(
            ReadSources.read(
                    """
                    import dev.graven.annotations.*;
                    @GraphQLType record Product(@GraphQLId @GraphQLName("a") @GraphQLDescription("b") int id, @GraphQLIgnore int x) {}
                    """)
                .result()
                .diagnostics())
        .isEmpty();
  }
}
