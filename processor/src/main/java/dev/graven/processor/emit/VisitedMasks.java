package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.SelectionPlan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The bits by which one selection remembers what earlier steps have reached, in {@code long} fields
 * of the execution. Fields will do: a selection is never inside itself, so no two of its objects
 * are being written at once.
 */
final class VisitedMasks {
  private static final int BITS = 64;

  private final ExecutionScope scope;
  private final List<String> fields = new ArrayList<>();

  VisitedMasks(ExecutionScope scope, String selectionName, int bits) {
    this.scope = scope;
    for (int start = 0; start < bits; start += BITS) {
      String field = scope.methodName(selectionName + "Visited");
      fields.add(field);
      scope.visitedFields.add(field);
    }
  }

  /** Forgets everything, for the next object. */
  CodeBlock reset() {
    CodeBlock.Builder code = CodeBlock.builder();
    fields.forEach(field -> code.addStatement("$N = 0", field));
    return code.build();
  }

  /** What must hold for a step to be taken; empty when it always is. */
  CodeBlock guard(Step step) {
    List<CodeBlock> terms = new ArrayList<>();
    step.condition().ifPresent(index -> terms.add(scope.condition(index)));
    if (step.mayBeReached()) {
      step.visitedBit()
          .ifPresent(bit -> terms.add(CodeBlock.of("($N & $L) == 0", field(bit), bitOf(bit))));
    }
    return CodeBlock.join(terms, " && ");
  }

  /** Remembers that the field or group with a bit has been reached. */
  CodeBlock mark(OptionalInt visitedBit) {
    CodeBlock.Builder code = CodeBlock.builder();
    visitedBit.ifPresent(bit -> code.addStatement("$N |= $L", field(bit), bitOf(bit)));
    return code.build();
  }

  private String field(int bit) {
    return fields.get(bit / BITS);
  }

  private static String bitOf(int bit) {
    int shift = bit % BITS;
    return shift == 0 ? "1L" : "1L << " + shift;
  }
}
