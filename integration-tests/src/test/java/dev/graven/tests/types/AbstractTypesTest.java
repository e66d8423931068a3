package dev.graven.tests.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interfaces and unions (3.7, 3.8, 6.4.3), rows ABS and the rows of COL about type conditions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbstractTypesTest {
  private static final String SDL =
      """
      type Query {
        pet: Pet mustPet: Pet! pets: [Pet] strictPets: [Pet!]! grid: [[Pet!]]! noPet: Pet
        strangers: [Pet] search: [Result] strictSearch: [Result!] anything: Result named: [Named!]! one: Int!
      }
      interface Named { name(upper: Boolean): String! }
      interface Pet implements Named {
        name(upper: Boolean): String! age: Int mate: Pet friends: [Pet!] mustFail: Int! fail: Int
      }
      type Dog implements Pet & Named {
        name(upper: Boolean, suffix: String = "!"): String! age: Int! mate: Dog friends: [Pet!]! mustFail: Int! fail: Int
        barkVolume: Int! toy: Toy
      }
      type Cat implements Pet & Named {
        name(upper: Boolean): String! age: Int mate: Pet friends: [Pet!] mustFail: Int! fail: Int
        meowVolume: Float toy: Mouse
      }
      type Puppy implements Pet & Named {
        name(upper: Boolean): String! age: Int mate: Pet friends: [Pet!] mustFail: Int! fail: Int
        weeks: Int!
      }
      type Toy { label: String! }
      type Mouse { label: String! squeaks: Boolean! }
      type Person implements Named { name(upper: Boolean): String! pets: [Pet] }
      union Result = Dog | Cat | Person | Toy
      """;

  private static final String OPERATIONS =
      """
      query Fields { pets { __typename name age } }
      query Conditions { pets { ... on Dog { barkVolume } name ... on Cat { meowVolume } ... on Puppy { weeks } } }
      query KeyOrder { pets { ... on Dog { barkVolume n: name } name n: name ... on Cat { meowVolume age } } }
      query Disjoint {
        pets {
          ... on Dog { value: barkVolume toy { label } n: name(upper: true) }
          ... on Cat { value: mustFail toy { squeaks label } n: name }
        }
      }
      query Empty { pets { ... on Cat { name } } }
      query EmptySingle { pet { ... on Cat { name } } one }
      query OnlyTypename { pets { __typename kind: __typename } search { __typename } }
      query Union { search { __typename ... on Dog { name } ... on Named { n: name } ... on Toy { label } ... on Person { pets { name ... on Dog { barkVolume } } } } }
      query InterfaceInUnion { search { ... on Pet { age ... on Named { name } ... on Dog { mate { barkVolume } } } ... on Named { name } } }
      query UnionInInterface { named { ... on Result { ... on Dog { barkVolume } ... on Person { name } } name } }
      query Covariant { pets { mate { name ... on Dog { barkVolume } } age } }
      query MoreArguments { pets { name(upper: true) } pet { name ... on Dog { loud: name(suffix: "?") } } }
      query Grid { grid { name ... on Dog { mustFail } } }
      query Merged { pet { mate { name } ... on Dog { mate { barkVolume } } ... on Pet { mate { age } } } }
      query Spreads($x: Boolean!, $y: Boolean!) {
        pets { ...A @include(if: $x) ... on Cat @skip(if: $y) { meowVolume name } ...B age ...A }
        search { ...A @skip(if: $x) ...R @include(if: $y) }
      }
      fragment A on Named { name ... on Dog { barkVolume @include(if: $x) toy { label } } }
      fragment B on Pet { friends { ...A } mate { ...A @include(if: $y) age } }
      fragment R on Result { ... on Toy { label } ...A }
      query Nothing { noPet { name } pets { friends { name } } }
      query Errors { pets { name fail } mustPet { name fail } strictPets { fail } }
      query Propagates { pets { name mustFail } one }
      query PropagatesStrict { strictPets { name mustFail } one }
      query PropagatesGrid { grid { mustFail } one }
      query PropagatesToRoot { mustPet { mustFail } }
      query PropagatesSingle { pet { mustFail } one }
      query Deep { pets { friends { friends { name mate { mustFail } } } } }
      query Strangers { strangers { name } one }
      query StrangerInUnion { anything { __typename } one }
      query StrangersStrict { strictSearch { __typename } one }
      """;

  private static final String JAVA =
      """
      package pets;
      import dev.graven.annotations.*;
      import java.util.*;
      public final class Pets {
        @GraphQLInterface public interface Named { String plainName(); }
        @GraphQLInterface public interface Pet extends Named {
          Integer age();
          List<? extends Pet> friends();
          @GraphQLField default int mustFail() { if (plainName().startsWith("M")) { throw new IllegalStateException("must"); } return 1; }
          @GraphQLField default Integer fail() { throw new IllegalStateException("fail " + plainName()); }
          @GraphQLField Pet mate();
        }
        @GraphQLType public static class Dog implements Pet {
          final String name; final Dog mate;
          public Dog(String name, Dog mate) { this.name = name; this.mate = mate; }
          public String plainName() { return name; }
          public Integer age() { return 7; }
          public Dog mate() { return mate; }
          public List<Pet> friends() { return List.of(new Cat("Mia", null), this); }
          public int getBarkVolume() { return 11; }
          public Toy getToy() { return new Toy("ball"); }
        }
        public static class Proxy extends Dog {
          public Proxy(String name) { super(name, null); }
          @Override public int getBarkVolume() { return 12; }
        }
        @GraphQLType public record Cat(@GraphQLIgnore String plainName, Pet mate) implements Pet {
          public Integer age() { return null; }
          public List<Pet> friends() { return null; }
          public double meowVolume() { return 1.5; }
          public @GraphQLField("meowVolume") double volume() { return 1.5; }
          public Mouse getToy() { return new Mouse("mouse", true); }
        }
        @GraphQLType public static class Puppy extends Dog {
          public Puppy(String name) { super(name, null); }
          public int getWeeks() { return 6; }
        }
        public record Stranger(String plainName) implements Pet {
          public Integer age() { return 1; }
          public List<Pet> friends() { return List.of(); }
          public Pet mate() { return null; }
        }
        @GraphQLType public record Toy(String label) {}
        @GraphQLType public record Mouse(String label, boolean squeaks) {}
        @GraphQLType public record Person(String plainName, List<Pet> pets) implements Named {}
        @GraphQLUnion(members = {Dog.class, Cat.class, Person.class, Toy.class}) public interface Result {}
        public static final class Api {
          private static final Dog REX = new Dog("Rex", new Dog("Max", null));
          private static final List<Pet> ALL = Arrays.asList(REX, new Cat("Tom", REX), null, new Puppy("Pip"), new Proxy("Pro"), new Dog("Max", null));
          @GraphQLQuery public Pet pet() { return REX; }
          @GraphQLQuery public Pet mustPet() { return new Cat("Mia", null); }
          @GraphQLQuery public List<Pet> pets() { return ALL; }
          @GraphQLQuery public Dog[] strictPets() { return new Dog[] {REX, new Dog("Max", REX)}; }
          @GraphQLQuery public Collection<List<Pet>> grid() { return Arrays.asList(List.of(REX), null, List.of(REX, new Dog("Max", null))); }
          @GraphQLQuery public Optional<Pet> noPet() { return Optional.empty(); }
          @GraphQLQuery public List<Pet> strangers() { return List.of(REX, new Stranger("Who"), REX, new Stranger("What")); }
          @GraphQLQuery public List<Object> search() { return Arrays.asList(REX, new Toy("ball"), new Person("Ann", ALL), null, new Cat("Tom", null)); }
          @GraphQLQuery public List<Object> strictSearch() { return List.of(REX, "text"); }
          @GraphQLQuery public Object anything() { return 42; }
          @GraphQLQuery public List<Named> named() { return List.of(REX, new Person("Ann", List.of())); }
          @GraphQLQuery public int one() { return 1; }
          @GraphQLField public String name(@GraphQLSource Puppy source, Boolean upper) { return "little " + source.plainName(); }
          @GraphQLField public String name(@GraphQLSource Dog source, Boolean upper, String suffix) { return name((Named) source, upper) + suffix; }
          @GraphQLField public String name(@GraphQLSource Named source, Boolean upper) { return upper != null && upper ? source.plainName().toUpperCase() : source.plainName(); }
        }
      }
      """;

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("pets/Operations.graphql", OPERATIONS)
            .java(JAVA)
            .compileCleanly();
    comparison = Comparison.of(module, "pets", SDL, module.newInstance("pets.Pets$Api"));
  }

  static Stream<String> operations() {
    return Pattern.compile("query (\\w+)").matcher(OPERATIONS).results().map(it -> it.group(1));
  }

  /** Every operation, under every value of its Boolean variables. */
  @ParameterizedTest
  @MethodSource("operations")
  void operation_agreesWithTheOracle(String operation) {
    assertThat(comparison.compareAll(operation, Map.of())).isPositive();
  }

  private String data(String operation) {
    return comparison.data(operation, Map.of());
  }

  private List<List<Object>> paths(String operation) {
    return comparison.response(operation, Map.of()).errors().stream()
        .map(error -> error.path().segments())
        .toList();
  }

  @Test
  @DisplayName("COL-11, COL-18 type conditions and __typename are about the type of the object")
  void conditions() {
    assertThat(data("Conditions"))
        .isEqualTo(
            "{\"pets\":[{\"barkVolume\":11,\"name\":\"Rex!\"},{\"name\":\"Tom\",\"meowVolume\":1.5},null,"
                + "{\"name\":\"little Pip\",\"weeks\":6},{\"barkVolume\":12,\"name\":\"Pro!\"},"
                + "{\"barkVolume\":11,\"name\":\"Max!\"}]}");
    assertThat(data("OnlyTypename"))
        .contains("{\"__typename\":\"Puppy\",\"kind\":\"Puppy\"}", "[{\"__typename\":\"Dog\"}");
  }

  @Test
  @DisplayName("COL-13 the order of keys is that of the object's type")
  void keyOrder() {
    assertThat(data("KeyOrder"))
        .startsWith(
            "{\"pets\":[{\"barkVolume\":11,\"n\":\"Rex!\",\"name\":\"Rex!\"},"
                + "{\"name\":\"Tom\",\"n\":\"Tom\",\"meowVolume\":1.5,\"age\":null}");
  }

  @Test
  @DisplayName("COL-14 disjoint types use a response name for different fields")
  void disjoint() {
    assertThat(data("Disjoint"))
        .contains(
            "{\"value\":11,\"toy\":{\"label\":\"ball\"},\"n\":\"REX!\"}",
            "{\"value\":1,\"toy\":{\"squeaks\":true,\"label\":\"mouse\"},\"n\":\"Tom\"}");
  }

  @Test
  @DisplayName("COL-15 conditions on interfaces and unions inside each other")
  void nestedConditions() {
    assertThat(data("InterfaceInUnion"))
        .contains("{\"age\":7,\"name\":\"Rex!\",\"mate\":{\"barkVolume\":11}}");
    assertThat(data("UnionInInterface"))
        .isEqualTo("{\"named\":[{\"barkVolume\":11,\"name\":\"Rex!\"},{\"name\":\"Ann\"}]}");
  }

  @Test
  void typeWithoutFragment_isAnEmptyObject() {
    assertThat(data("Empty")).isEqualTo("{\"pets\":[{},{\"name\":\"Tom\"},null,{},{},{}]}");
  }

  @Test
  @DisplayName("ABS-01, ABS-04 the most specific class decides, for each item of a list")
  void classes() {
    assertThat(data("Fields"))
        .contains(
            "{\"__typename\":\"Puppy\",\"name\":\"little Pip\",\"age\":7}",
            "{\"__typename\":\"Dog\",\"name\":\"Pro!\",\"age\":7}");
  }

  @Test
  @DisplayName(
      "ABS-02, ABS-05 an object of an unknown class is an error at its position, siblings go on")
  void unknownClass() {
    assertThat(data("Strangers"))
        .isEqualTo("{\"strangers\":[{\"name\":\"Rex!\"},null,{\"name\":\"Rex!\"},null],\"one\":1}");
    assertThat(paths("Strangers"))
        .containsExactly(List.of("strangers", 1), List.of("strangers", 3));
    assertThat(data("StrangerInUnion")).isEqualTo("{\"anything\":null,\"one\":1}");
    assertThat(paths("StrangerInUnion")).containsExactly(List.of("anything"));
  }

  @Test
  @DisplayName("ABS-02 the class is named to the reporter, not to the client")
  void unknownClass_isNamedToTheReporter() {
    List<String> reported = new ArrayList<>();
    RequestContext context =
        RequestContext.builder()
            .errorReporter((error, field) -> reported.add(error.getMessage()))
            .build();
    GraphQLResponse response = comparison.response("StrangerInUnion", Map.of(), context);
    assertThat(reported).containsExactly("No object type of Result is bound to java.lang.Integer");
    assertThat(response.errors().get(0).message()).isEqualTo("Internal error");
  }

  @Test
  @DisplayName("ABS-02 an unknown class at a non-null position nulls what is around it")
  void unknownClass_propagates() {
    assertThat(data("StrangersStrict")).isEqualTo("{\"strictSearch\":null,\"one\":1}");
    assertThat(paths("StrangersStrict")).containsExactly(List.of("strictSearch", 1));
  }

  @Test
  void objectType_hasNarrowerFieldsAndMoreArguments() {
    assertThat(data("MoreArguments"))
        .contains("{\"name\":\"REX!\"},{\"name\":\"TOM\"}")
        .endsWith("\"pet\":{\"name\":\"Rex!\",\"loud\":\"Rex?\"}}");
  }
}
