package dev.graven.tests.selection;

import java.util.List;
import java.util.Random;

/**
 * Writes documents at random in which much follows that asks for no room in the output: numbers
 * under names of every length, between lists and objects, some of them conditional.
 */
final class DenseDocuments {
  static final String SDL =
      """
      type Query { node: Node! maybe: Node }
      type Node {
        i: Int! n: Int b: Boolean! f: Float! id: ID! s: String!
        ints: [Int!]! bools: [Boolean]! none: [Int] empty: [Int!]! grid: [[Int!]!]! texts: [String]
        node: Node! maybe: Node nodes: [Node!]! noNodes: [Node]
      }
      """;

  private static final List<String> NUMBERS = List.of("i", "n", "b", "f", "id", "__typename");
  private static final List<String> OTHERS =
      List.of("s", "ints", "bools", "none", "empty", "grid", "texts");
  private static final List<String> OBJECTS = List.of("node", "maybe", "nodes", "noNodes");

  private final Random random;
  private int count;

  private DenseDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** The operation {@code Dense<number>}. */
  static String document(long seed, int number) {
    DenseDocuments documents = new DenseDocuments(seed);
    String body = documents.selection("node", 2) + documents.selection("maybe", 1);
    return "query Dense%d($x: Boolean!) {\n used: __typename @skip(if: $x)\n%s}\n"
        .formatted(number, body);
  }

  private String selection(String field, int depth) {
    StringBuilder text = new StringBuilder(aliased(field)).append(" {\n");
    for (int i = 1 + random.nextInt(20); i > 0; i--) {
      int kind = random.nextInt(10);
      if (kind == 0 && depth > 0) {
        text.append(selection(one(OBJECTS), depth - 1));
      } else {
        String leaf = aliased(one(kind <= 2 ? OTHERS : NUMBERS));
        text.append(leaf).append(random.nextInt(6) == 0 ? " @include(if: $x)\n" : "\n");
      }
    }
    return text.append("}\n").toString();
  }

  private String aliased(String field) {
    String number = "a" + count++;
    return number + "_".repeat(random.nextInt(3) == 0 ? random.nextInt(40) : 0) + ": " + field;
  }

  private String one(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
