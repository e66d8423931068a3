package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InputFieldDeclaration;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import graphql.language.AstPrinter;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Derives the lines of fields, their arguments and input fields. */
final class FieldDeriver {
  private final TypeDeriver types;
  private final DirectiveText directives;
  private final SdlWriter sdl;
  private final Consumer<Diagnostic> report;

  FieldDeriver(
      TypeDeriver types, DirectiveText directives, SdlWriter sdl, Consumer<Diagnostic> report) {
    this.types = types;
    this.directives = directives;
    this.sdl = sdl;
    this.report = report;
  }

  void write(InputDeclaration input, InputFieldDeclaration field) {
    String label = input.javaClass().canonicalName() + "." + field.javaName();
    Optional<TypeRef> type =
        types.input(
            field.type(),
            field.isId(),
            (id, problem) ->
                report.accept(Diagnostic.at(id, field.element(), "`" + label + "` " + problem)));
    Optional<String> defaultValue =
        field.defaultLiteral().flatMap(it -> defaultValue(it, "`" + label + "`", field.element()));
    type.ifPresent(
        it ->
            sdl.description("  ", field.documentation())
                .from(field.element())
                .write("  " + field.graphqlName() + ": " + it)
                .write(defaultValue.map(value -> " = " + value).orElse(""))
                .deprecation(field.documentation())
                .directives(directives.applied(field.documentation(), field.element()))
                .end());
  }

  void write(FieldClaim claim) {
    FieldCandidate field = claim.winner();
    Optional<TypeRef> type =
        types.output(
            FieldValue.of(field),
            field.isId(),
            (id, problem) ->
                report.accept(
                    Diagnostic.at(id, field.element(), "`" + field.signature() + "` " + problem)));
    List<Argument> arguments = arguments(field);
    if (type.isEmpty()) {
      return;
    }
    sdl.description("  ", field.documentation())
        .from(field.element())
        .write("  " + field.graphqlName());
    writeArguments(field, arguments);
    sdl.write(": " + type.get())
        .deprecation(field.documentation())
        .directives(directives.applied(field.documentation(), field.element()))
        .end();
  }

  private void writeArguments(FieldCandidate field, List<Argument> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    boolean described =
        arguments.stream().anyMatch(it -> it.parameter.documentation().description().isPresent());
    sdl.write("(");
    String separator = "";
    for (Argument argument : arguments) {
      if (described) {
        sdl.end().description("    ", argument.parameter.documentation()).write("    ");
      } else {
        sdl.write(separator);
        separator = ", ";
      }
      sdl.from(argument.parameter.element())
          .write(argument.parameter.graphqlName() + ": " + argument.type)
          .write(argument.defaultValue.map(it -> " = " + it).orElse(""))
          .deprecation(argument.parameter.documentation())
          .directives(
              directives.applied(argument.parameter.documentation(), argument.parameter.element()));
    }
    if (described) {
      sdl.end().write("  ");
    }
    sdl.from(field.element()).write(")");
  }

  private List<Argument> arguments(FieldCandidate field) {
    List<Argument> arguments = new ArrayList<>();
    for (ParameterDeclaration parameter : field.parameters()) {
      if (parameter.role() == ParameterRole.ARGUMENT) {
        Optional<TypeRef> type =
            types.input(
                parameter.type(),
                parameter.isId(),
                (id, problem) ->
                    report.accept(
                        Diagnostic.at(
                            id,
                            parameter.element(),
                            "The parameter `%s` of `%s` %s"
                                .formatted(parameter.javaName(), field.signature(), problem))));
        Optional<String> defaultValue =
            parameter
                .defaultLiteral()
                .flatMap(
                    it ->
                        defaultValue(
                            it,
                            "the parameter `" + parameter.javaName() + "`",
                            parameter.element()));
        type.ifPresent(it -> arguments.add(new Argument(parameter, it, defaultValue)));
      }
    }
    return arguments;
  }

  /** The default on one line: what is not one literal must not reach the schema's text. */
  private Optional<String> defaultValue(String literal, String what, ElementPosition element) {
    try {
      return Optional.of(AstPrinter.printAstCompact(Parser.parseValue(literal)));
    } catch (InvalidSyntaxException e) {
      report.accept(
          Diagnostic.at(
              DiagnosticId.INVALID_DECLARATION,
              element,
              "The default `%s` of %s is not a GraphQL literal. Write it as in a document: `3`, `\"text\"`, `[RED, BLUE]`."
                  .formatted(literal, what)));
      return Optional.empty();
    }
  }

  private record Argument(
      ParameterDeclaration parameter, TypeRef type, Optional<String> defaultValue) {}
}
