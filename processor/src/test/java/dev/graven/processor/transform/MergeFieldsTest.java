package dev.graven.processor.transform;

import static dev.graven.processor.transform.Ir.field;
import static dev.graven.processor.transform.Ir.fieldAt;
import static dev.graven.processor.transform.Ir.fragment;
import static dev.graven.processor.transform.Ir.include;
import static dev.graven.processor.transform.Ir.inline;
import static dev.graven.processor.transform.Ir.operation;
import static dev.graven.processor.transform.Ir.skip;
import static dev.graven.processor.transform.Ir.spread;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Condition.VariableTerm;
import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.Selection;
import dev.graven.processor.transform.FieldSet.CollectedField;
import dev.graven.processor.transform.FieldSet.FieldStep;
import dev.graven.processor.transform.FieldSet.GroupStep;
import dev.graven.processor.transform.FieldSet.Node;
import dev.graven.processor.transform.FieldSet.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Collecting at build time, compared with CollectFields as the specification words it, for every
 * value of the variables.
 */
class MergeFieldsTest {
  private static final List<String> VARIABLES = List.of("x", "y", "z");

  @Test
  @DisplayName("COL-02 the same response name is one field, its selections united in order")
  void merged() {
    CollectedOperation collected =
        collect(operation(field("A", field("p")), field("A", field("q"), field("p"))));
    FieldSet root = collected.fieldSets().get(collected.root());
    assertThat(root.fields()).hasSize(1);
    assertThat(root.fields().get(0).nodes()).hasSize(2);
    assertThat(order(collected, Set.of())).isEqualTo("{A{p q}}");
  }

  @Test
  @DisplayName("COL-03 order is that of the first included occurrence")
  void firstIncluded() {
    Operation operation = operation(field(include("x"), "a"), field("b"), field("a"));
    assertThat(order(collect(operation), Set.of("x"))).isEqualTo("{a b}");
    assertThat(order(collect(operation), Set.of())).isEqualTo("{b a}");
  }

  @Test
  @DisplayName("COL-04 a condition belongs to the node, not to the merged field")
  void conditionOfNode() {
    Operation operation = operation(field(include("x"), "A", field("p")), field("A", field("q")));
    assertThat(order(collect(operation), Set.of("x"))).isEqualTo("{A{p q}}");
    assertThat(order(collect(operation), Set.of())).isEqualTo("{A{q}}");
  }

  @Test
  @DisplayName("COL-08 a skipped spread does not mark its fragment as visited")
  void skippedSpread() {
    Operation operation =
        operation(
            List.of(fragment("F", field("a"), field("b"))),
            spread(skip("x"), "F"),
            field("c"),
            spread("F"));
    assertThat(order(collect(operation), Set.of("x"))).isEqualTo("{c a b}");
    assertThat(order(collect(operation), Set.of())).isEqualTo("{a b c}");
  }

  @Test
  @DisplayName("ERR-13 a node of a fragment with several conditional spreads belongs to its group")
  void nodeInGroup_namesTheGroup() {
    CollectedOperation collected =
        collect(
            operation(
                List.of(
                    fragment("F", field(skip("z"), "a"), spread(include("x"), "G")),
                    fragment("G", field("a"))),
                field(include("x"), "a"),
                spread(include("y"), "F"),
                spread(include("z"), "F"),
                spread("G")));
    FieldSet root = collected.fieldSets().get(collected.root());
    assertThat(root.groups()).extracting(FieldSet.Group::fragment).containsExactly("F", "G");
    assertThat(root.fields().get(0).nodes())
        .containsExactly(
            new Node(include("x"), Ir.position(1), OptionalInt.empty()),
            new Node(skip("z"), Ir.position(1), OptionalInt.of(0)),
            new Node(Condition.ALWAYS, Ir.position(1), OptionalInt.of(1)));
  }

