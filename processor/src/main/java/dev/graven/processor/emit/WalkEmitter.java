package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.graven.processor.plan.NodePlan;
import dev.graven.processor.plan.WalkStep;
import dev.graven.processor.plan.WalkStep.AddRow;
import dev.graven.processor.plan.WalkStep.Follow;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that walk nodes: they read what leads to boundaries, and add rows. */
final class WalkEmitter {
  /** Steps in one method: each takes up to 150 bytes of bytecode, and its arguments. */
  private static final int STEPS = 20;

  private final ExecutionScope scope;
  private final WalkedValueEmitter values;
  private final RowEmitter rows;

  WalkEmitter(ExecutionScope scope, WalkedValueEmitter values) {
    this.scope = scope;
    this.values = values;
    this.rows = new RowEmitter(scope);
  }

  // private void walkProduct(Product source, int ordinal) {
  //   ...
  // }
  void emit(NodePlan node) {
    String name = scope.waves.node(node.selection());
    String method = name;
    List<WalkStep> steps = node.steps();
    for (int start = 0; start == 0 || start < steps.size(); start += STEPS) {
      int end = Math.min(steps.size(), start + STEPS);
      CodeBlock.Builder body = CodeBlock.builder();
      for (WalkStep step : steps.subList(start, end)) {
        body.add(scope.guarded(step.guard(), step(step)));
      }
      MethodSpec.Builder spec =
          MethodSpec.methodBuilder(method)
              .addJavadoc("Walks {@code $L}.\n", node.objectType())
              .addModifiers(Modifier.PRIVATE);
      node.source().ifPresent(type -> spec.addParameter(JavaNames.of(type), "source"));
      spec.addParameter(int.class, "ordinal");
      if (end < steps.size()) {
        method = scope.methodName(name);
        body.addStatement(
            node.source().isPresent() ? "$N(source, ordinal)" : "$N(ordinal)", method);
      }
      scope.methods.add(spec.addCode(body.build()).build());
    }
  }

  private CodeBlock step(WalkStep step) {
    return step instanceof Follow follow ? follow(follow) : rows.emit((AddRow) step);
  }

  // try {
  //   Supplier value = source.supplier();
  //   ...
  // } catch (Throwable t) {
  //   supplier.fail(ordinal, t);
  // }
  private CodeBlock follow(Follow step) {
    CodeBlock call = scope.calls.expression(step.call(), scope.constants.field(step.field()));
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(
            values.keep(
                step.value(),
                call,
                CodeBlock.of("ordinal"),
                scope.constants.field(step.field()),
                step.field().responseName()))
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement(
            "$N.fail(ordinal, t)", scope.waves.column(step.value().column().orElseThrow()))
        .endControlFlow()
        .build();
  }
}
