package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.EnumTypeDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.TypeDefinition;
import java.util.function.Consumer;

/** An object type, interface or input object has a field, an enum has a value. */
final class NonEmptyTypesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (TypeDefinition<?> type : sdl.types().values()) {
      String name = type.getName();
      boolean empty =
          (type instanceof ImplementingTypeDefinition<?> && sdl.fields(name).isEmpty())
              || (type instanceof InputObjectTypeDefinition && sdl.inputFields(name).isEmpty())
              || (type instanceof EnumTypeDefinition && sdl.values(name).isEmpty());
      if (empty) {
        String part = type instanceof EnumTypeDefinition ? "value" : "field";
        report.accept(
            sdl.diagnostic(
                DiagnosticId.SDL_VALIDATION,
                type,
                "The %s `%s` has no %s. It needs at least one."
                    .formatted(SchemaModelReader.kind(type), name, part)));
      }
    }
  }
}
