package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.DirectiveDefinition;
import graphql.language.FieldDefinition;
import graphql.language.NamedNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fields of a type, arguments of a field and values of an enum have different names. */
final class UniqueNamesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String type : sdl.typeNames()) {
      unique("field", "`" + type + "`", sdl.fields(type), sdl, report);
      unique("field", "`" + type + "`", sdl.inputFields(type), sdl, report);
      unique("value", "`" + type + "`", sdl.values(type), sdl, report);
      for (FieldDefinition field : sdl.fields(type)) {
        String owner = "`" + type + "." + field.getName() + "`";
        unique("argument", owner, field.getInputValueDefinitions(), sdl, report);
      }
    }
    for (DirectiveDefinition directive : DirectiveDefinitions.own(sdl)) {
      String owner = "`@" + directive.getName() + "`";
      unique("argument", owner, directive.getInputValueDefinitions(), sdl, report);
    }
  }

  private static void unique(
      String kind,
      String owner,
      List<? extends NamedNode<?>> named,
      SdlDocument sdl,
      Consumer<Diagnostic> report) {
    Map<String, NamedNode<?>> first = new HashMap<>();
    for (NamedNode<?> node : named) {
      NamedNode<?> other = first.putIfAbsent(node.getName(), node);
      if (other != null) {
        report.accept(
            sdl.diagnostic(
                DiagnosticId.SDL_VALIDATION,
                node,
                "%s has two %ss named `%s`, the first at %s. Names must differ: remove or rename one."
                    .formatted(owner, kind, node.getName(), sdl.describe(other))));
      }
    }
  }
}
