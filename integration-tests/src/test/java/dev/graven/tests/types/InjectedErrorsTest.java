package dev.graven.tests.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Null, an exception and an object of an unknown class, at every position below abstract types. */
class InjectedErrorsTest {
  private static final String SDL =
      """
      type Query { item: Item must: Item! items: [Item!]! grid: [[Item]!] any: Any anys: [Any]! one: Int }
      interface Item { text: String! may: String next: Item strict: Item! list: [Item!] grid: [[Item!]]! any: Any }
      type A implements Item { text: String! may: String next: B strict: Item! list: [Item!] grid: [[Item!]]! any: Any a: Int! }
      type B implements Item { text: String! may: String! next: Item strict: A! list: [A!]! grid: [[Item!]!]! any: B b: [Any!] }
      union Any = A | B
      """;

  private static final String OPERATIONS =
      """
      query Plain { item { text may next { text } strict { may } list { text } grid { may } any { __typename } } one }
      query Fragments {
        must { ...F ... on A { a any { ...G } } ... on B { b { ...G } } }
        items { ... on B { text } strict { ...F } }
        anys { ...G } any { ... on Item { list { strict { text } } } }
        one
      }
      fragment F on Item { text alias: may next { strict { text } } list { text ... on B { b { __typename } } } }
      fragment G on Any { ... on A { a grid { text } } ... on B { other: text } }
      query Lists { grid { text grid { list { text } } } items { grid { strict { text } } } one }
      """;

  private static final String JAVA =
      """
      package inject;
      import dev.graven.annotations.*;
      import java.util.*;
      public final class Inject {
        public static String at = "";
        public static String mode = "";
        @SuppressWarnings("unchecked")
        static <T> T value(Object self, String field, T value) {
          if (!at.equals(self.getClass().getSimpleName() + "." + field)) { return value; }
          switch (mode) {
            case "throw": throw new IllegalStateException(at);
            case "stranger": return value instanceof Item ? (T) new Stranger(0) : value;
            case "item": return value instanceof List<?> list ? (T) Arrays.asList(list.get(0), null) : value;
            case "strange item": return value instanceof List<?> list && list.get(0) instanceof Item ? (T) Arrays.asList(new Stranger(0), list.get(0)) : value;
            case "nested": return value instanceof List<?> list && list.get(0) instanceof List<?> inner ? (T) Arrays.asList(Arrays.asList(inner.get(0), null), null) : value;
            case "strange nested": return value instanceof List<?> list && list.get(0) instanceof List<?> inner ? (T) Arrays.asList(inner, Arrays.asList(inner.get(0), new Stranger(0))) : value;
            default: return null;
          }
        }
        @GraphQLInterface public static abstract class Item {
          final int depth;
          Item(int depth) { this.depth = depth; }
          Item nextA() { return depth > 3 ? null : new A(depth + 1); }
          Item nextB() { return depth > 3 ? null : new B(depth + 1); }
          @GraphQLField public String text() { return value(this, "text", "t" + depth); }
          @GraphQLField public String may() { return value(this, "may", "m" + depth); }
          @GraphQLField public Item next() { return value(this, "next", nextB()); }
          @GraphQLField public Item strict() { return value(this, "strict", new A(depth + 1)); }
          @GraphQLField public List<? extends Item> list() { return value(this, "list", List.of(new A(depth + 1), new A(depth + 1))); }
          @GraphQLField public List<List<Item>> grid() { return value(this, "grid", List.of(List.of(new A(depth + 1)), List.of(new B(depth + 1)))); }
          @GraphQLField public Item any() { return value(this, "any", new B(depth + 1)); }
        }
        @GraphQLType public static final class A extends Item {
          A(int depth) { super(depth); }
          public int getA() { return 1; }
          @Override public B next() { return (B) value((Object) this, "next", (Object) nextB()); }
        }
        @GraphQLType public static final class B extends Item {
          B(int depth) { super(depth); }
          @Override public A strict() { return (A) value((Object) this, "strict", (Object) new A(depth + 1)); }
          @SuppressWarnings("unchecked")
          @Override public List<A> list() { List<A> list = List.of(new A(depth + 1)); return mode.startsWith("strange") ? list : (List<A>) value((Object) this, "list", (Object) list); }
          @Override public B any() { return (B) value((Object) this, "any", (Object) new B(depth + 1)); }
          public List<Object> getB() { return value(this, "b", List.of(new A(depth + 1), new B(depth + 1))); }
        }
        public static final class Stranger extends Item { Stranger(int depth) { super(depth); } }
        @GraphQLUnion(members = {A.class, B.class}) public interface Any {}
        public static final class Api {
          @GraphQLQuery public Item item() { return value(this, "item", new A(0)); }
          @GraphQLQuery public Item must() { return value(this, "must", new B(0)); }
          @GraphQLQuery public List<Item> items() { return value(this, "items", List.of(new A(0), new B(0))); }
          @GraphQLQuery public List<List<Item>> grid() { return value(this, "grid", List.of(List.of(new B(2)), List.of(new A(2)))); }
          @GraphQLQuery public Object any() { return value(this, "any", new B(1)); }
          @GraphQLQuery public List<Object> anys() { return value(this, "anys", List.of(new B(1), new A(1))); }
          @GraphQLQuery public int one() { return 1; }
        }
      }
      """;

  @Test
  void everyPosition_agreesWithTheOracle(@TempDir Path folder) throws ReflectiveOperationException {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("inject/Operations.graphql", OPERATIONS)
            .java(JAVA)
            .compileCleanly();
    Comparison comparison =
        Comparison.of(module, "inject", SDL, module.newInstance("inject.Inject$Api"));
    int failed = 0;
    for (String type : List.of("A", "B", "Api")) {
      for (String field :
          List.of(
              "text", "may", "next", "strict", "list", "grid", "any", "b", "item", "must", "items",
              "anys")) {
        for (String mode :
            List.of(
                "null", "throw", "stranger", "item", "strange item", "nested", "strange nested")) {
          module.load("inject.Inject").getField("at").set(null, type + "." + field);
          module.load("inject.Inject").getField("mode").set(null, mode);
          for (String operation : List.of("Plain", "Fragments", "Lists")) {
            GraphQLResponse response = comparison.response(operation, Map.of());
            failed += response.errors().isEmpty() ? 0 : 1;
          }
        }
      }
    }
    assertThat(failed).isGreaterThan(90);
  }
}
