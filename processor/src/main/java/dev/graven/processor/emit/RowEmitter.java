package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.CallKind;
import dev.graven.processor.plan.WalkStep.AddRow;
import dev.graven.processor.plan.WalkStep.RowSource;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Writes the statements that add a position to a call. Arguments that may be refused are coerced
 * first, whatever the key (specification section 6.4.1).
 */
final class RowEmitter {
  private final ExecutionScope scope;

  RowEmitter(ExecutionScope scope) {
    this.scope = scope;
  }

  CodeBlock emit(AddRow step) {
    BoundaryCall call = scope.plan.waves().calls().get(step.call());
    String rows = scope.waves.column(step.rows());
    String name = scope.waves.call(step.call());
    if (step.read().isEmpty()) {
      return CodeBlock.of("$N.set(ordinal, $L);\n", rows, parent(call, name));
    }
    RowSource read = step.read().get();
    CodeBlock expression = scope.calls.expression(read.call(), scope.constants.field(step.field()));
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try");
    scope.waves.coercion(step.call()).ifPresent(it -> code.addStatement("$N()", it.method()));
    return read.list().isPresent()
        ? list(code, read, expression, rows, name, scope.waveTypes.element(call))
        : single(code, read, expression, rows, name);
  }

  /** The row of a call that takes the parent itself, or nothing. */
  private static CodeBlock parent(BoundaryCall call, String name) {
    if (call.kind() == CallKind.SHARED) {
      return CodeBlock.of("$N.request()", name);
    }
    boolean takesParent =
        call.code() instanceof BoundaryCall.Method method && method.source().isPresent();
    return takesParent
        ? CodeBlock.of("$N.add(source)", name)
        : CodeBlock.of("$1N.isEmpty() ? $1N.add(null) : 0", name);
  }

  // try {
  //   supplier.set(ordinal, supplierCall.add(source.supplierId()));
  // } catch (Throwable t) {
  //   supplier.set(ordinal, supplierCall.fail(t));
  // }
  private static CodeBlock single(
      CodeBlock.Builder code, RowSource read, CodeBlock expression, String rows, String name) {
    Optional<CodeBlock> converted = converted(read, "key");
    if (converted.isPresent()) {
      code.addStatement("var key = $L", expression);
    }
    return code.addStatement(
            "$N.set(ordinal, $N.add($L))", rows, name, converted.orElse(expression))
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("$N.set(ordinal, $N.fail(t))", rows, name)
        .endControlFlow()
        .build();
  }

  // try {
  //   var list = source.tagIds();
  //   tags.set(ordinal, list == null ? null : tagsCall.addAll(Items.of(list, 0)));
  // } catch (Throwable t) {
  //   tags.fail(ordinal, t);
  // }
  private static CodeBlock list(
      CodeBlock.Builder code,
      RowSource read,
      CodeBlock expression,
      String rows,
      String name,
      TypeName element) {
    code.addStatement("var list = $L", expression);
    Optional<CodeBlock> converted = converted(read, "key");
    if (converted.isEmpty()) {
      code.addStatement(
          "$N.set(ordinal, list == null ? null : $N.addAll($T.of(list, 0)))",
          rows,
          name,
          WaveClasses.ITEMS);
    } else {
      code.beginControlFlow("if (list == null)")
          .addStatement("$N.set(ordinal, null)", rows)
          .nextControlFlow("else")
          .addStatement("var items = $T.of(list, 0)", WaveClasses.ITEMS)
          .addStatement("var keys = new $T<$T>()", ArrayList.class, element)
          .beginControlFlow("for (int index = 0; index < items.size(); index++)")
          .addStatement("var key = items.get(index)")
          .addStatement("keys.add($L)", converted.get())
          .endControlFlow()
          .addStatement("$N.set(ordinal, $N.addAll($T.of(keys, 0)))", rows, name, WaveClasses.ITEMS)
          .endControlFlow();
    }
    return code.nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("$N.fail(ordinal, t)", rows)
        .endControlFlow()
        .build();
  }

  /** The key or stage, out of what is around it. */
  private static Optional<CodeBlock> converted(RowSource read, String variable) {
    return read.adapter()
        .map(adapter -> NullSafe.adapted(variable, adapter))
        .or(() -> read.getter().map(getter -> NullSafe.unwrapped(variable, getter)));
  }
}
