package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The default of an input field does not contain itself by way of other defaults: its value would
 * be infinite (section 3.10, InputObjectDefaultValueHasCycle).
 */
final class DefaultCyclesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    Set<String> reported = new LinkedHashSet<>();
    sdl.types()
        .forEach(
            (name, type) -> {
              if (type instanceof InputObjectTypeDefinition) {
                Search search = new Search(sdl, reported, report);
                search.object(new Literal.ObjectLiteral(Map.of()), name);
              }
            });
  }

  /**
   * One walk through defaults.
   *
   * @param reported coordinates on cycles that are reported already
   */
  private record Search(
      SdlDocument sdl,
      Set<String> reported,
      Consumer<Diagnostic> report,
      Set<String> path,
      Set<String> finished) {
    Search(SdlDocument sdl, Set<String> reported, Consumer<Diagnostic> report) {
      this(sdl, reported, report, new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    private void value(Literal value, String type) {
      if (value instanceof Literal.ListLiteral list) {
        list.items().forEach(item -> value(item, type));
      } else if (value instanceof Literal.ObjectLiteral object) {
        object(object, type);
      }
    }

    private void object(Literal.ObjectLiteral object, String type) {
      for (InputValueDefinition field : sdl.inputFields(type)) {
        String fieldType = SchemaModelReader.typeRef(field.getType(), false).name();
        Literal given = object.fields().get(field.getName());
        if (given != null) {
          value(given, fieldType);
        } else {
          Value<?> defaultValue = field.getDefaultValue();
          if (defaultValue != null) {
            Literal literal = LiteralReader.read(defaultValue);
            fallback(type + "." + field.getName(), field, literal, fieldType);
          }
        }
      }
    }

    private void fallback(
        String coordinate, InputValueDefinition field, Literal defaultValue, String type) {
      if (path.contains(coordinate)) {
        if (reported.addAll(path)) {
          report.accept(
              sdl.diagnostic(
                  DiagnosticId.SDL_VALIDATION,
                  field,
                  "The default of `%s` contains itself, by the defaults of the fields that it leaves out. Give the field that closes the circle in one of the defaults, or remove one."
                      .formatted(coordinate)));
        }
      } else if (!finished.contains(coordinate)) {
        path.add(coordinate);
        value(defaultValue, type);
        path.remove(coordinate);
        finished.add(coordinate);
      }
    }
  }
}
