package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.graven.processor.plan.VariablePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of {@code Variables} and its builder: names, and what each variable needs. */
final class VariableFields {
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final NameAllocator allocator;

  VariableFields(List<VariablePlan> variables, InputTypes types, LiteralEmitter literals) {
    this.types = types;
    this.literals = literals;
    this.allocator =
        JavaNames.memberAllocator("of", "from", "coerce", "builder", "build", "values", "errors");
    for (VariablePlan variable : variables) {
      names.put(variable.name(), allocator.newName(variable.name()));
    }
    for (VariablePlan variable : variables) {
      if (variable.mayBeAbsent() || hasLateDefault(variable)) {
        names.put(
            presence(variable), allocator.newName("has" + JavaNames.capitalized(variable.name())));
      }
      if (mayFail(variable)) {
        names.put(failure(variable), allocator.newName(variable.name() + "Failure"));
      }
    }
  }

  /** Whether making a variable's value may fail: then the fields that use it do. */
  boolean mayFail(VariablePlan variable) {
    return types.mayFail(variable.type());
  }

  /** Whether its default is made only where it is needed, because making it may fail. */
  boolean hasLateDefault(VariablePlan variable) {
    return variable
        .defaultValue()
        .filter(value -> !literals.isConstant(value, variable.type().name()))
        .isPresent();
  }

  /** Whether its default holds what a custom scalar may refuse. */
  boolean hasScalarDefault(VariablePlan variable) {
    return hasLateDefault(variable) && types.hasCustomScalar(variable.type().name());
  }

  /** The field that holds what a variable's value failed with. */
  String failureField(VariablePlan variable) {
    return names.getOrDefault(failure(variable), variable.name());
  }

  // variables.filter, or ArgumentCoercion.built(variables.filter, variables.filterFailure)
  /** The value of a variable, where the execution has them. */
  CodeBlock value(VariablePlan variable) {
    return mayFail(variable)
        ? CodeBlock.of(
            "$T.built(variables.$N, variables.$N)",
            ARGUMENT_COERCION,
            field(variable),
            failureField(variable))
        : CodeBlock.of("variables.$N", field(variable));
  }

  /** The field that holds a variable. */
  String field(VariablePlan variable) {
    return names.getOrDefault(variable.name(), variable.name());
  }

  /** A name for the constant that describes a variable; {@code $ID} may be a variable too. */
  String constant(VariablePlan variable) {
    return allocator.newName(JavaNames.constant(variable.name()));
  }

  /** The field that says whether a variable has a runtime value. */
  String presenceField(VariablePlan variable) {
    return names.getOrDefault(presence(variable), variable.name());
  }

  private static String failure(VariablePlan variable) {
    return "!" + variable.name();
  }

  private static String presence(VariablePlan variable) {
    return "?" + variable.name();
  }
}