  @Test
  void unconditionalSet_hasOneUnguardedStepPerField() {
    CollectedOperation collected =
        collect(
            operation(
                List.of(fragment("F", field("a"), field("b"))),
                field("b"),
                spread("F"),
                field(include("x"), "a")));
    FieldSet root = collected.fieldSets().get(collected.root());
    assertThat(root.steps())
        .containsExactly(new FieldStep(Condition.ALWAYS, 0), new FieldStep(Condition.ALWAYS, 1));
    assertThat(root.fields()).noneMatch(CollectedField::repeated);
  }

  @Test
  void equalSelectionsAtTwoPlaces_areOneFieldSet() {
    CollectedOperation collected =
        collect(
            operation(
                List.of(fragment("F", field("a"))),
                field("A", spread("F")),
                field("B", spread("F"))));
    assertThat(collected.fieldSets()).hasSize(2);
  }

  @Test
  @DisplayName("COL-17 thirty levels of twice-spread fragments stay linear")
  void fragmentBomb() {
    for (boolean conditional : new boolean[] {false, true}) {
      List<Fragment> fragments = new ArrayList<>();
      for (int i = 1; i < 30; i++) {
        String next = "F" + (i + 1);
        Selection first = conditional ? spread(include("x"), next) : spread(next);
        Selection second = conditional ? spread(include("y"), next) : spread(next);
        fragments.add(
            fragment("F" + i, fieldAt(i, "A", field("a" + i)), first, fieldAt(-i, "b"), second));
      }
      fragments.add(fragment("F30", field("A", field("z"))));
      CollectedOperation collected = collect(operation(fragments, spread("F1")));
      long steps =
          collected.fieldSets().stream()
              .mapToLong(
                  set ->
                      set.steps().size()
                          + set.groups().stream().mapToLong(g -> g.steps().size()).sum())
              .sum();
      assertThat(steps).isLessThan(400);
    }
  }

