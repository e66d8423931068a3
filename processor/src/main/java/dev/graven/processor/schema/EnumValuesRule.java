package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.EnumValueDefinition;
import java.util.Set;
import java.util.function.Consumer;

/** A value of an enum is not named as a literal of the language (section 3.9). */
final class EnumValuesRule implements SdlRule {
  private static final Set<String> LITERALS = Set.of("true", "false", "null");

  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String type : sdl.typeNames()) {
      for (EnumValueDefinition value : sdl.values(type)) {
        if (LITERALS.contains(value.getName())) {
          report.accept(
              sdl.diagnostic(
                  DiagnosticId.SDL_VALIDATION,
                  value,
                  "The enum `%s` has a value named `%s`, which is a literal of GraphQL. Choose another name."
                      .formatted(type, value.getName())));
        }
      }
    }
  }
}
