package dev.graven.tests.conformance;

import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import java.util.List;
import java.util.stream.Collectors;

/** The Java text of enums and input objects. */
public final class BoundTypes {
  private BoundTypes() {}

  /** A Java enum for an enum, with a constant for each value. */
  public static String enumeration(EnumTypeDefinition type) {
    String name = BoundMembers.javaName(type.getName());
    String constants =
        type.getEnumValueDefinitions().stream()
            .map(it -> "  @GraphQLName(\"%1$s\") V_%1$s(\"%1$s\"),\n".formatted(it.getName()))
            .collect(Collectors.joining());
    return """
        @GraphQLEnum("%s")
        public enum %s implements BoundValues.Constant {
        %s  ;
          private final String name;
          %s(String name) { this.name = name; }
          public String graphqlName() { return name; }
        }
        """
        .formatted(type.getName(), name, constants, name);
  }

  /** A record for an input object. */
  public static String input(InputObjectTypeDefinition type) {
    List<InputValueDefinition> fields = type.getInputValueDefinitions();
    return """
        @GraphQLInput("%s")
        public record %s(%s) implements BoundValues.Input {
          public Map<String, Object> fields() {
            return BoundValues.arguments(%s);
          }
        }
        """
        .formatted(
            type.getName(),
            BoundMembers.javaName(type.getName()),
            BoundMembers.parameters(fields, "GraphQLName"),
            String.join(", ", BoundMembers.namesAndValues(fields)));
  }
}
