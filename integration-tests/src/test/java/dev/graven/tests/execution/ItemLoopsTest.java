package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Objects that are written in the loop of their list answer as those with methods do, whatever goes
 * wrong at whichever item.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemLoopsTest {
  private static final String SDL =
      """
      type Query {
        strict(what: String, at: Int): [Item!]!
        loose(what: String, at: Int): [Item]
        grid(what: String, at: Int): [[Item!]]
        optionals(what: String, at: Int): [Item]
        stream(what: String, at: Int): [Item!]
        array(what: String, at: Int): [Item!]
        one: Item
      }
      type Item {
        must: Int! text: String may: Int tags: [String!]! child: Item children: [Item!]!
        index: String items: String item: String iterator: String mark: String source: String
        ordinal: String
      }
      """;

  private static final List<String> FIELDS =
      List.of("strict", "loose", "grid", "optionals", "stream", "array");

  private static final List<String> FAULTS = List.of("none", "must", "text", "tags", "null");

  private static String operation(String name, String field, String selection) {
    return "query %s($what: String, $at: Int, $x: Boolean!, $y: Boolean!) { %s(what: $what, at: $at) %s other: one @include(if: $x) { may @skip(if: $y) } }\n"
        .formatted(named(name), field, selection);
  }

  /** Executors are classes, and begin with a capital. */
  private static String named(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private Comparison comparison;
  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    String wide =
        IntStream.range(0, 30).mapToObj(i -> "a" + i + ": text").collect(Collectors.joining(" "));
    StringBuilder operations = new StringBuilder();
    for (String field : FIELDS) {
      operations
          .append(operation(field + "Must", field, "{ must tags text }"))
          .append(operation(field + "May", field, "{ text may child { must } }"))
          .append(
              operation(
                  field + "Names", field, "{ index items item iterator mark source ordinal }"))
          .append(
              operation(
                  field + "Conditions",
                  field,
                  "{ text @include(if: $x) may @skip(if: $y) children { must @include(if: $y) text } }"))
          .append(
              operation(
                  field + "Fragments",
                  field,
                  "{ ...F @include(if: $x) ...F @include(if: $y) text }"))
          .append(operation(field + "Wide", field, "{ " + wide + " must }"));
    }
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql(
                "loops/Operations.graphql", operations + "fragment F on Item { may must text }")
            .java(
                """
                package loops;
                import dev.graven.annotations.*;
                import java.util.*;
                @GraphQLType
                public final class Item {
                  private final int number;
                  private final String fault;
                  public Item(int number, String fault) { this.number = number; this.fault = fault; }
                  private <T> T unless(String name, T value) {
                    if (fault.equals(name)) { throw new IllegalStateException(name + number); }
                    return value;
                  }
                  public int getMust() { return unless("must", number); }
                  public String getText() { return unless("text", "text" + number); }
                  public Integer getMay() { return number == 1 ? null : number; }
                  public List<String> getTags() { return fault.equals("tags") ? Arrays.asList("a", null) : List.of("a", "b"); }
                  public Item getChild() { return number > 2 ? null : new Item(number + 10, fault); }
                  public List<Item> getChildren() { return List.of(new Item(number + 20, "none"), new Item(number + 30, fault)); }
                  public String getIndex() { return "index"; }
                  public String getItems() { return "items"; }
                  public String getItem() { return "item"; }
                  public String getIterator() { return "iterator"; }
                  public String getMark() { return "mark"; }
                  public String getSource() { return "source"; }
                  public String getOrdinal() { return "ordinal"; }
                }
                """)
            .java(
                """
                package loops;
                import dev.graven.annotations.*;
                import java.util.*;
                import java.util.stream.*;
                public final class Api {
                  private static List<Item> items(String what, Integer at) {
                    List<Item> items = new ArrayList<>();
                    for (int i = 0; i < 4; i++) {
                      items.add(i == at && what.equals("null") ? null : new Item(i, i == at ? what : "none"));
                    }
                    if (!what.equals("end")) { return items; }
                    return new AbstractList<Item>() {
                      @Override public Item get(int i) { if (i == at) { throw new IllegalStateException("end"); } return items.get(i); }
                      @Override public int size() { return 4; }
                    };
                  }
                  @GraphQLQuery public List<Item> strict(String what, Integer at) { return items(what, at); }
                  @GraphQLQuery public List<Item> loose(String what, Integer at) { return items(what, at); }
                  @GraphQLQuery public List<List<Item>> grid(String what, Integer at) { return Arrays.asList(items("none", at), null, items(what, at)); }
                  @GraphQLQuery public List<Optional<Item>> optionals(String what, Integer at) {
                    List<Optional<Item>> optionals = new ArrayList<>();
                    for (Item item : items(what, at)) { optionals.add(Optional.ofNullable(item)); }
                    return optionals;
                  }
                  @GraphQLQuery public Stream<Item> stream(String what, Integer at) { return items(what, at).stream(); }
                  @GraphQLQuery public Item[] array(String what, Integer at) { return items(what, at).toArray(new Item[0]); }
                  @GraphQLQuery public Item one() { return new Item(7, "none"); }
                }
                """)
            .compileCleanly();
    comparison = Comparison.of(module, "loops", SDL, module.newInstance("loops.Api"));
  }

  @ParameterizedTest
  @DisplayName("ERR items in loops fail like items with methods")
  @ValueSource(strings = {"Must", "May", "Names", "Conditions", "Fragments", "Wide"})
  void everyFault_answersLikeTheOracle(String selection) {
    for (String field : FIELDS) {
      for (String fault : FAULTS) {
        for (int at = 0; at < 4; at++) {
          Map<String, Object> variables = new HashMap<>();
          variables.put("what", fault);
          variables.put("at", at);
          assertThat(comparison.compareAll(named(field + selection), variables)).isEqualTo(4);
        }
      }
    }
  }

  /** graphql-java fails altogether. */
  @Test
  void iteratorThatThrows_isTheListsError() {
    for (String selection : List.of("Must", "Wide")) {
      var response =
          comparison
              .executor(named("strict" + selection))
              .execute(
                  Map.of("what", "end", "at", 2, "x", true, "y", false), RequestContext.empty());
      assertThat(response.errors())
          .singleElement()
          .extracting(error -> error.path().segments())
          .isEqualTo(List.of("strict"));
    }
  }

  @Test
  void whatFits_hasNoMethodOfItsOwn() {
    assertThat(hasMethod("strictMust")).isFalse();
    assertThat(hasMethod("gridMust")).isFalse();
    assertThat(hasMethod("streamMust")).isFalse();
    assertThat(hasMethod("looseNames")).isFalse();
    assertThat(hasMethod("optionalsNames")).isFalse();
  }

  @Test
  void whatDoesNot_has() {
    assertThat(hasMethod("looseMust")).as("null goes on to the item").isTrue();
    assertThat(hasMethod("strictFragments")).as("a fragment that is reached twice").isTrue();
    assertThat(hasMethod("strictWide")).as("many fields").isTrue();
  }

  /** Whether an operation has a method for the items of its list; {@code other} has another one. */
  private boolean hasMethod(String operation) {
    String source = module.generatedSource("loops." + named(operation) + "Executor");
    return source.split("private int item\\d*\\(", -1).length > 2;
  }
}
