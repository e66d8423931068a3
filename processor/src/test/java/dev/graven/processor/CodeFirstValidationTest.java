package dev.graven.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Type validation (specification section 3) of schemas that are derived from Java: each mistake is
 * reported at its Java element and nowhere else, and its accepted neighbour is not. Rules that Java
 * cannot break, such as two roots of one type, are not here.
 */
final class CodeFirstValidationTest {
  @TempDir Path root;

  /**
   * A rule.
   *
   * @param wrong members of a class
   * @param place file, line and column of the report
   * @param text a part of the report
   * @param right a neighbour without the mistake
   */
  private record Rule(String title, String wrong, String place, String text, String right) {
    @Override
    public String toString() {
      return title;
    }
  }

  private static Rule rule(String title, String wrong, String place, String text, String right) {
    return new Rule(title, wrong, place, text, right);
  }

  static List<Rule> rules() {
    return List.of(
        rule(
            "TSV-04 names do not begin with two underscores, code first",
            "@GraphQLQuery public int __b() { return 1; }",
            "Api.java:7:26: ",
            "The name `__b` of `Api.__b()` begins with two underscores",
            "@GraphQLQuery public int b__() { return 1; }"),
        rule(
            "TSV-05 object types, interfaces and input objects have fields, code first",
            "@GraphQLType public static final class T {} @GraphQLQuery public T t() { return null; }",
            "Api.java:7:34: ",
            "The object type `T` has no field.",
            "@GraphQLType public record T(int x) {} @GraphQLQuery public T t() { return null; }"),
        rule(
            "TSV-05 object types, interfaces and input objects have fields, inputs too, code first",
            "@GraphQLInput public record I() {} @GraphQLQuery public int t(I i) { return 1; }",
            "Api.java:7:22: ",
            "The input object `I` has no field.",
            "@GraphQLInput public record I(int x) {} @GraphQLQuery public int t(I i) { return 1; }"),
        rule(
            "TSV-06 fields of a type have different names, over extensions too, code first",
            "@GraphQLQuery @GraphQLName(\"a\") public int b() { return 1; }",
            "Api.java:7:44: ",
            "`Query.a` is claimed by `shop.Api.a()` and by `shop.Api.b()`.",
            "@GraphQLQuery @GraphQLName(\"c\") public int b() { return 1; }"),
        rule(
            "TSV-07 arguments have different names, code first",
            "@GraphQLQuery public int b(int x, @GraphQLArgument(\"x\") int y) { return 1; }",
            "Api.java:7:61: ",
            "`Query.b` has two arguments named `x`",
            "@GraphQLQuery public int b(int x, @GraphQLArgument(\"z\") int y) { return 1; }"),
        rule(
            "TSV-08 fields answer output types, code first",
            "@GraphQLInput public record I(int x) {} @GraphQLQuery public I b() { return null; }",
            "Api.java:7:64: ",
            "`shop.Api.b()` answers with `shop.Api.I`, whose type is an input type.",
            "@GraphQLType public record I(int x) {} @GraphQLQuery public I b() { return null; }"),
        rule(
            "TSV-09 arguments and input fields take input types, code first",
            "@GraphQLType public record T(int x) {} @GraphQLQuery public int b(T t) { return 1; }",
            "Api.java:7:69: ",
            "The parameter `t` of `shop.Api.b()` takes `shop.Api.T`, whose type is an output type.",
            "@GraphQLInput public record T(int x) {} @GraphQLQuery public int b(T t) { return 1; }"),
        rule(
            "TSV-21 a union has members, code first",
            "@GraphQLUnion public interface U {} @GraphQLQuery public U u() { return null; }",
            "Api.java:7:22: ",
            "The union `U` has no members: no class marked @GraphQLType extends or implements",
            "@GraphQLUnion public interface U {} @GraphQLType public record T(int x) implements U {} @GraphQLQuery public U u() { return null; }"),
        rule(
            "TSV-23 members of a union are object types, code first",
            "@GraphQLEnum public enum E implements U { A } @GraphQLUnion(members = {E.class}) public interface U {} @GraphQLQuery public U u() { return null; }",
            "Api.java:7:89: ",
            "The union `U` has no members: no class marked @GraphQLType is among those it lists.",
            "@GraphQLType public record E(int x) implements U {} @GraphQLUnion(members = {E.class}) public interface U {} @GraphQLQuery public U u() { return null; }"),
        rule(
            "TSV-24 an enum has values, code first",
            "@GraphQLEnum public enum E {} @GraphQLQuery public E e() { return null; }",
            "Api.java:7:21: ",
            "The enum `E` has no value.",
            "@GraphQLEnum public enum E { A } @GraphQLQuery public E e() { return null; }"),
        rule(
            "TSV-25 values of an enum have different names, code first",
            "@GraphQLEnum public enum E { A, @GraphQLName(\"A\") B } @GraphQLQuery public E e() { return null; }",
            "Api.java:7:33: ",
            "`E` has two values named `A`",
            "@GraphQLEnum public enum E { A, @GraphQLName(\"C\") B } @GraphQLQuery public E e() { return null; }"),
        rule(
            "TSV-26 a default does not contain itself, code first",
            "@GraphQLInput public record I(@GraphQLDefault(\"{}\") I i) {} @GraphQLQuery public int b(I i) { return 1; }",
            "Api.java:7:55: ",
            "The default of `I.i` contains itself",
            "@GraphQLInput public record I(@GraphQLDefault(\"null\") I i) {} @GraphQLQuery public int b(I i) { return 1; }"),
        rule(
            "TSV-27 an input object does not need itself, code first",
            "@GraphQLInput public record I(@NonNull I i) {} @GraphQLQuery public int b(I i) { return 1; }",
            "Api.java:7:42: ",
            "The input field `I.i` leads back to `I` through non-null fields only",
            "@GraphQLInput public record I(@Nullable I i) {} @GraphQLQuery public int b(I i) { return 1; }"),
        rule(
            "TSV-28 a default fits the type of its argument, code first",
            "@GraphQLQuery public int b(@GraphQLDefault(\"1.5\") int x) { return 1; }",
            "Api.java:7:55: ",
            "The default `1.5` of `Query.b(x:)` does not fit `Int!`.",
            "@GraphQLQuery public int b(@GraphQLDefault(\"1\") int x) { return 1; }"),
        rule(
            "TSV-29 fields of a OneOf input object are nullable, code first",
            "@GraphQLInput @GraphQLOneOf public record I(int a, @Nullable Integer b) {} @GraphQLQuery public int b(I i) { return 1; }",
            "Api.java:7:49: ",
            "The field `I.a` of a OneOf input object is non-null.",
            "@GraphQLInput @GraphQLOneOf public record I(@Nullable Integer a, @Nullable Integer b) {} @GraphQLQuery public int b(I i) { return 1; }"),
        rule(
            "TSV-30 fields of a OneOf input object have no default, code first",
            "@GraphQLInput @GraphQLOneOf public record I(@GraphQLDefault(\"1\") @Nullable Integer a, @Nullable Integer b) {} @GraphQLQuery public int b(I i) { return 1; }",
            "Api.java:7:84: ",
            "The field `I.a` of a OneOf input object has a default.",
            "@GraphQLInput public record I(@GraphQLDefault(\"1\") @Nullable Integer a, @Nullable Integer b) {} @GraphQLQuery public int b(I i) { return 1; }"),
        rule(
            "TSV-32 a required argument is not deprecated, code first",
            "@GraphQLQuery public int b(@Deprecated int x) { return 1; }",
            "Api.java:7:44: ",
            "The required argument `Query.b(x:)` is deprecated.",
            "@GraphQLQuery public int b(@Deprecated @GraphQLDefault(\"1\") int x) { return 1; }"),
        rule(
            "TSV-33 a required input field is not deprecated, code first",
            "@GraphQLInput public record I(@Deprecated int a) {} @GraphQLQuery public int b(I i) { return 1; }",
            "Api.java:7:47: ",
            "The required input field `I.a` is deprecated.",
            "@GraphQLInput public record I(@Deprecated @Nullable Integer a) {} @GraphQLQuery public int b(I i) { return 1; }"),
        rule(
            "TSV-42 a directive that is not repeatable stands once, over extensions too, code first",
            "@GraphQLQuery @GraphQLDirectives({\"@one\", \"@one\"}) public int b() { return 1; }",
            "Api.java:7:63: ",
            "The directive `@one` stands here twice",
            "@GraphQLQuery @GraphQLDirectives({\"@many\", \"@many\"}) public int b() { return 1; }"),
        rule(
            "TSV-43 directives are defined, code first",
            "@GraphQLQuery @GraphQLDirectives(\"@unknown\") public int b() { return 1; }",
            "Api.java:7:57: ",
            "There is no directive `@unknown`.",
            "@GraphQLQuery @GraphQLDirectives(\"@one\") public int b() { return 1; }"),
        rule(
            "TSV-44 directives stand where they may, code first",
            "@GraphQLType @GraphQLDirectives(\"@one\") public record T(int x) {} @GraphQLQuery public T b() { return null; }",
            "Api.java:7:48: ",
            "The directive `@one` may not stand on OBJECT.",
            "@GraphQLType public record T(@GraphQLDirectives(\"@one\") int x) {} @GraphQLQuery public T b() { return null; }"),
        rule(
            "TSV-45 arguments of directives are defined, and given once, code first",
            "@GraphQLQuery @GraphQLDirectives(\"@one(y: 1)\") public int b() { return 1; }",
            "Api.java:7:59: ",
            "The directive `@one` has no argument `y`.",
            "@GraphQLQuery @GraphQLDirectives(\"@need(x: 1)\") public int b() { return 1; }"),
        rule(
            "TSV-46 required arguments of directives are given, code first",
            "@GraphQLQuery @GraphQLDirectives(\"@need\") public int b() { return 1; }",
            "Api.java:7:54: ",
            "The directive `@need` needs the argument `x: Int!`.",
            "@GraphQLQuery @GraphQLDirectives(\"@need(x: 1)\") public int b() { return 1; }"),
        rule(
            "TSV-47 arguments of directives fit their types, code first",
            "@GraphQLQuery @GraphQLDirectives(\"@need(x: true)\") public int b() { return 1; }",
            "Api.java:7:63: ",
            "The value `true` of `@need(x:)` does not fit `Int!`.",
            "@GraphQLQuery @GraphQLDirectives(\"@need(x: 1)\") public int b() { return 1; }"),
        rule(
            "TSV-52 types have different names, code first",
            "@GraphQLType(\"T\") public record X(int x) {} @GraphQLType(\"T\") public record Y(int x) {} @GraphQLQuery public X b() { return null; } @GraphQLQuery public Y c() { return null; }",
            "Api.java:7:70: ",
            "`shop.Api.X` and `shop.Api.Y` are both the type `T`.",
            "@GraphQLType(\"T\") public record X(int x) {} @GraphQLType(\"S\") public record Y(int x) {} @GraphQLQuery public X b() { return null; } @GraphQLQuery public Y c() { return null; }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void mistake_isReportedAtItsElement(Rule rule) {
    assertThat(errors(rule.wrong()))
        .singleElement()
        .asString()
        .startsWith(rule.place())
        .contains(rule.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void neighbour_isAccepted(Rule rule) {
    assertThat(errors(rule.right())).isEmpty();
  }

  private List<String> errors(String members) {
    return new TestModule(root)
        .java(
            """
            package shop;
            import dev.graven.annotations.*;
            import org.jspecify.annotations.*;
            @GraphQLSchema(directives = {"directive @one on FIELD_DEFINITION", "directive @many repeatable on FIELD_DEFINITION", "directive @need(x: Int!) on FIELD_DEFINITION"})
            public class Api {
              @GraphQLQuery public int a() { return 1; }
            """
                + members
                + "\n}\n")
        .errorsWithColumns();
  }
}
