package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.FieldedDeclaration;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.ScalarDeclaration;
import dev.graven.processor.source.SchemaDeclaration;
import dev.graven.processor.source.UnionDeclaration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
  private final FieldDeriver fields;

  SchemaDeriver(Declarations declarations, Consumer<Diagnostic> report) {
    this.declarations = declarations;
    this.declared = new DeclaredTypes(declarations);
    this.types = new TypeDeriver(declared);
    this.report = report;
    this.directives = new DirectiveText(report);
    this.fields = new FieldDeriver(types, directives, sdl, report);
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
    Map<String, FieldClaim> claims = declared.rootFields(kind);
    if (!claims.isEmpty()) {
      separate();
      sdl.from(claims.values().iterator().next().winner().element())
          .write("type " + name + " {")
          .end();
      claims.values().forEach(fields::write);
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
    declared.fields(type).values().forEach(fields::write);
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
    input.fields().forEach(field -> fields.write(input, field));
    sdl.write("}").end();
  }

  private void separate() {
    if (!sdl.isEmpty()) {
      sdl.end();
    }
  }
}
