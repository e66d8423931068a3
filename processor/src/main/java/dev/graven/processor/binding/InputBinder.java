package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InputFieldDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Joins the fields of input object types with what their Java classes take. */
final class InputBinder {
  private final SchemaModel schema;
  private final TypeMatcher types;
  private final Consumer<Diagnostic> report;

  InputBinder(SchemaModel schema, TypeMatcher types, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.types = types;
    this.report = report;
  }

  /** Bindings by type, in schema order. */
  Map<String, InputBinding> bind(Map<String, InputDeclaration> inputs) {
    Map<String, InputBinding> bindings = new LinkedHashMap<>();
    inputs.forEach(
        (name, input) -> {
          if (schema.types().get(name) instanceof TypeModel.InputObjectType type) {
            bindings.put(name, bind(type, input));
          }
        });
    return bindings;
  }

  private InputBinding bind(TypeModel.InputObjectType type, InputDeclaration input) {
    Set<String> unbound = new LinkedHashSet<>(type.fields().keySet());
    List<InputFieldDeclaration> unknown = new ArrayList<>();
    List<InputBinding.Member> members = new ArrayList<>();
    for (InputFieldDeclaration declaration : input.fields()) {
      ArgumentModel field = type.fields().get(declaration.graphqlName());
      if (field == null) {
        unknown.add(declaration);
      } else if (unbound.remove(field.name())) {
        checkType(type.name() + "." + field.name(), field, input, declaration);
        members.add(new InputBinding.Member(field, declaration));
      }
    }
    if (!schema.derived()) { // else it has been reported why it was not derived
      unknown.stream()
          .filter(InputFieldDeclaration::explicit)
          .forEach(it -> reportUnknown(type, input, it, unbound));
      unbound.forEach(name -> reportUnbound(type, name, input, unknown));
    }
    return new InputBinding(type.name(), input, members);
  }

  private void checkType(
      String coordinate,
      ArgumentModel field,
      InputDeclaration input,
      InputFieldDeclaration declaration) {
    String receives =
        "`%s: %s` is received by `%s` of `%s`"
            .formatted(
                coordinate,
                field.type(),
                declaration.javaName(),
                input.javaClass().canonicalName());
    Optional<String> mismatch = types.input(field.type(), declaration.type());
    if (mismatch.isPresent()) {
      report(
          DiagnosticId.TYPE_MISMATCH,
          field,
          declaration.element(),
          receives
              + " with `%s`. %s: change the schema or the Java type."
                  .formatted(declaration.type().text(), mismatch.get()));
    } else if (NullnessMatcher.refusesNull(
        field.type(), field.defaultValue(), declaration.type())) {
      report(
          DiagnosticId.NULLNESS_MISMATCH,
          field,
          declaration.element(),
          receives
              + ", which cannot be null. An absent or null input field is an error at run time: write `!`, give a default, or make it nullable.");
    }
  }

  private void reportUnknown(
      TypeModel.InputObjectType type,
      InputDeclaration input,
      InputFieldDeclaration declaration,
      Set<String> unbound) {
    report.accept(
        new Diagnostic(
            DiagnosticId.UNKNOWN_INPUT_FIELD,
            "`%s` of `%s` receives the input field `%s.%s`, which the schema does not have.%s Add the field to the type, name another with @GraphQLName, or remove it."
                .formatted(
                    declaration.javaName(),
                    input.javaClass().canonicalName(),
                    type.name(),
                    declaration.graphqlName(),
                    didYouMean(declaration.graphqlName(), unbound)),
            type.position(),
            Optional.of(declaration.element())));
  }

  private void reportUnbound(
      TypeModel.InputObjectType type,
      String name,
      InputDeclaration input,
      List<InputFieldDeclaration> unknown) {
    List<String> free = unknown.stream().map(InputFieldDeclaration::graphqlName).toList();
    report.accept(
        new Diagnostic(
            DiagnosticId.UNBOUND_INPUT_FIELD,
            "`%s.%s` has no member in `%s`.%s Every input field is received: add a record component, a parameter of the constructor or a setter."
                .formatted(
                    type.name(), name, input.javaClass().canonicalName(), didYouMean(name, free)),
            Optional.ofNullable(type.fields().get(name)).flatMap(ArgumentModel::position),
            Optional.of(input.element())));
  }

  private static String didYouMean(String wrong, Iterable<String> known) {
    List<String> names = new ArrayList<>();
    known.forEach(names::add);
    return Suggestion.of(wrong, names).map(it -> " Did you mean `" + it + "`?").orElse("");
  }

  private void report(
      DiagnosticId id, ArgumentModel field, ElementPosition element, String message) {
    report.accept(new Diagnostic(id, message, field.position(), Optional.of(element)));
  }
}
