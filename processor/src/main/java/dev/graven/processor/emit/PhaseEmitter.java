package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.PhasePlan;
import dev.graven.processor.plan.SelectionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes what the phases of an operation write: the root selection of a query, or one root field of
 * a mutation each.
 */
final class PhaseEmitter {
  private final ExecutionScope scope;
  private final Map<Integer, String> done = new TreeMap<>();

  PhaseEmitter(ExecutionScope scope) {
    this.scope = scope;
    for (PhasePlan phase : scope.plan.waves().phases()) {
      phase
          .once()
          .ifPresent(
              number -> done.computeIfAbsent(number, unused -> scope.names.newName("isAnswered")));
    }
  }

  /** What must hold for a phase to do anything; empty when it always does. */
  CodeBlock guard(PhasePlan phase) {
    List<CodeBlock> terms = new ArrayList<>();
    phase.condition().ifPresent(it -> terms.add(scope.condition(it)));
    phase.once().ifPresent(it -> terms.add(CodeBlock.of("!$N", done.get(it))));
    return CodeBlock.join(terms, " && ");
  }

  /** Adds the fields, and the method for all phases. */
  void addTo(TypeSpec.Builder type) {
    done.values()
        .forEach(
            it -> type.addField(FieldSpec.builder(TypeName.BOOLEAN, it, Modifier.PRIVATE).build()));
    List<PhasePlan> phases = scope.plan.waves().phases();
    if (scope.plan.kind() == OperationKind.QUERY) {
      SelectionPlan root = scope.plan.regions().get(0).selections().get(phases.get(0).selection());
      type.addMethod(
          write()
              .addStatement(
                  root.source().isPresent() ? "return $N(null, 0, 0, p)" : "return $N(0, 0, p)",
                  scope.selectionMethod(root))
              .build());
      return;
    }
    Map<Integer, CodeBlock> cases = new TreeMap<>();
    for (int i = 0; i < phases.size(); i++) {
      cases.put(i, CodeBlock.of("$N(p)", rootField(phases.get(i), i, i == phases.size() - 1)));
    }
    new SwitchEmitter(scope, write().build()).addTo(type, cases);
  }

  private static MethodSpec.Builder write() {
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(int.class)
        .addParameter(int.class, "phase")
        .addParameter(int.class, "p");
  }

  /** The method that writes a root field of a mutation; its name. */
  private String rootField(PhasePlan phase, int index, boolean isLast) {
    SelectionPlan selection = scope.plan.regions().get(0).selections().get(phase.selection());
    FieldPlan field = selection.fields().get(0);
    String name = scope.methodName("write" + JavaNames.capitalized(field.responseName()));
    int place = scope.methods.size();
    CodeBlock guard = guard(phase);
    CodeBlock constant = scope.constants.field(field);
    boolean propagates = FieldEmitter.mayPropagate(field);
    CodeBlock.Builder body = CodeBlock.builder();
    if (index == 0) {
      body.addStatement("p = out.beginObject(p)");
    }
    if (!guard.isEmpty()) {
      body.beginControlFlow("if ($L)", guard);
      phase.once().ifPresent(it -> body.addStatement("$N = true", done.get(it)));
    }
    if (propagates) {
      body.beginControlFlow("try");
    }
    NameAllocator locals = scope.localNames();
    CodeBlock check = isWalked(field) ? CodeBlock.of("") : CodeBlock.of("checkActive();\n");
    body.add(new FieldEmitter(scope, check).emit(field, "nextKey", locals, constant, false));
    if (propagates) {
      body.nextControlFlow("catch ($T t)", Throwable.class)
          .addStatement("return failed(t, $L, depth)", constant)
          .endControlFlow();
    }
    if (!guard.isEmpty()) {
      body.endControlFlow();
    }
    body.add(isLast ? OutputRoom.MAKE : CodeBlock.of(""));
    body.addStatement(isLast ? "return out.endObject(p)" : "return p");
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(name)
            .addJavadoc("{@code $L}.\n", field.responseName())
            .addModifiers(Modifier.PRIVATE)
            .returns(int.class)
            .addParameter(int.class, "p");
    CodeBlock.Builder declared = CodeBlock.builder();
    selection.source().ifPresent(it -> declared.addStatement("$T source = null", JavaNames.of(it)));
    declared.addStatement("int ordinal = 0").addStatement("int depth = 0");
    scope.methods.add(
        place,
        spec.addCode(declared.build()).addCode(ExecutionScope.withWriter(body.build())).build());
    return name;
  }

  /** Whether a walk has called the field, which none does once the request is given up. */
  private static boolean isWalked(FieldPlan field) {
    return field.call() instanceof CallPlan.Kept || field.call() instanceof CallPlan.Row;
  }
}