  @Test
  @DisplayName("COL-17 thirty levels of fragments below two fields each stay linear")
  void nestedFragmentBomb() {
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 1; i < 30; i++) {
      Selection next = spread("F" + (i + 1));
      fragments.add(fragment("F" + i, field("A", next), field("B", next)));
    }
    fragments.add(fragment("F30", field("a")));
    assertThat(collect(operation(fragments, spread("F1"))).fieldSets()).hasSize(30);
  }

  /** Random documents, answered both ways for all values of three variables. */
  @Test
  void randomDocuments_agreeWithCollectFields() {
    Random random = new Random(42);
    for (int i = 0; i < 3_000; i++) {
      List<Fragment> fragments = new ArrayList<>();
      for (int f = 3; f >= 1; f--) {
        fragments.add(0, fragment("F" + f, selections(random, 2, f + 1)));
      }
      Operation operation = operation(fragments, selections(random, 3, 1));
      CollectedOperation collected = collect(operation);
      for (int bits = 0; bits < 8; bits++) {
        Set<String> holds = new HashSet<>();
        for (int v = 0; v < 3; v++) {
          if ((bits & 1 << v) != 0) {
            holds.add(VARIABLES.get(v));
          }
        }
        assertThat(order(collected, holds))
            .as("document %s: %s with %s", i, operation, holds)
            .isEqualTo(expected(operation, operation.selections(), holds));
      }
    }
  }

  private static Selection[] selections(Random random, int depth, int firstFragment) {
    List<Selection> selections = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Condition condition = condition(random);
      int kind = random.nextInt(6);
      if (kind == 0 && depth > 0) {
        selections.add(inline(condition, selections(random, depth - 1, firstFragment)));
      } else if (kind <= 2 && firstFragment <= 3) {
        selections.add(
            spread(condition, "F" + (firstFragment + random.nextInt(4 - firstFragment))));
      } else if (kind == 3 && depth > 0) {
        selections.add(
            field(
                condition,
                random.nextBoolean() ? "A" : "B",
                selections(random, depth - 1, firstFragment)));
      } else {
        selections.add(field(condition, List.of("a", "b", "c").get(random.nextInt(3))));
      }
    }
    return selections.toArray(new Selection[0]);
  }

  private static Condition condition(Random random) {
    if (random.nextInt(2) == 0) {
      return Condition.ALWAYS;
    }
    String variable = VARIABLES.get(random.nextInt(3));
    return random.nextBoolean() ? include(variable) : skip(variable);
  }

  private static CollectedOperation collect(Operation operation) {
    return new Transforms().apply(operation, Ir.SCHEMA).value();
  }

  // What the collected operation answers, as nested response names.

  private static String order(CollectedOperation collected, Set<String> holds) {
    return order(collected, collected.root(), holds);
  }

  private static String order(CollectedOperation collected, int index, Set<String> holds) {
    FieldSet set = collected.fieldSets().get(index);
    List<String> names = new ArrayList<>();
    take(collected, set, set.steps(), holds, new HashSet<>(), new HashSet<>(), names);
    return "{" + String.join(" ", names) + "}";
  }

  private static void take(
      CollectedOperation collected,
      FieldSet set,
      List<Step> steps,
      Set<String> holds,
      Set<Integer> fieldsDone,
      Set<Integer> groupsDone,
      List<String> into) {
    for (Step step : steps) {
      if (!holds(step.condition(), holds)) {
        continue;
      }
      if (step instanceof FieldStep fieldStep) {
        CollectedField field = set.fields().get(fieldStep.index());
        boolean isNew = fieldsDone.add(fieldStep.index());
        assertThat(isNew || field.repeated()).isTrue();
        if (isNew) {
          Integer below = field.selections().get("T");
          into.add(field.responseName() + (below == null ? "" : order(collected, below, holds)));
        }
      } else if (step instanceof GroupStep groupStep) {
        boolean isNew = groupsDone.add(groupStep.index());
        assertThat(isNew || set.groups().get(groupStep.index()).repeated()).isTrue();
        if (isNew) {
          List<Step> inner = set.groups().get(groupStep.index()).steps();
          take(collected, set, inner, holds, fieldsDone, groupsDone, into);
        }
      }
    }
  }

  // CollectFields and CollectSubfields, word for word.

  private static String expected(
      Operation operation, List<Selection> selections, Set<String> holds) {
    Map<String, List<Selection.Field>> grouped = new LinkedHashMap<>();
    collectFields(operation, selections, holds, new LinkedHashSet<>(), grouped);
    return expected(operation, grouped, holds);
  }

  private static String expected(
      Operation operation, Map<String, List<Selection.Field>> grouped, Set<String> holds) {
    List<String> names = new ArrayList<>();
    grouped.forEach(
        (name, nodes) -> {
          Map<String, List<Selection.Field>> below = new LinkedHashMap<>();
          for (Selection.Field node : nodes) {
            collectFields(operation, node.selections(), holds, new LinkedHashSet<>(), below);
          }
          boolean leaf = Character.isLowerCase(name.charAt(0));
          names.add(name + (leaf ? "" : expected(operation, below, holds)));
        });
    return "{" + String.join(" ", names) + "}";
  }

  private static void collectFields(
      Operation operation,
      List<Selection> selections,
      Set<String> holds,
      Set<String> visited,
      Map<String, List<Selection.Field>> grouped) {
    for (Selection selection : selections) {
      if (!holds(selection.condition(), holds)) {
        continue;
      }
      if (selection instanceof Selection.Field field) {
        grouped.computeIfAbsent(field.responseName(), unused -> new ArrayList<>()).add(field);
      } else if (selection instanceof Selection.FragmentSpread spread) {
        if (visited.add(spread.fragment())) {
          collectFields(
              operation,
              operation.fragments().get(spread.fragment()).selections(),
              holds,
              visited,
              grouped);
        }
      } else if (selection instanceof Selection.InlineFragment inline) {
        collectFields(operation, inline.selections(), holds, visited, grouped);
      }
    }
  }

  private static boolean holds(Condition condition, Set<String> holds) {
    return condition.terms().stream()
        .allMatch(
            term ->
                term instanceof VariableTerm variable
                    && holds.contains(variable.variable()) == variable.expected());
  }
}
