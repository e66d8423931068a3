package dev.graven.runtime.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A schema as generated code builds it, with a type of each kind. */
final class IntrospectionSchemaTest {
  private final IntrospectionSchema schema = build();

  private static IntrospectionSchema build() {
    SchemaBuilder it = new SchemaBuilder();
    it.type("OBJECT", "Query", "The root.");
    it.type("OBJECT", "Dog", null);
    it.type("INTERFACE", "Node", null);
    it.type("UNION", "Any", null);
    it.type("ENUM", "Unit", null);
    it.inputObject("By", "One way.", true);
    it.inputObject("Filter", null, false);
    it.scalar("Int", null, null);
    it.scalar("Date", "A day.", "https://example.com/date");
    it.members("Query");
    it.field("dogs", "[Dog!]!", "All.", null);
    it.argument("first", "Int", "3", "How many.", null);
    it.argument("last", "Int", null, null, "Use first.");
    it.field("old", "Int", null, "Gone.");
    it.members("Dog");
    it.implementing("Node");
    it.members("Node");
    it.field("id", "Int!", null, null);
    it.possibleType("Dog");
    it.members("Any");
    it.possibleType("Dog");
    it.possibleType("Query");
    it.members("Unit");
    it.enumValue("M", "Metre.", null);
    it.enumValue("FT", null, "Old.");
    it.members("By");
    it.inputField("id", "Int", null, "Which.", null);
    it.inputField("old", "Int", "1", null, "Old.");
    it.directive("tag", "Marks.", true);
    it.location("OBJECT");
    it.location("ENUM");
    it.argument("name", "Int!", "1", null, null);
    it.directive("plain", null, false);
    return it.build("All of it.", "Query", "Dog", null);
  }

  private IntrospectionType type(String name) {
    IntrospectionType type = schema.type(name);
    assertThat(type).isNotNull();
    return type;
  }

