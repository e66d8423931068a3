package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Node;
import java.util.Optional;
import java.util.function.Consumer;

/** What the schema may contain but this version does not compile: one report each. */
final class NotSupportedRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
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
