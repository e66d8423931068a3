package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.FieldCandidate;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Joins the arguments of a field with the parameters of the method that resolves it. */
final class ParameterBinder {
  private final SchemaModel schema;
  private final TypeMatcher types;
  private final Consumer<Diagnostic> report;

  ParameterBinder(SchemaModel schema, TypeMatcher types, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.types = types;
    this.report = report;
  }

  /** What to pass for each parameter, in Java order; a parameter that was reported is left out. */
  List<ParameterBinding> bind(FieldModel field, FieldCandidate candidate) {
    Map<String, ArgumentModel> unbound = new LinkedHashMap<>();
    field.arguments().forEach(argument -> unbound.put(argument.name(), argument));
    List<ParameterDeclaration> unknown = new ArrayList<>();
    List<ParameterBinding> bindings = new ArrayList<>();
    for (ParameterDeclaration parameter : candidate.parameters()) {
      if (parameter.role() == ParameterRole.SOURCE) {
        bindings.add(new ParameterBinding.SourceParameter(parameter.type()));
      } else if (parameter.role() == ParameterRole.CONTEXT) {
        bindings.add(context(parameter));
      } else if (parameter.role() == ParameterRole.SELECTION) {
        bindings.add(new ParameterBinding.SelectionParameter(parameter.type()));
      } else if (parameter.role() == ParameterRole.LOADS) {
        bindings.add(new ParameterBinding.LoadsParameter(parameter.type()));
      } else {
        ArgumentModel argument = unbound.remove(parameter.graphqlName());
        if (argument == null) {
          unknown.add(parameter);
        } else {
          checkType(field, argument, candidate, parameter);
          bindings.add(new ParameterBinding.ArgumentParameter(argument, parameter.type()));
        }
      }
    }
    unknown.forEach(parameter -> reportUnknown(field, candidate, parameter, unbound));
    if (!(candidate.call() instanceof FieldCall.Load)) { // the loader gets all arguments
      unbound.values().forEach(argument -> reportUnbound(field, candidate, argument));
    }
    return bindings;
  }

  /** What to pass for a parameter that receives a value of the context. */
  static ParameterBinding context(ParameterDeclaration parameter) {
    JavaType type = parameter.type();
    JavaType value = type instanceof JavaType.OptionalType it ? it.element() : type;
    String text = value instanceof JavaType.ClassType it ? it.className() : value.text();
    int arguments = text.indexOf('<');
    return new ParameterBinding.ContextParameter(
        type,
        arguments < 0 ? text : text.substring(0, arguments),
        parameter.contextClass(),
        value != type || type.nullness() == Nullness.NULLABLE);
  }

  private void checkType(
      FieldModel field,
      ArgumentModel argument,
      FieldCandidate candidate,
      ParameterDeclaration parameter) {
    String receives =
        "`%s: %s` is received by `%s` of `%s`"
            .formatted(
                coordinate(field, argument.name()),
                argument.type(),
                parameter.javaName(),
                candidate.signature());
    Optional<String> mismatch = types.input(argument.type(), parameter.type());
    if (mismatch.isPresent()) {
      report(
          DiagnosticId.TYPE_MISMATCH,
          argument,
          parameter.element(),
          receives
              + " with `%s`. %s: change the schema or the Java type."
                  .formatted(parameter.type().text(), mismatch.get()));
    } else if (NullnessMatcher.refusesNull(
        argument.type(), argument.defaultValue(), parameter.type())) {
      report(
          DiagnosticId.NULLNESS_MISMATCH,
          argument,
          parameter.element(),
          receives
              + ", which cannot be null. An absent or null argument is an error at run time: write `!`, give a default, or make the parameter nullable.");
    }
  }

  private void reportUnknown(
      FieldModel field,
      FieldCandidate candidate,
      ParameterDeclaration parameter,
      Map<String, ArgumentModel> unbound) {
    if (!schema.derived()) { // else it has been reported why it was not derived
      String suggestion =
          Suggestion.of(parameter.graphqlName(), unbound.keySet())
              .map(it -> " Did you mean `" + it + "`?")
              .orElse("");
      report.accept(
          new Diagnostic(
              DiagnosticId.UNKNOWN_ARGUMENT,
              "The parameter `%s` of `%s` receives the argument `%s`, which `%s` does not have.%s Name the argument with @GraphQLArgument, or mark a value of the context with @GraphQLContext."
                  .formatted(
                      parameter.javaName(),
                      candidate.signature(),
                      parameter.graphqlName(),
                      field.coordinate(),
                      suggestion),
              field.position(),
              Optional.of(parameter.element())));
    }
  }

  private void reportUnbound(FieldModel field, FieldCandidate candidate, ArgumentModel argument) {
    report(
        DiagnosticId.UNBOUND_ARGUMENT,
        argument,
        candidate.element(),
        "`%s` has no parameter in `%s`. Every argument has one: add a parameter `%s` to a method marked @GraphQLField, @GraphQLQuery or @GraphQLMutation."
            .formatted(coordinate(field, argument.name()), candidate.signature(), argument.name()));
  }

  private static String coordinate(FieldModel field, String argument) {
    return field.coordinate() + "(" + argument + ":)";
  }

  private void report(
      DiagnosticId id, ArgumentModel argument, ElementPosition element, String message) {
    report.accept(new Diagnostic(id, message, argument.position(), Optional.of(element)));
  }
}
