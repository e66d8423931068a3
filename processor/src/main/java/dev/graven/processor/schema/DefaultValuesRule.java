package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Value;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A default value can be coerced to the type of its argument or input field (section 3.6.1). */
final class DefaultValuesRule implements SdlRule {
  private static final BigInteger MIN_INT = BigInteger.valueOf(Integer.MIN_VALUE);
  private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);

  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String type : sdl.typeNames()) {
      for (FieldDefinition field : sdl.fields(type)) {
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
          String coordinate = type + "." + field.getName() + "(" + argument.getName() + ":)";
          check(coordinate, argument, sdl, report);
        }
      }
      for (InputValueDefinition field : sdl.inputFields(type)) {
        check(type + "." + field.getName(), field, sdl, report);
      }
    }
  }

  private static void check(
      String coordinate,
      InputValueDefinition argument,
      SdlDocument sdl,
      Consumer<Diagnostic> report) {
    Value<?> value = argument.getDefaultValue();
    TypeRef type = SchemaModelReader.typeRef(argument.getType(), false);
    if (value != null && !fits(LiteralReader.read(value), type, sdl)) {
      report.accept(
          sdl.diagnostic(
              DiagnosticId.SDL_VALIDATION,
              value,
              "The default `%s` of `%s` does not fit `%s`. A default must be a constant of %s type."
                  .formatted(
                      AstPrinter.printAstCompact(value),
                      coordinate,
                      type,
                      coordinate.endsWith(")") ? "its argument's" : "its field's")));
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
    if (sdl.types().get(type) instanceof InputObjectTypeDefinition) {
      return value instanceof Literal.ObjectLiteral it && fitsObject(it, type, sdl);
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

  private static boolean fitsObject(Literal.ObjectLiteral value, String type, SdlDocument sdl) {
    Set<String> unknown = new HashSet<>(value.fields().keySet());
    for (InputValueDefinition field : sdl.inputFields(type)) {
      TypeRef fieldType = SchemaModelReader.typeRef(field.getType(), false);
      Literal given = value.fields().get(field.getName());
      boolean isMissing = fieldType.nonNull() && field.getDefaultValue() == null;
      if (given == null ? isMissing : !fits(given, fieldType, sdl)) {
        return false;
      }
      unknown.remove(field.getName());
    }
    boolean isOneOf = sdl.directive(type, "oneOf").isPresent();
    return unknown.isEmpty()
        && (!isOneOf
            || (value.fields().size() == 1
                && !value.fields().containsValue(new Literal.NullLiteral())));
  }

  private static boolean isInt(BigInteger value) {
    return value.compareTo(MIN_INT) >= 0 && value.compareTo(MAX_INT) <= 0;
  }

  private static boolean isFinite(Literal value) {
    return value instanceof Literal.FloatLiteral it && Double.isFinite(it.value().doubleValue());
  }
}
