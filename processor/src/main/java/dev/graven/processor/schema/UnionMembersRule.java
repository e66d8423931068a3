package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A union has members, different ones, and they are object types (section 3.8). */
final class UnionMembersRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (TypeDefinition<?> type : sdl.types().values()) {
      if (type instanceof UnionTypeDefinition) {
        check(type, sdl, report);
      }
    }
  }

  private static void check(TypeDefinition<?> union, SdlDocument sdl, Consumer<Diagnostic> report) {
    String name = union.getName();
    Set<String> members = new HashSet<>();
    for (TypeDefinition<?> part : sdl.parts(name)) {
      if (part instanceof UnionTypeDefinition it) {
        for (Type<?> member : it.getMemberTypes()) {
          String memberName = ((TypeName) member).getName();
          TypeDefinition<?> definition = sdl.types().get(memberName);
          boolean isOther =
              (definition != null && !(definition instanceof ObjectTypeDefinition))
                  || BuiltInScalars.NAMES.contains(memberName);
          String problem =
              isOther
                  ? "The union `%s` has the member `%s`, which is no object type. Name object types only."
                  : members.contains(memberName)
                      ? "The union `%s` has the member `%s` twice. Remove one."
                      : "";
          members.add(memberName);
          if (!problem.isEmpty()) {
            report.accept(
                sdl.diagnostic(
                    DiagnosticId.SDL_VALIDATION, member, problem.formatted(name, memberName)));
          }
        }
      }
    }
    if (members.isEmpty()) {
      report.accept(
          sdl.diagnostic(
              DiagnosticId.SDL_VALIDATION,
              union,
              "The union `%s` has no member. It needs at least one.".formatted(name)));
    }
  }
}
