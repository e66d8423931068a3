package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ReadyScalars;
import dev.graven.processor.source.TypeDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said where a type and a Java class do not find each other. */
final class TypeReports {
  private final SchemaModel schema;

  TypeReports(SchemaModel schema) {
    this.schema = schema;
  }

  Diagnostic unknown(String name, JavaClass javaClass, ElementPosition element) {
    return Diagnostic.at(
        DiagnosticId.UNKNOWN_TYPE,
        element,
        "`%s` is the type `%s`, which the schema does not have.%s Define the type in a .graphqls file, or correct its name in the annotation."
            .formatted(
                javaClass.canonicalName(),
                name,
                didYouMean(name, List.copyOf(schema.types().keySet()))));
  }

  /** A class whose annotation says another kind than the schema. */
  Diagnostic wrongKind(
      Class<? extends TypeModel> kind,
      TypeModel type,
      JavaClass javaClass,
      ElementPosition element) {
    return new Diagnostic(
        DiagnosticId.TYPE_MISMATCH,
        "`%s` is marked as the %s `%s`, which the schema defines as %s. Use the annotation of that kind, or another name."
            .formatted(javaClass.canonicalName(), kind(kind), type.name(), kind(type)),
        type.position(),
        Optional.of(element));
  }

  /**
   * A type of the schema without Java class.
   *
   * @param declared names of types of its kind that Java has
   */
  Diagnostic unbound(TypeModel type, Stream<String> declared) {
    List<String> names = declared.filter(name -> !schema.types().containsKey(name)).toList();
    return new Diagnostic(
        DiagnosticId.UNBOUND_TYPE,
        remedy(type).formatted(type.name(), didYouMean(type.name(), names), type.name()),
        type.position(),
        Optional.empty());
  }

  private static String remedy(TypeModel type) {
    if (type instanceof TypeModel.InterfaceType) {
      return "The interface `%s` has no Java type.%s Every interface has one: mark a Java interface or class with @GraphQLInterface(\"%s\").";
    }
    if (type instanceof TypeModel.UnionType) {
      return "The union `%s` has no Java type.%s Every union has one: mark a Java interface or class with @GraphQLUnion(\"%s\").";
    }
    if (type instanceof TypeModel.InputObjectType) {
      return "The input object `%s` has no Java class.%s Every input object has one: mark a record or class with @GraphQLInput(\"%s\").";
    }
    return type instanceof TypeModel.ScalarType
        ? "The scalar `%s` has no Java class.%s Every custom scalar has one: mark a class that parses and serializes it with @GraphQLScalar(\"%s\")"
            + readyScalar(type.name())
            + "."
        : "The type `%s` has no Java class.%s Every object type has one: mark a record or class with @GraphQLType(\"%s\").";
  }

  private static String readyScalar(String name) {
    return ReadyScalars.TABLE.stream().anyMatch(row -> row.name().equals(name))
        ? ", or take Graven's with @GraphQLSchema(scalars = \"" + name + "\")"
        : "";
  }

  /** A value of an enum that no constant stands for; {@code free} ones stand for none. */
  Diagnostic missingConstant(
      TypeModel.EnumType type, String value, EnumDeclaration declaration, List<String> free) {
    Optional<TextPosition> position =
        Optional.ofNullable(type.valuePositions().get(value)).or(type::position);
    return new Diagnostic(
        DiagnosticId.ENUM_MISMATCH,
        "`%s.%s` has no constant in `%s`.%s Every value of an enum has a constant: add it, or name one with @GraphQLName(\"%s\")."
            .formatted(
                type.name(),
                value,
                declaration.javaClass().canonicalName(),
                didYouMean(value, free),
                value),
        position,
        Optional.of(declaration.element()));
  }

  Diagnostic rootHasNoClass(TypeDeclaration declaration) {
    return Diagnostic.at(
        DiagnosticId.INVALID_DECLARATION,
        declaration.element(),
        "`%s` is marked @%s as the root type `%s`. A root type has no object: mark methods with %s instead."
            .formatted(
                declaration.javaClass().canonicalName(),
                declaration instanceof ObjectDeclaration
                    ? "GraphQLType"
                    : declaration instanceof InterfaceDeclaration
                        ? "GraphQLInterface"
                        : "GraphQLUnion",
                declaration.graphqlName(),
                declaration.graphqlName().equals(schema.queryType())
                    ? "@GraphQLQuery"
                    : "@GraphQLMutation"));
  }

  private static String kind(TypeModel type) {
    String kind = kind(type.getClass());
    return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
  }

  private static String kind(Class<? extends TypeModel> type) {
    if (type == TypeModel.InterfaceType.class) {
      return "interface";
    }
    if (type == TypeModel.UnionType.class) {
      return "union";
    }
    if (type == TypeModel.InputObjectType.class) {
      return "input object";
    }
    return type == TypeModel.EnumType.class
        ? "enum"
        : type == TypeModel.ScalarType.class ? "scalar" : "object type";
  }

  private static String didYouMean(String wrong, List<String> known) {
    return Suggestion.of(wrong, known).map(it -> " Did you mean `" + it + "`?").orElse("");
  }
}
