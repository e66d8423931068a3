package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.DirectiveDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import java.util.function.Consumer;

/** Fields answer output types, arguments and input fields take input types (section 3.4.2). */
final class InputOutputRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String type : sdl.typeNames()) {
      for (FieldDefinition field : sdl.fields(type)) {
        String coordinate = type + "." + field.getName();
        String answer = SchemaModelReader.typeRef(field.getType(), false).name();
        if (sdl.types().get(answer) instanceof InputObjectTypeDefinition) {
          report.accept(
              problem(
                  sdl,
                  field,
                  "The field `%s` answers `%s`, an input object. Fields answer output types."
                      .formatted(coordinate, answer)));
        }
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
          checkInput(
              "argument `" + coordinate + "(" + argument.getName() + ":)`", argument, sdl, report);
        }
      }
      for (InputValueDefinition field : sdl.inputFields(type)) {
        checkInput("input field `" + type + "." + field.getName() + "`", field, sdl, report);
      }
    }
    for (DirectiveDefinition directive : DirectiveDefinitions.own(sdl)) {
      for (InputValueDefinition argument : directive.getInputValueDefinitions()) {
        checkInput(
            "argument `@" + directive.getName() + "(" + argument.getName() + ":)`",
            argument,
            sdl,
            report);
      }
    }
  }

  private static void checkInput(
      String what, InputValueDefinition input, SdlDocument sdl, Consumer<Diagnostic> report) {
    String name = SchemaModelReader.typeRef(input.getType(), false).name();
    TypeDefinition<?> type = sdl.types().get(name);
    if (type instanceof ImplementingTypeDefinition<?> || type instanceof UnionTypeDefinition) {
      report.accept(
          problem(
              sdl,
              input,
              "The %s takes `%s`, an output type. It takes scalars, enums, input objects and lists of them."
                  .formatted(what, name)));
    }
  }

  private static Diagnostic problem(SdlDocument sdl, Node<?> node, String message) {
    return sdl.diagnostic(DiagnosticId.SDL_VALIDATION, node, message);
  }
}