  @Test
  void schema_hasRootsTypesAndDirectivesInOrder() {
    assertThat(schema.description()).isEqualTo("All of it.");
    assertThat(schema.queryType()).isSameAs(type("Query"));
    assertThat(schema.mutationType()).isSameAs(type("Dog"));
    assertThat(schema.subscriptionType()).isNull();
    assertThat(schema.types())
        .extracting(IntrospectionType::name)
        .containsExactly("Query", "Dog", "Node", "Any", "Unit", "By", "Filter", "Int", "Date");
    assertThat(schema.directives())
        .extracting(IntrospectionMember::name)
        .containsExactly("tag", "plain");
    assertThatThrownBy(() -> schema.types().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> schema.directives().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void types_areFoundByNameOnly() {
    assertThat(schema.type("Nothing")).isNull();
    assertThat(schema.type("[Dog!]!")).isNull();
    assertThat(schema.type("Dog!")).isNull();
  }

  @Test
  void wrappers_leadToTheNamedType() {
    IntrospectionType type = type("Query").fields(false).get(0).type();
    for (String kind : List.of("NON_NULL", "LIST", "NON_NULL")) {
      assertThat(type.kind()).isEqualTo(kind);
      assertThat(type.name()).isNull();
      assertThat(type.fields(true)).isNull();
      type = type.ofType();
    }
    assertThat(type).isSameAs(type("Dog"));
    assertThat(type.ofType()).isNull();
  }

  @Test
  void members_areThoseOfTheKind_nullForOthers() {
    assertThat(schema.types())
        .filteredOn(it -> it.fields(true) != null)
        .extracting(IntrospectionType::name)
        .containsExactly("Query", "Dog", "Node");
    assertThat(schema.types())
        .filteredOn(it -> it.interfaces() != null)
        .extracting(IntrospectionType::name)
        .containsExactly("Query", "Dog", "Node");
    assertThat(schema.types())
        .filteredOn(it -> it.possibleTypes() != null)
        .extracting(IntrospectionType::name)
        .containsExactly("Node", "Any");
    assertThat(schema.types())
        .filteredOn(it -> it.enumValues(true) != null)
        .extracting(IntrospectionType::name)
        .containsExactly("Unit");
    assertThat(schema.types())
        .filteredOn(it -> it.inputFields(true) != null)
        .extracting(IntrospectionType::name)
        .containsExactly("By", "Filter");
    assertThat(type("Dog").interfaces()).containsExactly(type("Node"));
    assertThat(type("Query").interfaces()).isEmpty();
    assertThat(type("Any").possibleTypes()).containsExactly(type("Dog"), type("Query"));
  }

  @Test
  void isOneOf_isOfInputObjects() {
    assertThat(type("By").isOneOf()).isTrue();
    assertThat(type("Filter").isOneOf()).isFalse();
    assertThat(type("Query").isOneOf()).isNull();
  }

  @Test
  void scalars_haveTheirUrl() {
    assertThat(type("Date").kind()).isEqualTo("SCALAR");
    assertThat(type("Date").description()).isEqualTo("A day.");
    assertThat(type("Date").specifiedByURL()).isEqualTo("https://example.com/date");
    assertThat(type("Int").specifiedByURL()).isNull();
    assertThat(type("Int").description()).isNull();
  }

  @Test
  void deprecatedMembers_areLeftOutUnlessAskedFor() {
    assertThat(names(type("Query").fields(false))).containsExactly("dogs");
    assertThat(names(type("Query").fields(true))).containsExactly("dogs", "old");
    assertThat(names(type("Unit").enumValues(false))).containsExactly("M");
    assertThat(names(type("Unit").enumValues(true))).containsExactly("M", "FT");
    assertThat(names(type("By").inputFields(false))).containsExactly("id");
    assertThat(names(type("By").inputFields(true))).containsExactly("id", "old");
    IntrospectionMember dogs = type("Query").fields(true).get(0);
    assertThat(names(dogs.args(false))).containsExactly("first");
    assertThat(names(dogs.args(true))).containsExactly("first", "last");
    IntrospectionMember old = type("Query").fields(true).get(1);
    assertThat(old.isDeprecated()).isTrue();
    assertThat(old.deprecationReason()).isEqualTo("Gone.");
    assertThat(dogs.isDeprecated()).isFalse();
    assertThat(dogs.deprecationReason()).isNull();
  }

  @Test
  void members_haveTypesDefaultsAndDescriptions() {
    IntrospectionMember dogs = type("Query").fields(true).get(0);
    assertThat(dogs.description()).isEqualTo("All.");
    assertThat(dogs.defaultValue()).isNull();
    IntrospectionMember first = dogs.args(true).get(0);
    assertThat(first.type()).isSameAs(type("Int"));
    assertThat(first.defaultValue()).isEqualTo("3");
    assertThat(first.description()).isEqualTo("How many.");
    IntrospectionMember metre = type("Unit").enumValues(true).get(0);
    assertThat(metre.type()).isNull();
    assertThat(metre.description()).isEqualTo("Metre.");
    assertThat(type("By").inputFields(true).get(1).defaultValue()).isEqualTo("1");
  }

  @Test
  void directives_haveLocationsAndArguments() {
    IntrospectionMember tag = schema.directives().get(0);
    assertThat(tag.isRepeatable()).isTrue();
    assertThat(tag.description()).isEqualTo("Marks.");
    assertThat(tag.locations()).containsExactly("OBJECT", "ENUM");
    assertThat(names(tag.args(false))).containsExactly("name");
    IntrospectionMember plain = schema.directives().get(1);
    assertThat(plain.isRepeatable()).isFalse();
    assertThat(plain.locations()).isEmpty();
    assertThat(plain.args(true)).isEmpty();
  }

  @Test
  void unknownType_isRefused() {
    SchemaBuilder builder = new SchemaBuilder();
    assertThatThrownBy(() -> builder.build(null, "Query", null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no type Query");
  }

  private static List<String> names(List<IntrospectionMember> members) {
    return members.stream().map(IntrospectionMember::name).toList();
  }
}
