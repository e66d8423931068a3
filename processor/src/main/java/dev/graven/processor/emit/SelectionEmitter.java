package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.SelectionPlan.Step;
import dev.graven.processor.plan.SelectionPlan.StepTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of one selection: its own, one for each field or fragment that several steps
 * reach, and more where it is too wide for one method that HotSpot would compile.
 */
final class SelectionEmitter {
  private static final int BITS = 64;

  private final ExecutionScope scope;
  private final FieldEmitter fields;
  private final SelectionPlan selection;
  private final String name;
  private final List<String> visited = new ArrayList<>();
  private final Map<Integer, String> fieldMethods = new HashMap<>();
  private final List<String> groupMethods = new ArrayList<>();

  SelectionEmitter(ExecutionScope scope, SelectionPlan selection) {
    this.scope = scope;
    this.fields = new FieldEmitter(scope);
    this.selection = selection;
    this.name = scope.selectionMethod(selection);
    for (int bits = 0; bits < selection.visited(); bits += BITS) {
      String mask = scope.names.newName(name + "Visited");
      visited.add(mask);
      scope.visitedFields.add(mask);
    }
    for (SelectionPlan.Group group : selection.groups()) {
      groupMethods.add(scope.names.newName(name + JavaNames.capitalized(group.fragment())));
    }
  }

  // private boolean product(Product source, int depth) {
  //   ...
  //   out.endObject();
  //   return true;
  // }
  void emit() {
    CodeBlock.Builder open = CodeBlock.builder();
    visited.forEach(mask -> open.addStatement("$N = 0", mask));
    if (!selection.startsUnconditionally()) {
      open.addStatement("out.beginObject()");
    }
    List<List<Step>> parts = MethodSize.split(selection.steps(), selection.fields());
    CodeBlock close = CodeBlock.builder().addStatement("out.endObject()").build();
    if (parts.size() == 1) {
      method(name, parts.get(0), open.build(), close, true);
    } else {
      dispatch(parts, open.build(), close);
    }
    for (int i = 0; i < groupMethods.size(); i++) {
      List<Step> steps = selection.groups().get(i).steps();
      List<List<Step>> groupParts = MethodSize.split(steps, selection.fields());
      if (groupParts.size() == 1) {
        method(groupMethods.get(i), steps, CodeBlock.of(""), CodeBlock.of(""), false);
      } else {
        dispatchTo(groupMethods.get(i), groupParts, CodeBlock.of(""), CodeBlock.of(""), false);
      }
    }
  }

  private void dispatch(List<List<Step>> parts, CodeBlock open, CodeBlock close) {
    dispatchTo(name, parts, open, close, true);
  }

  /** A method that only calls the methods of its parts. */
  private void dispatchTo(
      String method, List<List<Step>> parts, CodeBlock open, CodeBlock close, boolean first) {
    List<String> partNames = new ArrayList<>();
    CodeBlock.Builder body = CodeBlock.builder().add(open);
    for (int i = 0; i < parts.size(); i++) {
      String part = scope.names.newName(method + "Part" + (i + 1));
      partNames.add(part);
      body.beginControlFlow("if (!$N($L))", part, passed())
          .addStatement("return false")
          .endControlFlow();
    }
    body.add(close).addStatement("return true");
    scope.methods.add(signature(method).addCode(body.build()).build());
    for (int i = 0; i < parts.size(); i++) {
      method(partNames.get(i), parts.get(i), CodeBlock.of(""), CodeBlock.of(""), first && i == 0);
    }
  }

  private String passed() {
    return selection.source().isPresent() ? "source, depth" : "depth";
  }

  private MethodSpec.Builder signature(String method) {
    MethodSpec.Builder signature =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("{@code $L { $L }}.\n", selection.objectType(), responseNames())
            .returns(boolean.class);
    selection.source().ifPresent(type -> signature.addParameter(JavaNames.of(type), "source"));
    return signature.addParameter(int.class, "depth");
  }

  private String responseNames() {
    List<String> responseNames = selection.fields().stream().map(FieldPlan::responseName).toList();
    return responseNames.size() <= 10
        ? String.join(" ", responseNames)
        : String.join(" ", responseNames.subList(0, 10)) + " ...";
  }

