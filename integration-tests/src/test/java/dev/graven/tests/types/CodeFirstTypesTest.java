package dev.graven.tests.types;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Interfaces and unions that come from Java: sealed hierarchies, abstract classes, listed members.
 */
class CodeFirstTypesTest {
  private static final String JAVA =
      """
      package zoo;
      import dev.graven.annotations.*;
      import java.util.List;
      import org.jspecify.annotations.*;
      @NullMarked
      public final class Zoo {
        /** Whatever has an identity. */
        @GraphQLInterface("Node") public interface HasId { @GraphQLId int id(); }
        /** An inhabitant. */
        @GraphQLInterface public sealed interface Animal extends HasId permits Lion, Bird {
          String name();
          @Nullable Animal prey();
          default String getSound() { return "..."; }
          @GraphQLField default String greeting(String to) { return name() + " greets " + to; }
        }
        @GraphQLType public record Lion(int id, String name, @Nullable Animal prey) implements Animal, Exhibit {
          @Override public String getSound() { return "roar"; }
        }
        @GraphQLInterface public static abstract non-sealed class Bird implements Animal {
          public double getSpan() { return 1.5; }
          public String name() { return "bird " + id(); }
          public @Nullable Lion prey() { return null; }
        }
        @GraphQLType public static non-sealed class Owl extends Bird implements Exhibit {
          public int id() { return 7; }
          @Override public String greeting(String to) { return "Hoo, " + to; }
        }
        @GraphQLType public static final class Emu extends Bird {
          public int id() { return 8; }
        }
        @GraphQLUnion public sealed interface Exhibit permits Lion, Owl, Statue {}
        @GraphQLType non-sealed public static class Statue implements Exhibit { public final String of = "lion"; }
        public static final class Api {
          @GraphQLQuery public List<Animal> animals() { return List.of(new Lion(1, "Leo", new Emu()), new Owl() {}, new Emu()); }
          @GraphQLQuery public List<? extends Exhibit> exhibits() { return List.of(new Statue() {}, new Lion(2, "Lea", null), new Owl()); }
          @GraphQLQuery public @Nullable HasId node(@GraphQLId int id) { return id == 7 ? new Owl() : null; }
          @GraphQLField public int legs(@GraphQLSource Animal animal) { return 4; }
          @GraphQLField public int legs(@GraphQLSource Bird bird) { return 2; }
        }
      }
      """;

  private static final String SDL =
      """
      type Query {
        animals: [Animal!]!
        exhibits: [Exhibit!]!
        node(id: ID!): Node
      }

      \"""
      An inhabitant.
      \"""
      interface Animal implements Node {
        id: ID!
        name: String!
        prey: Animal
        sound: String!
        greeting(to: String!): String!
        legs: Int!
      }

      interface Bird implements Animal & Node {
        id: ID!
        sound: String!
        greeting(to: String!): String!
        span: Float!
        name: String!
        prey: Lion
        legs: Int!
      }

      \"""
      Whatever has an identity.
      \"""
      interface Node {
        id: ID!
      }

      union Exhibit = Lion | Owl | Statue

      type Emu implements Animal & Bird & Node {
        sound: String!
        greeting(to: String!): String!
        span: Float!
        name: String!
        prey: Lion
        id: ID!
        legs: Int!
      }

      type Lion implements Animal & Node {
        id: ID!
        name: String!
        prey: Animal
        greeting(to: String!): String!
        sound: String!
        legs: Int!
      }

      type Owl implements Animal & Bird & Node {
        sound: String!
        span: Float!
        name: String!
        prey: Lion
        id: ID!
        greeting(to: String!): String!
        legs: Int!
      }

      type Statue {
        of: String!
      }
      """;

  @Test
  @DisplayName("COL-16 a fragment applies to what implements its interface through another")
  void hierarchies_becomeInterfacesAndUnions(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql(
                "zoo/Page.graphql",
                """
                query Page {
                  animals { __typename id name sound legs greeting(to: "you") prey { name } ... on Bird { span } }
                  exhibits { ... on Node { id } ... on Statue { of } ... on Animal { legs } }
                  node(id: 7) { id ... on Owl { name } }
                  none: node(id: 1) { id }
                }
                """)
            .java(JAVA)
            .compileCleanly();
    Map<String, byte[]> written = CompiledModule.files(module.classes());
    String sdl =
        written.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".graphqls"))
            .map(file -> new String(file.getValue(), UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(sdl).isEqualTo(SDL);
    Comparison comparison = Comparison.of(module, "zoo", sdl, module.newInstance("zoo.Zoo$Api"));
    assertThat(comparison.data("Page", Map.of()))
        .isEqualTo(
            "{\"animals\":[{\"__typename\":\"Lion\",\"id\":\"1\",\"name\":\"Leo\",\"sound\":\"roar\",\"legs\":4,"
                + "\"greeting\":\"Leo greets you\",\"prey\":{\"name\":\"bird 8\"}},"
                + "{\"__typename\":\"Owl\",\"id\":\"7\",\"name\":\"bird 7\",\"sound\":\"...\",\"legs\":2,"
                + "\"greeting\":\"Hoo, you\",\"prey\":null,\"span\":1.5},"
                + "{\"__typename\":\"Emu\",\"id\":\"8\",\"name\":\"bird 8\",\"sound\":\"...\",\"legs\":2,"
                + "\"greeting\":\"bird 8 greets you\",\"prey\":null,\"span\":1.5}],"
                + "\"exhibits\":[{\"of\":\"lion\"},{\"id\":\"2\",\"legs\":4},{\"id\":\"7\",\"legs\":2}],"
                + "\"node\":{\"id\":\"7\",\"name\":\"bird 7\"},\"none\":null}");
  }
}
