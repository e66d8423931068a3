package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

/** A default value can be coerced to the type of its argument (section 3.6.1). */
final class DefaultValuesRule implements SdlRule {
  private static final BigInteger MIN_INT = BigInteger.valueOf(Integer.MIN_VALUE);
  private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);

  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String type : sdl.typeNames()) {
      for (FieldDefinition field : sdl.fields(type)) {
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
          check(type + "." + field.getName(), argument, sdl, report);
        }
      }
    }
  }

  private static void check(
      String field, InputValueDefinition argument, SdlDocument sdl, Consumer<Diagnostic> report) {
    Value<?> value = argument.getDefaultValue();
    TypeRef type = SchemaModelReader.typeRef(argument.getType(), false);
    if (value != null && !fits(LiteralReader.read(value), type, sdl)) {
      report.accept(
          sdl.diagnostic(
              DiagnosticId.SDL_VALIDATION,
              value,
              "The default `%s` of `%s(%s:)` does not fit `%s`. A default must be a constant of its argument's type."
                  .formatted(AstPrinter.printAstCompact(value), field, argument.getName(), type)));
    }
  }

  /** Whether a literal can be coerced to a type; a type that nobody knows takes anything. */
  static boolean fits(Literal value, TypeRef type, SdlDocument sdl) {
    if (value instanceof Literal.NullLiteral) {
      return !type.nonNull();
    }
    if (value instanceof Literal.VariableLiteral) {
      return false;
    }
    if (type instanceof TypeRef.ListOf list) {
      List<Literal> items = value instanceof Literal.ListLiteral it ? it.items() : List.of(value);
      return items.stream().allMatch(item -> fits(item, list.item(), sdl));
    }
    return fitsNamed(value, type.name(), sdl);
  }

  private static boolean fitsNamed(Literal value, String type, SdlDocument sdl) {
    if (sdl.types().get(type) instanceof EnumTypeDefinition) {
      List<String> names = sdl.values(type).stream().map(EnumValueDefinition::getName).toList();
      return value instanceof Literal.EnumLiteral it && names.contains(it.name());
    }
    return switch (type) {
      case "Int" -> value instanceof Literal.IntLiteral it && isInt(it.value());
      case "Float" -> value instanceof Literal.IntLiteral || isFinite(value);
      case "String" -> value instanceof Literal.StringLiteral;
      case "Boolean" -> value instanceof Literal.BooleanLiteral;
      case "ID" -> value instanceof Literal.StringLiteral || value instanceof Literal.IntLiteral;
      default -> true;
    };
  }

  private static boolean isInt(BigInteger value) {
    return value.compareTo(MIN_INT) >= 0 && value.compareTo(MAX_INT) <= 0;
  }

  private static boolean isFinite(Literal value) {
    return value instanceof Literal.FloatLiteral it && Double.isFinite(it.value().doubleValue());
  }
}
