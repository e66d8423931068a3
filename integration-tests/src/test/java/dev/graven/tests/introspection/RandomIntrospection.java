package dev.graven.tests.introspection;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random selections on introspection types, each written twice: as they are, and with a condition
 * in every selection set that leaves out nothing. The first is answered at build time, the second
 * by the request.
 */
final class RandomIntrospection {
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "__Schema",
          List.of(
              "description",
              "types:__Type",
              "queryType:__Type",
              "mutationType:__Type",
              "subscriptionType:__Type",
              "directives:__Directive"),
          "__Type",
          List.of(
              "kind",
              "name",
              "description",
              "specifiedByURL",
              "isOneOf",
              "fields(D):__Field",
              "interfaces:__Type",
              "possibleTypes:__Type",
              "enumValues(D):__EnumValue",
              "inputFields(D):__InputValue",
              "ofType:__Type"),
          "__Field",
          List.of(
              "name",
              "description",
              "args(D):__InputValue",
              "type:__Type",
              "isDeprecated",
              "deprecationReason"),
          "__InputValue",
          List.of(
              "name",
              "description",
              "type:__Type",
              "defaultValue",
              "isDeprecated",
              "deprecationReason"),
          "__EnumValue",
          List.of("name", "description", "isDeprecated", "deprecationReason"),
          "__Directive",
          List.of("name", "description", "isRepeatable", "locations", "args(D):__InputValue"));

  private final Random random;
  private final StringBuilder constant = new StringBuilder();
  private final StringBuilder conditional = new StringBuilder();

  private RandomIntrospection(long seed) {
    this.random = new Random(seed);
  }

  /** Two selection sets for {@code __schema}; the second needs {@code $never: Boolean!}. */
  static List<String> ofSchema(long seed) {
    RandomIntrospection written = new RandomIntrospection(seed);
    written.set("__Schema", 0);
    return List.of(written.constant.toString(), written.conditional.toString());
  }

  private void set(String type, int depth) {
    write(" { ");
    conditional.append("... @include(if: $never) { never: __typename } ");
    write(random.nextInt(4) == 0 ? "__typename " : "");
    int fields = 1 + random.nextInt(4);
    for (int i = 0; i < fields; i++) {
      List<String> all = FIELDS.get(type);
      String field = all.get(random.nextInt(all.size()));
      if (depth == 5 && field.contains(":")) {
        field = "name";
      }
      String target = field.contains(":") ? field.substring(field.indexOf(':') + 1) : "";
      field = field.replaceAll(":.*", "");
      // Under an alias of its own, no two selections have to be merged.
      write("%s%d: ".formatted(field.replace("(D)", ""), i));
      write(field.replace("(D)", arguments()));
      if (!target.isEmpty()) {
        set(target, depth + 1);
      }
      write(" ");
    }
    write("}");
  }

  private String arguments() {
    return switch (random.nextInt(3)) {
      case 0 -> "(includeDeprecated: true)";
      case 1 -> "(includeDeprecated: false)";
      default -> "";
    };
  }

  private void write(String text) {
    constant.append(text);
    conditional.append(text);
  }
}
