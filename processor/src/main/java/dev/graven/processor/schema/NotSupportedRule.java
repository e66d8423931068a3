package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import java.util.Optional;
import java.util.function.Consumer;

/** What the schema may contain but this version does not compile: one report each. */
final class NotSupportedRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (TypeDefinition<?> type : sdl.types().values()) {
      if (type instanceof ScalarTypeDefinition) {
        report.accept(
            sdl.diagnostic(
                DiagnosticId.NOT_SUPPORTED,
                type,
                "The %s `%s` cannot be compiled. This version of Graven compiles object types, enums,"
                        .formatted(SchemaModelReader.kind(type), type.getName())
                    + " input objects and built-in scalars: leave it out of the schema for now."));
      }
    }
    roots
        .subscription()
        .flatMap(name -> node(sdl, roots, name))
        .ifPresent(
            node ->
                report.accept(
                    sdl.diagnostic(
                        DiagnosticId.NOT_SUPPORTED,
                        node,
                        "The subscription root type `%s` cannot be compiled. This version of Graven compiles"
                                .formatted(roots.subscription().orElseThrow())
                            + " queries and mutations: leave it out of the schema for now.")));
  }

  private static Optional<Node<?>> node(SdlDocument sdl, RootTypes roots, String name) {
    Node<?> explicit = roots.explicit().get("subscription");
    return explicit != null ? Optional.of(explicit) : Optional.ofNullable(sdl.types().get(name));
  }
}
