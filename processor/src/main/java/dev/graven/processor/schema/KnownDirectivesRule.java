package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.Suggestion;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A directive is defined, stands where its definition allows it, and stands there once unless it is
 * repeatable (section 3.13).
 */
final class KnownDirectivesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    Map<String, DirectiveDefinition> known = DirectiveDefinitions.of(sdl).byName();
    for (DirectiveSite site : DirectiveSite.of(sdl)) {
      Map<String, Directive> first = new HashMap<>();
      for (Directive directive : site.directives()) {
        String name = directive.getName();
        DirectiveDefinition definition = known.get(name);
        if (definition == null) {
          String suggestion =
              Suggestion.of(name, known.keySet())
                  .map(it -> " Did you mean `@" + it + "`?")
                  .orElse("");
          report(
              sdl,
              directive,
              "There is no directive `@%s`.%s Define it, or correct the name."
                  .formatted(name, suggestion),
              report);
          continue;
        }
        List<String> locations =
            definition.getDirectiveLocations().stream().map(DirectiveLocation::getName).toList();
        if (!locations.contains(site.location())) {
          report(
              sdl,
              directive,
              "The directive `@%s` may not stand on %s. Its definition allows %s."
                  .formatted(name, site.location(), String.join(", ", locations)),
              report);
        }
        Directive other = first.putIfAbsent(name, directive);
        if (other != null && !definition.isRepeatable()) {
          report(
              sdl,
              directive,
              "The directive `@%s` stands here twice, first at %s. It is not repeatable: remove one."
                  .formatted(name, sdl.describe(other)),
              report);
        }
      }
    }
  }

  private static void report(
      SdlDocument sdl, Directive directive, String message, Consumer<Diagnostic> report) {
    report.accept(sdl.diagnostic(DiagnosticId.SDL_VALIDATION, directive, message));
  }
}
