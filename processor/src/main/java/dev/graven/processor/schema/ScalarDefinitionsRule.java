package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Directive;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import java.util.function.Consumer;

/**
 * The built-in scalars may be written out, but are specified by the specification (section 3.13.4);
 * no other kind of type has the name of one.
 */
final class ScalarDefinitionsRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String name : BuiltInScalars.NAMES) {
      TypeDefinition<?> type = sdl.types().get(name);
      if (type != null && !(type instanceof ScalarTypeDefinition)) {
        report.accept(
            sdl.diagnostic(
                DiagnosticId.SDL_VALIDATION,
                type,
                "`%s` is a built-in scalar. Give the %s another name."
                    .formatted(name, SchemaModelReader.kind(type))));
      }
      for (TypeDefinition<?> part : sdl.parts(name)) {
        for (Directive directive : part.getDirectives("specifiedBy")) {
          report.accept(
              sdl.diagnostic(
                  DiagnosticId.SDL_VALIDATION,
                  directive,
                  "`@specifiedBy` stands on the built-in scalar `%s`, which the specification of GraphQL specifies. Remove it."
                      .formatted(name)));
        }
      }
    }
  }
}
