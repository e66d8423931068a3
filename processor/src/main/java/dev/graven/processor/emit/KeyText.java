package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.ValuePlan;
import java.util.Optional;

/**
 * The text of a key: a response name, and where the value is always the name of one type, that name
 * too.
 */
record KeyText(String responseName, Optional<String> value) {

  static KeyText of(FieldPlan field) {
    boolean isConstant =
        field.value() instanceof ValuePlan.TypeName && field.call() instanceof CallPlan.TypeName;
    return new KeyText(
        field.responseName(),
        isConstant
            ? Optional.of(((CallPlan.TypeName) field.call()).objectType())
            : Optional.empty());
  }

  /** Whether the value is part of the key. */
  boolean hasValue() {
    return value.isPresent();
  }

  /** How many bytes it takes: names of GraphQL are ASCII. */
  int length() {
    return responseName.length()
        + ",\"\":".length()
        + value.map(it -> it.length() + "\"\"".length()).orElse(0);
  }

  /** What to call the constant. */
  String constant() {
    String name = JavaNames.constant(responseName);
    return value.map(it -> name + "_" + JavaNames.constant(it)).orElse(name);
  }

  /** The expression that makes it. */
  CodeBlock made() {
    return value
        .map(it -> CodeBlock.of("$T.of($S, $S)", RuntimeNames.KEY, responseName, it))
        .orElseGet(() -> CodeBlock.of("$T.of($S)", RuntimeNames.KEY, responseName));
  }
}
