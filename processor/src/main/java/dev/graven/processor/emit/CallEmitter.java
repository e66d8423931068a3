package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.ArgumentPlan;
import dev.graven.processor.plan.CallPlan;
import java.util.List;

/** The Java expression of a field's call. */
final class CallEmitter {
  private final ArgumentEmitter arguments;
  private final List<String> resolverFields;

  CallEmitter(ArgumentEmitter arguments, List<String> resolverFields) {
    this.arguments = arguments;
    this.resolverFields = resolverFields;
  }

  /** The expression; {@code source} is in scope where the call needs it. */
  CodeBlock expression(CallPlan call) {
    if (call instanceof CallPlan.TypeName typeName) {
      return CodeBlock.of("$S", typeName.objectType());
    }
    if (call instanceof CallPlan.Property property) {
      return CodeBlock.of(property.isMethod() ? "source.$L()" : "source.$L", property.javaName());
    }
    if (call instanceof CallPlan.SourceMethod method) {
      return CodeBlock.of("source.$L($L)", method.javaName(), arguments(method.arguments()));
    }
    if (call instanceof CallPlan.StaticMethod method) {
      return CodeBlock.of(
          "$T.$L($L)",
          JavaNames.of(method.owner()),
          method.javaName(),
          arguments(method.arguments()));
    }
    CallPlan.ResolverMethod method = (CallPlan.ResolverMethod) call;
    return CodeBlock.of(
        "executor.$N.$L($L)",
        resolverFields.get(method.resolver()),
        method.javaName(),
        arguments(method.arguments()));
  }

  private CodeBlock arguments(List<ArgumentPlan> arguments) {
    return CodeBlock.join(arguments.stream().map(this::argument).toList(), ",$W");
  }

  private CodeBlock argument(ArgumentPlan argument) {
    if (argument instanceof ArgumentPlan.ContextValue value) {
      return CodeBlock.of(
          value.nullable() ? "context.get($T.class)" : "context.require($T.class)",
          JavaNames.typeOf(value.contextClass()));
    }
    if (argument instanceof ArgumentPlan.Argument value) {
      return arguments.expression(value);
    }
    return CodeBlock.of("source");
  }
}
