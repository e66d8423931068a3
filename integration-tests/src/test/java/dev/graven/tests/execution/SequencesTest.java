package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java's many kinds of sequences and optionals (6.4.3), row EXE-05. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SequencesTest {
  /**
   * A field.
   *
   * @param value an expression in Java
   * @param expected JSON
   */
  record Sequence(String name, String type, String javaType, String value, String expected) {}

  static Stream<Sequence> sequences() {
    return Stream.of(
        new Sequence("list", "[Int]", "List<Integer>", "Arrays.asList(1, null)", "[1,null]"),
        new Sequence(
            "arrayList", "[Int!]", "ArrayList<Integer>", "new ArrayList<>(List.of(1))", "[1]"),
        new Sequence("collection", "[String]", "Collection<String>", "List.of(\"a\")", "[\"a\"]"),
        new Sequence(
            "set", "[Int!]!", "Set<Integer>", "new LinkedHashSet<>(List.of(2, 1))", "[2,1]"),
        new Sequence("iterable", "[Int]", "Iterable<Integer>", "List.of(1, 2)", "[1,2]"),
        new Sequence(
            "wildcard",
            "[CharItem]",
            "List<? extends CharItem>",
            "List.of(new CharItem(1))",
            "[{\"n\":1}]"),
        new Sequence("ints", "[Int!]!", "int[]", "new int[] {1, 2}", "[1,2]"),
        new Sequence("longs", "[Int!]", "long[]", "new long[] {1, 2}", "[1,2]"),
        new Sequence("doubles", "[Float!]", "double[]", "new double[] {1.5}", "[1.5]"),
        new Sequence("booleans", "[Boolean!]", "boolean[]", "new boolean[] {true}", "[true]"),
        new Sequence(
            "strings", "[String]", "String[]", "new String[] {\"a\", null}", "[\"a\",null]"),
        new Sequence(
            "nestedArrays", "[[Int!]]", "int[][]", "new int[][] {{1}, null, {}}", "[[1],null,[]]"),
        new Sequence(
            "objects",
            "[CharItem]",
            "CharItem[]",
            "new CharItem[] {new CharItem(1), null}",
            "[{\"n\":1},null]"),
        new Sequence("stream", "[Int]", "Stream<Integer>", "Api.closing(Stream.of(1, 2))", "[1,2]"),
        new Sequence(
            "intStream", "[Int!]!", "IntStream", "Api.closing(IntStream.of(1, 2))", "[1,2]"),
        new Sequence("longStream", "[Int!]!", "LongStream", "LongStream.of(3)", "[3]"),
        new Sequence("doubleStream", "[Float!]", "DoubleStream", "DoubleStream.of(0.5)", "[0.5]"),
        new Sequence(
            "objectStream",
            "[CharItem!]",
            "Stream<CharItem>",
            "Stream.of(new CharItem(1))",
            "[{\"n\":1}]"),
        new Sequence(
            "listOfStreams", "[[Int]]", "List<Stream<Integer>>", "List.of(Stream.of(1))", "[[1]]"),
        new Sequence("noStream", "[Int]", "Stream<Integer>", "null", "null"),
        new Sequence("optional", "Int", "Optional<Integer>", "Optional.of(1)", "1"),
        new Sequence("emptyOptional", "Int", "Optional<Integer>", "Optional.empty()", "null"),
        new Sequence("optionalInt", "Int", "OptionalInt", "OptionalInt.of(1)", "1"),
        new Sequence("optionalLong", "Int", "OptionalLong", "OptionalLong.of(1)", "1"),
        new Sequence("optionalDouble", "Float", "OptionalDouble", "OptionalDouble.of(1.5)", "1.5"),
        new Sequence("noOptionalInt", "Int", "OptionalInt", "OptionalInt.empty()", "null"),
        new Sequence(
            "optionalItem",
            "CharItem",
            "Optional<CharItem>",
            "Optional.of(new CharItem(1))",
            "{\"n\":1}"),
        new Sequence(
            "optionalList", "[Int]", "Optional<List<Integer>>", "Optional.of(List.of(1))", "[1]"),
        new Sequence(
            "optionals",
            "[Int]",
            "List<Optional<Integer>>",
            "List.of(Optional.of(1), Optional.empty())",
            "[1,null]"),
        new Sequence(
            "optionalItems",
            "[CharItem]",
            "List<Optional<CharItem>>",
            "Arrays.asList(Optional.of(new CharItem(1)), Optional.empty(), null)",
            "[{\"n\":1},null,null]"));
  }

  private CompiledModule module;
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    String sdl =
        sequences()
                .map(s -> "  " + s.name() + ": " + s.type() + "\n")
                .collect(Collectors.joining("", "type Query {\n", "}\n"))
            + "type CharItem { n: Int }\n";
    String operations =
        sequences()
            .map(
                s ->
                    "query Of_%1$s { x: %1$s %2$s }\n"
                        .formatted(s.name(), s.type().contains("CharItem") ? "{ n }" : ""))
            .collect(Collectors.joining());
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", sdl)
            .graphql("sequences/Operations.graphql", operations)
            .java(
                "package sequences;\n@dev.graven.annotations.GraphQLType\npublic record CharItem(int n) {}\n")
            .java(
                """
                package sequences;
                import dev.graven.annotations.*;
                import java.util.*;
                import java.util.stream.*;
                public final class Api {
                  public static int closed;
                  static <T, S extends BaseStream<T, S>> S closing(S stream) { return stream.onClose(() -> closed++); }
                %s}
                """
                    .formatted(
                        sequences()
                            .map(
                                s ->
                                    "  @GraphQLQuery public %s %s() { return %s; }\n"
                                        .formatted(s.javaType(), s.name(), s.value()))
                            .collect(Collectors.joining())))
            .compileCleanly();
    comparison =
        Comparison.withReference(
            module, "sequences", sdl, new Reference(), module.newInstance("sequences.Api"));
  }

  /** What graphql-java does not know by itself. */
  public static final class Reference {
    public List<List<Integer>> listOfStreams() {
      return List.of(List.of(1));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sequences")
  @DisplayName("EXE-05 sequences and optionals")
  void sequence_isAList(Sequence sequence) {
    List<String> unknownToTheOracle = List.of("optionals", "optionalItems");
    if (unknownToTheOracle.contains(sequence.name())) {
      assertThat(
              comparison
                  .executor("Of_" + sequence.name())
                  .execute(Map.of(), RequestContext.empty())
                  .toString())
          .isEqualTo("{\"data\":{\"x\":" + sequence.expected() + "}}");
      return;
    }
    assertThat(comparison.data("Of_" + sequence.name(), Map.of()))
        .isEqualTo("{\"x\":" + sequence.expected() + "}");
  }

  @Test
  @DisplayName("EXE-05 streams are closed")
  void stream_isClosed() throws ReflectiveOperationException {
    var closed = module.load("sequences.Api").getField("closed");
    closed.setInt(null, 0);
    for (String name : List.of("Of_stream", "Of_intStream")) {
      assertThat(comparison.executor(name).execute(Map.of(), RequestContext.empty()).errors())
          .isEmpty();
    }
    assertThat(closed.getInt(null)).isEqualTo(2);
  }
}
