package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.InputValueDefinition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Directive definitions have different names and known locations (section 3.13). A definition of
 * the specification's own directives may be written out, as other tools do, but not changed.
 */
final class DirectiveDefinitionsRule implements SdlRule {
  private static final List<String> LOCATIONS =
      Arrays.stream(graphql.introspection.Introspection.DirectiveLocation.values())
          .map(Enum::name)
          .toList();

  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    Map<String, DirectiveDefinition> standard = DirectiveDefinitions.standard();
    Map<String, DirectiveDefinition> first = new HashMap<>();
    for (DirectiveDefinition definition : DirectiveDefinitions.own(sdl)) {
      String name = definition.getName();
      DirectiveDefinition other = first.putIfAbsent(name, definition);
      DirectiveDefinition same = standard.get(name);
      if (other != null) {
        report(
            definition,
            "The directive `@%s` is defined twice, first at %s. A schema has one directive of each name: rename or remove one."
                .formatted(name, sdl.describe(other)),
            sdl,
            report);
      } else if (same != null && !isWithin(definition, same)) {
        report(
            definition,
            "The directive `@%s` is the specification's and cannot be defined anew. Leave the definition out, or give yours another name."
                .formatted(name),
            sdl,
            report);
      }
      for (DirectiveLocation location : definition.getDirectiveLocations()) {
        if (!LOCATIONS.contains(location.getName())) {
          report.accept(
              sdl.diagnostic(
                  DiagnosticId.SDL_VALIDATION,
                  location,
                  "There is no directive location `%s`. It is one of %s."
                      .formatted(location.getName(), String.join(", ", LOCATIONS))));
        }
      }
    }
  }

  /** Whether a definition says what an edition of the specification says, or less. */
  private static boolean isWithin(DirectiveDefinition definition, DirectiveDefinition standard) {
    return locations(standard).containsAll(locations(definition))
        && arguments(standard).equals(arguments(definition))
        && !definition.isRepeatable();
  }

  private static List<String> locations(DirectiveDefinition definition) {
    return definition.getDirectiveLocations().stream().map(DirectiveLocation::getName).toList();
  }

  /** Names and types; `reason` of `@deprecated` became non-null in September 2025. */
  private static List<String> arguments(DirectiveDefinition definition) {
    return definition.getInputValueDefinitions().stream()
        .map((InputValueDefinition it) -> it.getName() + named(it))
        .toList();
  }

  private static String named(InputValueDefinition input) {
    return ":" + SchemaModelReader.typeRef(input.getType(), false).name();
  }

  private static void report(
      DirectiveDefinition definition,
      String message,
      SdlDocument sdl,
      Consumer<Diagnostic> report) {
    report.accept(sdl.diagnostic(DiagnosticId.SDL_VALIDATION, definition, message));
  }
}
