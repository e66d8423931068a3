package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.Suggestion;
import graphql.language.Definition;
import graphql.language.Node;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every type that is referred to exists (section 3.4). */
final class KnownTypesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    Set<String> known = new HashSet<>(sdl.types().keySet());
    known.addAll(BuiltInScalars.NAMES);
    for (Definition<?> definition : sdl.definitions()) {
      List<TypeName> references = new ArrayList<>();
      collect(definition, references);
      for (TypeName reference : references) {
        if (!known.contains(reference.getName())) {
          report.accept(
              sdl.diagnostic(
                  DiagnosticId.SDL_VALIDATION, reference, message(reference.getName(), known)));
        }
      }
    }
  }

  /** Names are at the leaves of fields, arguments, unions, interfaces and operations. */
  private static void collect(Node<?> node, List<TypeName> references) {
    if (node instanceof TypeName name) {
      references.add(name);
      return;
    }
    for (Node<?> child : node.getChildren()) {
      collect(child, references);
    }
  }

  private static String message(String name, Set<String> known) {
    return "There is no type `%s`.%s Define it, or correct the name."
        .formatted(
            name, Suggestion.of(name, known).map(it -> " Did you mean `" + it + "`?").orElse(""));
  }
}
