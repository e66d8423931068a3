package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An input object does not need itself: from no type do non-null fields lead back to it without a
 * list between (section 3.10).
 */
final class RequiredCyclesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (TypeDefinition<?> type : sdl.types().values()) {
      if (type instanceof InputObjectTypeDefinition) {
        for (InputValueDefinition field : sdl.inputFields(type.getName())) {
          if (required(field).filter(it -> leadsTo(type.getName(), it, sdl)).isPresent()) {
            report.accept(
                sdl.diagnostic(
                    DiagnosticId.SDL_VALIDATION,
                    field,
                    "The input field `%s.%s` leads back to `%s` through non-null fields only, so no value could ever be given. Make one of them nullable, or a list."
                        .formatted(type.getName(), field.getName(), type.getName())));
          }
        }
      }
    }
  }

  private static boolean leadsTo(String target, String start, SdlDocument sdl) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(Set.of(start));
    while (!next.isEmpty()) {
      String type = next.pop();
      if (type.equals(target)) {
        return true;
      }
      if (seen.add(type)) {
        sdl.inputFields(type).forEach(field -> required(field).ifPresent(next::push));
      }
    }
    return false;
  }

  /** The named type of a field of type {@code Named!}. */
  private static Optional<String> required(InputValueDefinition field) {
    return field.getType() instanceof NonNullType nonNull
            && nonNull.getType() instanceof TypeName it
        ? Optional.of(it.getName())
        : Optional.empty();
  }
}