  /** A method that takes some steps, {@code atStart} if the first of them opens the object. */
  private void method(
      String method, List<Step> steps, CodeBlock open, CodeBlock close, boolean atStart) {
    NameAllocator locals =
        JavaNames.allocator(
            "source", "depth", "at", "out", "path", "context", "executor", "variables", "t");
    List<FieldPlan> nonNull =
        steps.stream()
            .filter(step -> step.target() == StepTarget.FIELD && step.visitedBit().isEmpty())
            .map(step -> selection.fields().get(step.index()))
            .filter(field -> FieldEmitter.mayPropagate(field))
            .toList();
    CodeBlock.Builder body = CodeBlock.builder();
    CodeBlock at = nonNull.size() == 1 ? scope.constants.field(nonNull.get(0)) : CodeBlock.of("at");
    if (nonNull.size() > 1) {
      body.addStatement("$T at = $L", RuntimeNames.FIELD, scope.constants.field(nonNull.get(0)));
    }
    if (!nonNull.isEmpty()) {
      body.beginControlFlow("try");
    }
    body.add(open);
    for (int i = 0; i < steps.size(); i++) {
      boolean firstKey = atStart && i == 0 && selection.startsUnconditionally();
      body.add(step(steps.get(i), firstKey, locals, at, nonNull.size() > 1));
    }
    body.add(close).addStatement("return true");
    if (!nonNull.isEmpty()) {
      body.nextControlFlow("catch ($T t)", Throwable.class)
          .addStatement("return failed(t, $L, depth)", at)
          .endControlFlow();
    }
    scope.methods.add(signature(method).addCode(body.build()).build());
  }

  private CodeBlock step(
      Step step, boolean firstKey, NameAllocator locals, CodeBlock at, boolean tracksField) {
    CodeBlock action;
    if (step.target() == StepTarget.GROUP) {
      action = call(groupMethods.get(step.index()));
    } else if (step.visitedBit().isPresent()) {
      action = call(fieldMethod(step.index()));
    } else {
      FieldPlan field = selection.fields().get(step.index());
      action = fields.emit(field, keyWriter(firstKey), locals, at, tracksField);
    }
    CodeBlock guard = guard(step);
    if (guard.isEmpty()) {
      return action;
    }
    CodeBlock.Builder guarded = CodeBlock.builder().beginControlFlow("if ($L)", guard);
    step.visitedBit().ifPresent(bit -> guarded.addStatement("$N |= $L", mask(bit), bitOf(bit)));
    return guarded.add(action).endControlFlow().build();
  }

  private String keyWriter(boolean firstKey) {
    if (firstKey) {
      return "firstKey";
    }
    return selection.startsUnconditionally() ? "key" : "nextKey";
  }

  private CodeBlock guard(Step step) {
    List<CodeBlock> terms = new ArrayList<>();
    step.condition().ifPresent(index -> terms.add(scope.condition(index)));
    step.visitedBit()
        .ifPresent(bit -> terms.add(CodeBlock.of("($N & $L) == 0", mask(bit), bitOf(bit))));
    return CodeBlock.join(terms, " && ");
  }

  private String mask(int bit) {
    return visited.get(bit / BITS);
  }

  private static String bitOf(int bit) {
    return "1L << " + bit % BITS;
  }

  private CodeBlock call(String method) {
    return CodeBlock.builder()
        .beginControlFlow("if (!$N($L))", method, passed())
        .addStatement("return false")
        .endControlFlow()
        .build();
  }

  /** Name of the method of a field that several steps reach; written when first asked for. */
  private String fieldMethod(int index) {
    String known = fieldMethods.get(index);
    if (known != null) {
      return known;
    }
    FieldPlan field = selection.fields().get(index);
    String method = scope.names.newName(name + JavaNames.capitalized(field.responseName()));
    fieldMethods.put(index, method);
    NameAllocator locals =
        JavaNames.allocator(
            "source", "depth", "at", "out", "path", "context", "executor", "variables", "t");
    CodeBlock at = scope.constants.field(field);
    CodeBlock.Builder body = CodeBlock.builder();
    boolean propagates = FieldEmitter.mayPropagate(field);
    if (propagates) {
      body.beginControlFlow("try");
    }
    body.add(fields.emit(field, keyWriter(false), locals, at, false));
    body.addStatement("return true");
    if (propagates) {
      body.nextControlFlow("catch ($T t)", Throwable.class)
          .addStatement("return failed(t, $L, depth)", at)
          .endControlFlow();
    }
    scope.methods.add(signature(method).addCode(body.build()).build());
    return method;
  }
}
