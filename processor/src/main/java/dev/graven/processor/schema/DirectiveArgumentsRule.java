package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.Suggestion;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.NonNullType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The arguments of a directive are those of its definition, and fit their types (section 5.4). */
final class DirectiveArgumentsRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    Map<String, DirectiveDefinition> known = DirectiveDefinitions.of(sdl).byName();
    for (DirectiveSite site : DirectiveSite.of(sdl)) {
      for (Directive directive : site.directives()) {
        DirectiveDefinition definition = known.get(directive.getName());
        if (definition != null) {
          check(directive, definition, sdl, report);
        }
      }
    }
  }

  private static void check(
      Directive directive,
      DirectiveDefinition definition,
      SdlDocument sdl,
      Consumer<Diagnostic> report) {
    Map<String, InputValueDefinition> defined = new LinkedHashMap<>();
    definition.getInputValueDefinitions().forEach(it -> defined.put(it.getName(), it));
    Map<String, Argument> given = new LinkedHashMap<>();
    for (Argument argument : directive.getArguments()) {
      String name = argument.getName();
      InputValueDefinition input = defined.get(name);
      if (given.putIfAbsent(name, argument) != null) {
        report(
            sdl,
            argument,
            "The argument `%s` is given twice to `@%s`. Remove one."
                .formatted(name, directive.getName()),
            report);
      } else if (input == null) {
        String suggestion =
            Suggestion.of(name, defined.keySet())
                .map(it -> " Did you mean `" + it + "`?")
                .orElse("");
        report(
            sdl,
            argument,
            "The directive `@%s` has no argument `%s`.%s Remove it, or correct the name."
                .formatted(directive.getName(), name, suggestion),
            report);
      } else {
        TypeRef type = SchemaModelReader.typeRef(input.getType(), false);
        if (!DefaultValuesRule.fits(LiteralReader.read(argument.getValue()), type, sdl)) {
          report(
              sdl,
              argument.getValue(),
              "The value `%s` of `@%s(%s:)` does not fit `%s`. It must be a constant of that type."
                  .formatted(
                      AstPrinter.printAstCompact(argument.getValue()),
                      directive.getName(),
                      name,
                      type),
              report);
        }
      }
    }
    for (InputValueDefinition input : defined.values()) {
      boolean required = input.getType() instanceof NonNullType && input.getDefaultValue() == null;
      if (required && !given.containsKey(input.getName())) {
        report(
            sdl,
            directive,
            "The directive `@%s` needs the argument `%s: %s`. Give it."
                .formatted(
                    directive.getName(),
                    input.getName(),
                    SchemaModelReader.typeRef(input.getType(), false)),
            report);
      }
    }
  }

  private static void report(
      SdlDocument sdl, Node<?> node, String message, Consumer<Diagnostic> report) {
    report.accept(sdl.diagnostic(DiagnosticId.SDL_VALIDATION, node, message));
  }
}
