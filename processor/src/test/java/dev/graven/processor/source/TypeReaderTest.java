package dev.graven.processor.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Tables of a Java type and what is read of it, in {@link TypeNotation}; one compilation reads a
 * whole table.
 */
final class TypeReaderTest {
  private static final String[] CLASSES = {
    "package shop; public record Seat(int row) {}",
    "package shop; public class Seats extends java.util.ArrayList<Seat> {}",
    "package shop; public class Rows<T> extends java.util.ArrayList<java.util.List<T>> {}",
    "package shop; public class Keyed<K, V> implements Iterable<V> {"
        + " public java.util.Iterator<V> iterator() { return null; } }",
    "package shop; public class Node implements Iterable<Node> {"
        + " public java.util.Iterator<Node> iterator() { return null; } }",
    "package shop; public class Wood extends java.util.ArrayList<java.util.List<Wood>> {}",
    "package shop; @dev.graven.annotations.GraphQLType"
        + " public abstract class Team implements Iterable<Seat> {}",
    "package shop; public abstract class HomeTeam extends Team {}",
  };

  /** The types as components of a record, in code that is, or is not, null-marked. */
  private static List<JavaType> read(List<String> types, boolean marked) {
    String components =
        IntStream.range(0, types.size())
            .mapToObj(i -> types.get(i) + " c" + i)
            .collect(joining(", "));
    String holder =
        """
        package shop;
        import dev.graven.annotations.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.stream.*;
        import org.jspecify.annotations.*;
        %s @GraphQLType record Holder(%s) {}
        """
            .formatted(marked ? "@NullMarked" : "", components);
    String[] sources = new String[CLASSES.length + 1];
    sources[0] = holder;
    System.arraycopy(CLASSES, 0, sources, 1, CLASSES.length);
    return ReadSources.declarations(sources).objects().stream()
        .filter(object -> object.graphqlName().equals("Holder"))
        .flatMap(object -> object.members().stream())
        .map(MemberDeclaration::type)
        .toList();
  }

  private static void assertTable(String table, boolean marked) {
    List<String[]> rows = table.lines().map(line -> line.split(" \\| ")).toList();
    List<JavaType> read = read(rows.stream().map(row -> row[0].strip()).toList(), marked);
    String actual =
        IntStream.range(0, rows.size())
            .mapToObj(i -> rows.get(i)[0] + " | " + TypeNotation.of(read.get(i)))
            .collect(joining("\n"));
    assertThat(actual).isEqualTo(table.strip());
  }

  @Test
  void types_areClassifiedByAssignability() {
    assertTable(
        """
        int                              | int
        Integer                          | Integer
        Seat                             | Seat
        int[]                            | ARRAY[int]
        Seat[][]                         | ARRAY[ARRAY[Seat]]
        List<Seat>                       | LIST[Seat]
        ArrayList<Seat>                  | LIST[Seat]
        List<List<Seat>>                 | LIST[LIST[Seat]]
        List<? extends Seat>             | LIST[Seat]
        List<? super Seat>               | LIST[UNSUPPORTED ? super shop.Seat]
        List<?>                          | LIST[UNSUPPORTED ?]
        List                             | LIST[UNSUPPORTED ?]
        Set<Seat>                        | SET[Seat]
        EnumSet<TimeUnit>                | SET[TimeUnit]
        Collection<Seat>                 | COLLECTION[Seat]
        ArrayDeque<Seat>                 | COLLECTION[Seat]
        Iterable<Seat>                   | ITERABLE[Seat]
        Stream<Seat>                     | STREAM[Seat]
        IntStream                        | STREAM[int]
        LongStream                       | STREAM[long]
        DoubleStream                     | STREAM[double]
        Seats                            | LIST[Seat]
        Rows<Seat>                       | LIST[LIST[Seat]]
        Keyed<String, Seat>              | ITERABLE[Seat]
        Node                             | Node
        Wood                             | Wood
        Team                             | Team
        HomeTeam                         | HomeTeam
        java.nio.file.Path               | Path
        Map<String, Seat>                | Map<String,Seat>
        Optional<Seat>                   | OPTIONAL[Seat]?
        Optional                         | OPTIONAL[UNSUPPORTED ?]?
        OptionalInt                      | OPTIONAL[int]?
        OptionalDouble                   | OPTIONAL[double]?
        CompletionStage<Seat>            | STAGE[Seat]
        CompletableFuture<List<Seat>>    | STAGE[LIST[Seat]]
        """,
        false);
  }

  @Test
  void nullness_isReadElementByElementInMarkedCode() {
    assertTable(
        """
        int                              | int
        String                           | String!
        @Nullable String                 | String?
        List<String>                     | LIST[String!]!
        @Nullable List<String>           | LIST[String!]?
        List<@Nullable String>           | LIST[String?]!
        List<? extends @Nullable String> | LIST[String?]!
        List<List<@Nullable String>>     | LIST[LIST[String?]!]!
        @Nullable String[]               | ARRAY[String?]!
        String @Nullable []              | ARRAY[String!]?
        int @Nullable []                 | ARRAY[int]?
        Optional<String>                 | OPTIONAL[String!]?
        CompletionStage<@Nullable Seat>  | STAGE[Seat?]!
        Rows<Seat>                       | LIST[LIST[Seat]]!
        """,
        true);
  }

  @Test
  void nullness_isUnspecifiedInUnmarkedCodeUnlessAnnotated() {
    assertTable(
        """
        @NonNull String                  | String!
        @Nullable String                 | String?
        @NonNull List<String>            | LIST[String]!
        List<@NonNull String>            | LIST[String!]
        """,
        false);
  }

  @Test
  void text_isTheTypeAsDeclaredWithoutAnnotations() {
    assertThat(
            read(List.of("Map<String, ? extends List<@Nullable Seat[]>>", "Seats"), true).stream()
                .map(JavaType::text))
        .containsExactly(
            "java.util.Map<java.lang.String, ? extends java.util.List<shop.Seat[]>>", "shop.Seats");
  }

  @Test
  void innerClassOfGenericClass_keepsTheArgumentsOfItsOwner() {
    Declarations declarations =
        ReadSources.declarations(
            """
            package shop;
            class Outer<T> {
              class Inner {}
              @dev.graven.annotations.GraphQLType record Holder(Outer<String>.Inner inner) {}
            }
            """);
    assertThat(declarations.objects().get(0).members().get(0).type().text())
        .isEqualTo("shop.Outer<java.lang.String>.Inner");
  }
}
