package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.FieldedDeclaration;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InputFieldDeclaration;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.ScalarDeclaration;
import dev.graven.processor.source.SchemaDeclaration;
import dev.graven.processor.source.UnionDeclaration;
import graphql.language.AstPrinter;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Derives SDL text from declarations, to be parsed and validated as if the user had written it: one
 * mechanism for both ways in. Root types come first with their fields in the alphabet's order, then
 * interfaces, unions, object types, enums and input objects by name; members keep their Java order.
 *
 * <p>What cannot be derived is reported and left out. Names have been checked where they were read.
 */
final class SchemaDeriver {
  private final Declarations declarations;
  private final DeclaredTypes declared;
  private final TypeDeriver types;
  private final Consumer<Diagnostic> report;
  private final DirectiveText directives;
  private final SdlWriter sdl = new SdlWriter();

  SchemaDeriver(Declarations declarations, Consumer<Diagnostic> report) {
    this.declarations = declarations;
    this.declared = new DeclaredTypes(declarations);
    this.types = new TypeDeriver(declared);
    this.report = report;
    this.directives = new DirectiveText(report);
  }

  /** The schema as text. */
  SdlText derive() {
    declarations.schema().ifPresent(this::writeDirectives);
    writeRoot("Query", ResolverKind.QUERY);
    writeRoot("Mutation", ResolverKind.MUTATION);
    declarations.interfaces().stream()
        .sorted(Comparator.comparing(InterfaceDeclaration::graphqlName))
        .forEach(it -> writeFielded("interface ", it));
    declarations.unions().stream()
        .sorted(Comparator.comparing(UnionDeclaration::graphqlName))
        .forEach(this::writeUnion);
    declarations.objects().stream()
        .sorted(Comparator.comparing(ObjectDeclaration::graphqlName))
        .forEach(it -> writeFielded("type ", it));
    declarations.enums().stream()
        .sorted(Comparator.comparing(EnumDeclaration::graphqlName))
        .forEach(this::writeEnum);
    declarations.scalars().stream()
        .filter(scalar -> !scalar.isReady() || types.isUsed(scalar))
        .sorted(Comparator.comparing(ScalarDeclaration::graphqlName))
        .forEach(this::writeScalar);
    declarations.inputs().stream()
        .sorted(Comparator.comparing(InputDeclaration::graphqlName))
        .forEach(this::writeInput);
    return sdl.text();
  }

  private void writeDirectives(SchemaDeclaration schema) {
    for (String definition : directives.definitions(schema)) {
      separate();
      sdl.from(schema.element());
      for (String line : definition.strip().split("\n", -1)) {
        sdl.write(line).end();
      }
    }
  }

  private void writeScalar(ScalarDeclaration scalar) {
    separate();
    sdl.from(scalar.element())
        .description("", scalar.documentation())
        .from(scalar.element())
        .write("scalar " + scalar.graphqlName())
        .specifiedBy(scalar.specifiedBy())
        .directives(directives.applied(scalar.documentation(), scalar.element()))
        .end();
  }

  private void writeRoot(String name, ResolverKind kind) {
    Map<String, FieldClaim> fields = declared.rootFields(kind);
    if (!fields.isEmpty()) {
      separate();
      sdl.from(fields.values().iterator().next().winner().element())
          .write("type " + name + " {")
          .end();
      fields.values().forEach(this::writeField);
      sdl.write("}").end();
    }
  }

  private void writeFielded(String keyword, FieldedDeclaration type) {
    separate();
    sdl.from(type.element())
        .description("", type.documentation())
        .from(type.element())
        .write(keyword + type.graphqlName() + interfaces(type))
        .directives(directives.applied(type.documentation(), type.element()))
        .write(" {")
        .end();
    declared.fields(type).values().forEach(this::writeField);
    sdl.write("}").end();
  }

  /** {@code implements A & B}, for all interfaces, near and far (section 3.6). */
  private String interfaces(FieldedDeclaration type) {
    String names =
        declared.interfaces(type).stream()
            .map(InterfaceDeclaration::graphqlName)
            .collect(Collectors.joining(" & "));
    return names.isEmpty() ? "" : " implements " + names;
  }

  private void writeUnion(UnionDeclaration union) {
    List<ObjectDeclaration> members = declared.members(union);
    if (members.isEmpty()) {
      report.accept(noMembers(union));
      return;
    }
    separate();
    sdl.from(union.element())
        .description("", union.documentation())
        .from(union.element())
        .write("union " + union.graphqlName())
        .directives(directives.applied(union.documentation(), union.element()))
        .write(" = ")
        .write(
            members.stream().map(ObjectDeclaration::graphqlName).collect(Collectors.joining(" | ")))
        .end();
  }

  private static Diagnostic noMembers(UnionDeclaration union) {
    return Diagnostic.at(
        DiagnosticId.INVALID_DECLARATION,
        union.element(),
        "The union `%s` has no members: no class marked @GraphQLType %s. Let its members implement `%s`, or list them with @GraphQLUnion(members = ...)."
            .formatted(
                union.graphqlName(),
                union.members().isEmpty()
                    ? "extends or implements `" + union.javaClass().canonicalName() + "`"
                    : "is among those it lists",
                union.javaClass().simpleName()));
  }

  private void writeEnum(EnumDeclaration enumeration) {
    separate();
    sdl.from(enumeration.element())
        .description("", enumeration.documentation())
        .from(enumeration.element())
        .write("enum " + enumeration.graphqlName())
        .directives(directives.applied(enumeration.documentation(), enumeration.element()))
        .write(" {")
        .end();
    for (EnumDeclaration.Constant constant : enumeration.constants()) {
      sdl.description("  ", constant.documentation())
          .from(constant.element())
          .write("  " + constant.graphqlName())
          .deprecation(constant.documentation())
          .directives(directives.applied(constant.documentation(), constant.element()))
          .end();
    }
    sdl.write("}").end();
  }

  private void writeInput(InputDeclaration input) {
    separate();
    sdl.from(input.element())
        .description("", input.documentation())
        .from(input.element())
        .write("input " + input.graphqlName() + (input.isOneOf() ? " @oneOf" : ""))
        .directives(directives.applied(input.documentation(), input.element()))
        .write(" {")
        .end();
    input.fields().forEach(field -> writeInputField(input, field));
    sdl.write("}").end();
  }

  private void writeInputField(InputDeclaration input, InputFieldDeclaration field) {
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

  private void writeField(FieldClaim claim) {
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

  private void separate() {
    if (!sdl.isEmpty()) {
      sdl.end();
    }
  }

  private record Argument(
      ParameterDeclaration parameter, TypeRef type, Optional<String> defaultValue) {}
}
