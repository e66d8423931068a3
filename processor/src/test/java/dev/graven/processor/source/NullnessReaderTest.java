package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NullnessReaderTest {
  private static final String DECLARATION_ANNOTATIONS =
      """
      package other;
      import java.lang.annotation.*;
      public interface Marks {
        @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER}) @interface Nullable {}
        @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER}) @interface Nonnull {}
        @Target({ElementType.METHOD, ElementType.TYPE_USE}) @interface NonNull {}
      }
      """;

  private static String membersOf(Declarations declarations) {
    StringBuilder members = new StringBuilder();
    for (MemberDeclaration member : declarations.objects().get(0).members()) {
      members
          .append(member.graphqlName())
          .append(": ")
          .append(TypeNotation.of(member.type()))
          .append('\n');
    }
    return members.toString();
  }

  @Test
  void nearestScope_decides() {
    Declarations declarations =
        ReadSources.declarations(
            "@org.jspecify.annotations.NullMarked package shop;",
            """
            package shop;
            import dev.graven.annotations.*;
            import org.jspecify.annotations.*;
            @GraphQLType
            class Product {
              public String getMarked() { return ""; }
              @NullUnmarked public String getUnmarked() { return ""; }
              @NullUnmarked static class Base { public String getOfBase() { return ""; } }
              static class Sub extends Base {}
            }
            """);
    assertThat(membersOf(declarations)).isEqualTo("marked: String!\nunmarked: String\n");
  }

  @Test
  void inheritedMember_isReadInTheScopeThatDeclaresIt() {
    Declarations declarations =
        ReadSources.declarations(
            """
            package shop;
            import dev.graven.annotations.*;
            import org.jspecify.annotations.*;
            @NullMarked @GraphQLType
            class Product extends Base<String> { public String getOwn() { return ""; } }
            """,
            """
            package shop;
            import java.util.List;
            import org.jspecify.annotations.*;
            abstract class Base<T> {
              public String getPlain() { return ""; }
              public abstract T getReplaced();
              public abstract @Nullable T getReplacedNullable();
              public abstract List<@Nullable T> getItems();
            }
            """);
    assertThat(membersOf(declarations))
        .isEqualTo(
            """
            plain: String
            replaced: String!
            replacedNullable: String?
            items: LIST[String?]
            own: String!
            """);
  }

  @Test
  void annotationsOfOtherLibraries_areUnderstoodBySimpleName() {
    Declarations declarations =
        ReadSources.declarations(
            DECLARATION_ANNOTATIONS,
            """
            package shop;
            import dev.graven.annotations.*;
            import other.Marks.*;
            @GraphQLType
            abstract class Product {
              @Nullable public abstract String getA();
              @Nonnull public abstract String getB();
              @Nullable public abstract String[] getC();
              @NonNull public abstract String[] getD();
              @Nullable public String e;
              public abstract String getF();
            }
            """);
    assertThat(membersOf(declarations))
        .isEqualTo(
            """
            a: String?
            b: String!
            c: ARRAY[String]?
            d: ARRAY[String!]
            f: String
            e: String?
            """);
  }

  @Test
  void parameters_areReadLikeResults() {
    Declarations declarations =
        ReadSources.declarations(
            DECLARATION_ANNOTATIONS,
            """
            package shop;
            import dev.graven.annotations.*;
            class Api {
              @GraphQLQuery
              @org.jspecify.annotations.NullMarked
              String find(
                  String a,
                  @org.jspecify.annotations.Nullable String b,
                  @other.Marks.Nullable String c) {
                return a;
              }
            }
            """);
    assertThat(
            declarations.resolvers().get(0).parameters().stream()
                .map(parameter -> TypeNotation.of(parameter.type())))
        .containsExactly("String!", "String?", "String?");
  }

  @Test
  void scopesInClassFiles_areNotBelieved(@TempDir Path folder) throws Exception {
    Compilation base =
        Compiler.javac()
            .compile(
                ReadSources.file(
                    """
                    package lib;
                    @org.jspecify.annotations.NullMarked
                    public abstract class Base {
                      public abstract String getPlain();
                    }
                    """));
    Path file = folder.resolve("lib/Base.class");
    Files.createDirectories(file.getParent());
    try (var in = base.generatedFiles().get(0).openInputStream()) {
      Files.write(file, in.readAllBytes());
    }
    Reading reading =
        ReadSources.read(
            true,
            List.<File>of(folder.toFile()),
            """
            package shop;
            @org.jspecify.annotations.NullMarked
            @dev.graven.annotations.GraphQLType
            abstract class Product extends lib.Base {}
            """);
    assertThat(membersOf(reading.result().value())).isEqualTo("plain: String\n");
  }
}
