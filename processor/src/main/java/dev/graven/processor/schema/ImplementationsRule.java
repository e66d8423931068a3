package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A type has all that its interfaces promise (section 3.6, IsValidImplementation). */
final class ImplementationsRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (TypeDefinition<?> type : sdl.types().values()) {
      if (type instanceof ImplementingTypeDefinition<?>) {
        new Check(type.getName(), sdl, report).run();
      }
    }
  }

  /** The check of one type. */
  private record Check(String type, SdlDocument sdl, Consumer<Diagnostic> report) {
    void run() {
      Set<String> seen = new HashSet<>();
      for (TypeDefinition<?> part : sdl.parts(type)) {
        if (part instanceof ImplementingTypeDefinition<?> implementing) {
          for (Type<?> node : implementing.getImplements()) {
            implemented(((TypeName) node).getName(), node, seen);
          }
        }
      }
    }

    private void implemented(String name, Node<?> node, Set<String> seen) {
      TypeDefinition<?> target = sdl.types().get(name);
      if (name.equals(type)) {
        report(node, "The interface `%s` implements itself. Remove it.".formatted(type));
      } else if (!seen.add(name)) {
        report(node, "`%s` implements `%s` twice. Remove one.".formatted(type, name));
      } else if (target == null && !BuiltInScalars.NAMES.contains(name)) {
        return; // reported as an unknown type
      } else if (!(target instanceof InterfaceTypeDefinition)) {
        report(
            node,
            "`%s` implements `%s`, which is no interface. Name interfaces only."
                .formatted(type, name));
      } else {
        List<String> own = sdl.interfaces(type);
        for (String above : sdl.interfaces(name)) {
          if (above.equals(type)) {
            report(
                node,
                "`%s` implements `%s`, which implements `%s`. Interfaces cannot implement each other: remove one."
                    .formatted(type, name, type));
          } else if (!own.contains(above)) {
            report(
                node,
                "`%s` implements `%s` but not `%s`, which that implements. Name all of them: add `& %s`."
                    .formatted(type, name, above, above));
          }
        }
        sdl.fields(name).forEach(field -> promised(name, field, node));
      }
    }

    private void promised(String interfaceName, FieldDefinition promised, Node<?> node) {
      String name = promised.getName();
      Optional<FieldDefinition> found =
          sdl.fields(type).stream().filter(it -> it.getName().equals(name)).findFirst();
      String promise = "`%s.%s`".formatted(interfaceName, name);
      if (found.isEmpty()) {
        report(
            node,
            "`%s` has no field `%s`, which its interface `%s` has. Add `%s: %s`."
                .formatted(type, name, interfaceName, name, text(promised.getType())));
        return;
      }
      FieldDefinition field = found.get();
      TypeRef actual = SchemaModelReader.typeRef(field.getType(), false);
      TypeRef expected = SchemaModelReader.typeRef(promised.getType(), false);
      if (isKnown(actual) && isKnown(expected) && !isSubtype(actual, expected)) {
        report(
            field,
            "The field `%s.%s` is `%s`, but %s is `%s`. It must be the same type, or one that every value of which is of that type too."
                .formatted(type, name, actual, promise, expected));
      }
      if (field.hasDirective("deprecated") && !promised.hasDirective("deprecated")) {
        report(
            field,
            "The field `%s.%s` is deprecated, but %s is not. Deprecate both, or neither."
                .formatted(type, name, promise));
      }
      arguments(field, promised, promise);
    }

    private void arguments(FieldDefinition field, FieldDefinition promised, String promise) {
      List<String> expected = new ArrayList<>();
      for (InputValueDefinition argument : promised.getInputValueDefinitions()) {
        expected.add(argument.getName());
        String written = "`%s(%s:)`".formatted(coordinate(field), argument.getName());
        Optional<InputValueDefinition> found =
            field.getInputValueDefinitions().stream()
                .filter(it -> it.getName().equals(argument.getName()))
                .findFirst();
        if (found.isEmpty()) {
          report(
              field,
              "The argument %s is missing, which %s has. Add `%s: %s`."
                  .formatted(written, promise, argument.getName(), text(argument.getType())));
        } else if (!text(found.get().getType()).equals(text(argument.getType()))) {
          report(
              found.get(),
              "The argument %s is `%s`, but that of %s is `%s`. Arguments have the same type."
                  .formatted(
                      written, text(found.get().getType()), promise, text(argument.getType())));
        }
      }
      for (InputValueDefinition argument : field.getInputValueDefinitions()) {
        boolean required =
            argument.getType() instanceof graphql.language.NonNullType
                && argument.getDefaultValue() == null;
        if (required && !expected.contains(argument.getName())) {
          report(
              argument,
              "The argument `%s(%s:)` is required, but %s does not have it. Make it nullable, or give it a default."
                  .formatted(coordinate(field), argument.getName(), promise));
        }
      }
    }

    private String coordinate(FieldDefinition field) {
      return type + "." + field.getName();
    }

    private static String text(Type<?> type) {
      return SchemaModelReader.typeRef(type, false).toString();
    }

    private boolean isKnown(TypeRef type) {
      return BuiltInScalars.NAMES.contains(type.name()) || sdl.types().containsKey(type.name());
    }

    private boolean isSubtype(TypeRef actual, TypeRef expected) {
      if (expected.nonNull() && !actual.nonNull()) {
        return false;
      }
      if (actual instanceof TypeRef.ListOf list && expected instanceof TypeRef.ListOf other) {
        return isSubtype(list.item(), other.item());
      }
      return actual instanceof TypeRef.Named
          && expected instanceof TypeRef.Named
          && (actual.name().equals(expected.name())
              || sdl.interfaces(actual.name()).contains(expected.name())
              || (sdl.types().get(expected.name()) instanceof UnionTypeDefinition
                  && sdl.members(expected.name()).contains(actual.name())));
    }

    private void report(Node<?> node, String message) {
      report.accept(sdl.diagnostic(DiagnosticId.SDL_VALIDATION, node, message));
    }
  }
}
