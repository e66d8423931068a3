package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of member with every shape of type at every nullness, with a null and an error
 * injected at every position, against graphql-java.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {
  /** How a Java member answers a field. */
  enum Kind {
    RECORD,
    GETTER,
    IS,
    FIELD,
    METHOD,
    RESOLVER
  }

  /** A field: GraphQL type, Java type, and an expression of its value. */
  record Shape(String name, String type, String javaType, String value, List<String> sites) {
    boolean isObject() {
      return type.contains("Item");
    }
  }

  record Case(Kind kind, Shape shape) {
    String operation() {
      return kind.name().charAt(0)
          + kind.name().substring(1).toLowerCase(Locale.ROOT)
          + shape.name();
    }

    @Override
    public String toString() {
      return kind + " " + shape.type();
    }
  }

  /**
   * Where faults are injected while a request runs; {@code field}: at the field itself; {@code
   * items1}: at item 1 of its list.
   */
  private static final String FAULTS =
      """
      package shapes;

      import java.util.AbstractList;
      import java.util.List;

      public final class Faults {
        public static String nullAt = "";
        public static String errorAt = "";

        public static <T> T of(String site, T value) {
          if (site.equals(errorAt)) {
            throw new IllegalStateException("fault at " + site);
          }
          return site.equals(nullAt) ? null : value;
        }

        public static <T> List<T> list(String site, List<T> values) {
          return new AbstractList<T>() {
            @Override public T get(int index) {
              return Faults.of(site + index, values.get(index));
            }
            @Override public int size() {
              return values.size();
            }
          };
        }
      }
      """;

  private static final String MODEL =
      """
      package shapes;

      import dev.graven.annotations.*;

      @GraphQLType
      public record Item(String label, String name, String nick) {
        public static Item of(String label) {
          return new Item(label, "name of " + label, "nick");
        }
        public String name() {
          return Faults.of(label + ".name", name);
        }
        public String nick() {
          return Faults.of(label + ".nick", nick);
        }
      }
      """;

  private static final String COLOR =
      """
      package shapes;

      @dev.graven.annotations.GraphQLEnum
      public enum Color { RED, GREEN }
      """;

  private CompiledModule module;
  private String sdl = "";
  private Object api;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule.Builder builder = CompiledModule.in(folder).java(FAULTS).java(MODEL).java(COLOR);
    StringBuilder types = new StringBuilder();
    StringBuilder query = new StringBuilder("type Query {\n");
    StringBuilder root = new StringBuilder();
    for (Kind kind : Kind.values()) {
      String type = "Holder" + kind;
      query
          .append("  ")
          .append(kind.name().toLowerCase(Locale.ROOT))
          .append(": ")
          .append(type)
          .append("\n");
      root.append("  @GraphQLQuery public ")
          .append(type)
          .append(' ')
          .append(kind.name().toLowerCase(Locale.ROOT))
          .append("() { return ")
          .append(type)
          .append(".create(); }\n");
      types.append("type ").append(type).append(" {\n  first: Int!\n");
      for (Shape shape : shapes(kind)) {
        types.append("  ").append(shape.name()).append(": ").append(shape.type()).append("\n");
        builder.graphql(
            "shapes/" + new Case(kind, shape).operation() + ".graphql",
            document(new Case(kind, shape)));
      }
      types.append("  last: String\n}\n");
      builder.java(holder(kind));
      if (kind == Kind.RESOLVER) {
        for (Shape shape : shapes(kind)) {
          root.append("  @GraphQLField public ")
              .append(shape.javaType())
              .append(' ')
              .append(shape.name())
              .append("(@GraphQLSource ")
              .append(type)
              .append(" holder) { return Faults.of(\"field\", ")
              .append(shape.value())
              .append("); }\n");
        }
      }
    }
    sdl =
        query
            + "}\n"
            + types
            + "type Item { name: String! nick: String }\nenum Color { RED GREEN }\n";
    builder.graphql("schema.graphqls", sdl);
    builder.java(
        "package shapes;\n\nimport dev.graven.annotations.*;\nimport java.util.*;\n\npublic final class Api {\n"
            + root
            + "}\n");
    module = builder.compileCleanly();
    api = module.newInstance("shapes.Api");
  }

  static Stream<Case> cases() {
    return Stream.of(Kind.values())
        .flatMap(kind -> shapes(kind).stream().map(shape -> new Case(kind, shape)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersLikeTheOracle_withFaultsAtEveryPosition(Case c) throws Exception {
    GraphQLExecutor executor = module.executor("shapes." + c.operation() + "Executor", api);
    Oracle oracle = Oracle.of(sdl, api);
    Class<?> faults = module.load("shapes.Faults");
    List<String> sites = new ArrayList<>(c.shape().sites());
    sites.add("none");
    int withErrors = 0;
    for (String site : sites) {
      for (String mode : List.of("nullAt", "errorAt")) {
        if (c.kind() == Kind.FIELD && site.equals("field") && mode.equals("errorAt")) {
          continue; // reading a Java field cannot throw
        }
        faults.getField("nullAt").set(null, "");
        faults.getField("errorAt").set(null, "");
        faults.getField(mode).set(null, site);
        GraphQLResponse response = executor.execute(Map.of(), RequestContext.empty());
        boolean iteratorThrows =
            mode.equals("errorAt") && (site.startsWith("items") || site.startsWith("inner"));
        if (iteratorThrows) {
          // graphql-java lets the exception out of execute; the rule is row EXE-05.
          List<Object> list =
              new ArrayList<>(List.of(c.kind().name().toLowerCase(Locale.ROOT), "alias"));
          if (site.startsWith("inner")) {
            list.add(0);
          }
          assertThat(response.errors()).isNotEmpty();
          assertThat(response.errors().get(0).path().segments()).isEqualTo(list);
        } else {
          Answers.assertAgree(response, oracle.execute(document(c), Map.of()));
        }
        withErrors += response.errors().isEmpty() ? 0 : 1;
      }
    }
    assertThat(withErrors).isGreaterThanOrEqualTo(c.kind() == Kind.FIELD ? 0 : 1);
  }

  private static String document(Case c) {
    String below = c.shape().isObject() ? " { nick name }" : "";
    return "query "
        + c.operation()
        + " {\n  "
        + c.kind().name().toLowerCase(Locale.ROOT)
        + " {\n    first\n    alias: "
        + c.shape().name()
        + below
        + "\n    last\n  }\n}\n";
  }

  private static List<Shape> shapes(Kind kind) {
    List<Shape> shapes = new ArrayList<>();
    boolean is = kind == Kind.IS;
    addAll(shapes, "Scalar", is ? "Boolean" : "Int", is ? "Boolean" : "Integer", is ? "true" : "7");
    addAll(shapes, "Enumeration", "Color", "Color", "Color.GREEN");
    addAll(shapes, "Object", "Item", "Item", "Item.of(\"item\")");
    return shapes;
  }

  private static void addAll(
      List<Shape> shapes, String name, String type, String javaType, String value) {
    boolean object = type.equals("Item");
    List<String> below = object ? List.of("item.name", "item.nick") : List.of();
    for (String n : List.of("", "!")) {
      shapes.add(
          new Shape(name + mark(n), type + n, javaType, value, plus(List.of("field"), below)));
      for (String i : List.of("", "!")) {
        String list =
            "Faults.list(\"items\", List.of(" + value + ", " + value + ", " + value + "))";
        shapes.add(
            new Shape(
                name + "List" + mark(i) + mark(n),
                "[" + type + i + "]" + n,
                "List<" + javaType + ">",
                list,
                plus(List.of("field", "items1"), below)));
        for (String j : List.of("", "!")) {
          String inner = "Faults.list(\"inner\", List.of(" + value + ", " + value + "))";
          shapes.add(
              new Shape(
                  name + "Nested" + mark(j) + mark(i) + mark(n),
                  "[[" + type + j + "]" + i + "]" + n,
                  "List<List<" + javaType + ">>",
                  "Faults.list(\"items\", List.of(" + inner + ", List.of(), " + inner + "))",
                  plus(List.of("field", "items2", "inner1"), below)));
        }
      }
    }
  }

  private static List<String> plus(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String mark(String nonNull) {
    return nonNull.isEmpty() ? "O" : "N";
  }

  private static String holder(Kind kind) {
    String type = "Holder" + kind;
    StringBuilder text =
        new StringBuilder(
            "package shapes;\n\nimport dev.graven.annotations.*;\nimport java.util.*;\n\n@GraphQLType\n");
    List<Shape> shapes = kind == Kind.RESOLVER ? List.of() : shapes(kind);
    if (kind == Kind.RECORD) {
      List<String> components = new ArrayList<>(List.of("int first"));
      List<String> values = new ArrayList<>(List.of("1"));
      shapes.forEach(
          shape -> {
            components.add(shape.javaType() + " " + shape.name());
            values.add(shape.value());
          });
      text.append("public record ")
          .append(type)
          .append('(')
          .append(String.join(", ", components))
          .append(", String last) {\n  public static ")
          .append(type)
          .append(" create() { return new ")
          .append(type)
          .append('(')
          .append(String.join(", ", values))
          .append(", \"last\"); }\n");
    } else {
      text.append("public final class ")
          .append(type)
          .append(" {\n  public static ")
          .append(type)
          .append(" create() { return new ")
          .append(type)
          .append("(); }\n")
          .append("  public int getFirst() { return 1; }\n")
          .append("  public String getLast() { return \"last\"; }\n");
    }
    for (Shape shape : shapes) {
      text.append("  ").append(member(kind, shape)).append("\n");
    }
    return text.append("}\n").toString();
  }

  private static String member(Kind kind, Shape shape) {
    String faulty = "Faults.of(\"field\", " + shape.value() + ")";
    String body = "() { return " + faulty + "; }";
    return switch (kind) {
      case RECORD ->
          "@Override public "
              + shape.javaType()
              + " "
              + shape.name()
              + "() { return Faults.of(\"field\", "
              + shape.name()
              + "); }";
      case GETTER ->
          "@GraphQLName(\""
              + shape.name()
              + "\") public "
              + shape.javaType()
              + " get"
              + shape.name()
              + body;
      case IS ->
          (shape.javaType().equals("Boolean") ? "@GraphQLName(\"" : "@GraphQLField(\"")
              + shape.name()
              + "\") public "
              + shape.javaType()
              + " is"
              + shape.name()
              + body;
      case FIELD -> "public final " + shape.javaType() + " " + shape.name() + " = " + faulty + ";";
      default -> "@GraphQLField public " + shape.javaType() + " " + shape.name() + body;
    };
  }
}
