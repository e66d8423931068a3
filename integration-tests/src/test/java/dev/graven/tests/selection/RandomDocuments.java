package dev.graven.tests.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes documents at random: fields, aliases, arguments, fragments and conditions over one schema,
 * such that fields of one response name can always be merged.
 */
final class RandomDocuments {
  static final String SDL =
      """
      type Query { node(id: Int = 1): Node must: Node! nodes: [Node] strict: [Node!] num: Int text(t: String): String! }
      type Node {
        num: Int text(t: String): String! fails: Int failsMust: Int! none: Int! flag: Boolean
        node(id: Int = 1): Node must: Node! nodes: [Node]! strict: [Node!] grid: [[Node!]] nums: [Int!]
      }
      """;

  private static final List<String> VARIABLES = List.of("x", "y", "z");

  private final Random random;
  private final int number;
  private final StringBuilder fragments = new StringBuilder();
  private final List<String> spreadable = new ArrayList<>();
  private int fragmentCount;

  private RandomDocuments(long seed, int number) {
    this.random = new Random(seed);
    this.number = number;
  }

  /** The operation {@code Random<number>} and its fragments. */
  static String document(long seed, int number) {
    return new RandomDocuments(seed, number).write();
  }

  private String write() {
    StringBuilder body = new StringBuilder();
    selections(body, "Query", 3, 2 + random.nextInt(5), "  ");
    return "query Random%d($x: Boolean!, $y: Boolean!, $z: Boolean = true, $n: Int, $t: String = \"t\") {\n%s}\n%s"
        .formatted(number, keepVariables(body), fragments);
  }

  /** Every variable has to be used. */
  private static String keepVariables(StringBuilder body) {
    return body
        + "  __typename @skip(if: $x)\n  __typename @include(if: $y) @skip(if: $z)\n"
        + "  used: node(id: $n) { text(t: $t) }\n";
  }

  private void selections(StringBuilder out, String type, int depth, int count, String indent) {
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(10);
      if (kind < 6) {
        field(out, type, depth, indent);
      } else if (kind < 8) {
        String condition = random.nextBoolean() ? " on " + type : "";
        out.append(indent).append("...").append(condition).append(condition(true)).append(" {\n");
        selections(out, type, depth, 1 + random.nextInt(3), indent + "  ");
        out.append(indent).append("}\n");
      } else {
        spread(out, type, depth, indent);
      }
    }
  }

  private void field(StringBuilder out, String type, int depth, String indent) {
    boolean root = type.equals("Query");
    List<String> leaves =
        root
            ? List.of("num", "text", "__typename")
            : List.of(
                "num",
                "text",
                "fails",
                "none",
                "flag",
                "nums",
                "__typename",
                "failsMust",
                "num",
                "text");
    List<String> objects =
        root
            ? List.of("node", "must", "nodes", "strict")
            : List.of("node", "must", "nodes", "strict", "grid");
    boolean leaf = depth == 0 || random.nextInt(3) == 0;
    List<String> names = leaf ? leaves : objects;
    String name = names.get(random.nextInt(names.size()));
    boolean rare = name.equals("failsMust") || name.equals("none");
    if (rare && random.nextInt(3) > 0) {
      name = "num";
    }
    int variant = random.nextInt(3);
    out.append(indent);
    if (variant > 0) {
      out.append(name.replace("__", "")).append(variant).append(": ");
    }
    out.append(name).append(arguments(name, variant)).append(condition(false));
    if (leaf) {
      out.append('\n');
    } else {
      out.append(" {\n");
      selections(out, "Node", depth - 1, 1 + random.nextInt(4), indent + "  ");
      out.append(indent).append("}\n");
    }
  }

  /** The same for the same response name, so that fields can be merged. */
  private static String arguments(String name, int variant) {
    return switch (name + variant) {
      case "text1" -> "(t: \"a\")";
      case "text2" -> "(t: $t)";
      case "node1" -> "(id: 2)";
      case "node2" -> "(id: $n)";
      default -> "";
    };
  }

  private String condition(boolean often) {
    StringBuilder text = new StringBuilder();
    int chance = random.nextInt(often ? 2 : 3);
    if (chance == 0) {
      text.append(directive("include"));
    }
    if (random.nextInt(6) == 0) {
      text.append(directive("skip"));
    }
    return text.toString();
  }

  private String directive(String name) {
    String value =
        random.nextInt(8) == 0
            ? String.valueOf(random.nextBoolean())
            : "$" + VARIABLES.get(random.nextInt(VARIABLES.size()));
    return " @%s(if: %s)".formatted(name, value);
  }

  /** Spreads a fragment written before, or a new one. */
  private void spread(StringBuilder out, String type, int depth, String indent) {
    List<String> known = spreadable.stream().filter(name -> name.endsWith(type + depth)).toList();
    if (!known.isEmpty() && random.nextInt(3) > 0) {
      String name = known.get(random.nextInt(known.size()));
      out.append(indent).append("...").append(name).append(condition(true)).append('\n');
      return;
    }
    if (fragmentCount > 8) {
      field(out, type, depth, indent);
      return;
    }
    String name = "R%dF%dOn%s%d".formatted(number, fragmentCount++, type, depth);
    StringBuilder text = new StringBuilder();
    selections(text, type, depth, 1 + random.nextInt(4), "  ");
    fragments.append("fragment ").append(name).append(" on ").append(type).append(" {\n");
    fragments.append(text).append("}\n");
    spreadable.add(name);
    out.append(indent).append("...").append(name).append(condition(true)).append('\n');
  }
}
