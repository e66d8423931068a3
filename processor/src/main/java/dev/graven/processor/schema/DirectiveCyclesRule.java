package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.TypeDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A directive does not stand in its own definition, neither on an argument nor in the definition of
 * a type or directive that it uses (section 3.13).
 */
final class DirectiveCyclesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    Map<String, DirectiveDefinition> known = DirectiveDefinitions.of(sdl).byName();
    for (DirectiveDefinition definition : DirectiveDefinitions.own(sdl)) {
      if (reaches(definition, known, sdl)) {
        report.accept(
            sdl.diagnostic(
                DiagnosticId.SDL_VALIDATION,
                definition,
                "The directive `@%s` stands in its own definition, or in what that uses. Remove it there."
                    .formatted(definition.getName())));
      }
    }
  }

  /** Whether the arguments of a definition, and all they lead to, have the directive itself. */
  private static boolean reaches(
      DirectiveDefinition start, Map<String, DirectiveDefinition> known, SdlDocument sdl) {
    Set<String> seen = new HashSet<>();
    Deque<Node<?>> next = new ArrayDeque<>(start.getInputValueDefinitions());
    while (!next.isEmpty()) {
      Node<?> node = next.pop();
      if (node instanceof DirectivesContainer<?> container) {
        for (Directive used : container.getDirectives()) {
          if (used.getName().equals(start.getName())) {
            return true;
          }
          DirectiveDefinition definition = known.get(used.getName());
          if (definition != null && seen.add("@" + used.getName())) {
            next.addAll(definition.getInputValueDefinitions());
          }
        }
      }
      if (node instanceof InputValueDefinition input) {
        String type = SchemaModelReader.typeRef(input.getType(), false).name();
        if (seen.add(type)) {
          next.addAll(sdl.parts(type));
        }
      } else if (node instanceof TypeDefinition<?> type) {
        next.addAll(sdl.inputFields(type.getName()));
        next.addAll(sdl.values(type.getName()));
      }
    }
    return false;
  }
}
