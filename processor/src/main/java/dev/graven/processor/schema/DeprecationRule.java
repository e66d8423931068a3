package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.DirectiveDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import java.util.function.Consumer;

/**
 * A required argument or input field cannot be deprecated: nobody could stop using it (section
 * 3.13.3).
 */
final class DeprecationRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String type : sdl.typeNames()) {
      for (FieldDefinition field : sdl.fields(type)) {
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
          check(
              "argument `%s.%s(%s:)`".formatted(type, field.getName(), argument.getName()),
              argument,
              sdl,
              report);
        }
      }
      for (InputValueDefinition field : sdl.inputFields(type)) {
        check("input field `" + type + "." + field.getName() + "`", field, sdl, report);
      }
    }
    for (DirectiveDefinition directive : DirectiveDefinitions.own(sdl)) {
      for (InputValueDefinition argument : directive.getInputValueDefinitions()) {
        check(
            "argument `@%s(%s:)`".formatted(directive.getName(), argument.getName()),
            argument,
            sdl,
            report);
      }
    }
  }

  private static void check(
      String what, InputValueDefinition input, SdlDocument sdl, Consumer<Diagnostic> report) {
    boolean required = input.getType() instanceof NonNullType && input.getDefaultValue() == null;
    if (required && input.hasDirective("deprecated")) {
      report.accept(
          sdl.diagnostic(
              DiagnosticId.SDL_VALIDATION,
              input,
              "The required %s is deprecated. Make it nullable or give it a default first."
                  .formatted(what)));
    }
  }
}
