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
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of one selection: its own, one for each field or fragment that several steps
 * reach, and more where it is too wide for one method that HotSpot would compile.
 */
final class SelectionEmitter {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final ExecutionScope scope;
  private final FieldEmitter fields;
  private final SelectionPlan selection;
  private final String name;
  private final VisitedMasks visited;
  private final Map<Integer, String> fieldMethods = new HashMap<>();
  private final List<String> groupMethods = new ArrayList<>();

  SelectionEmitter(ExecutionScope scope, SelectionPlan selection) {
    this.scope = scope;
    this.fields = new FieldEmitter(scope);
    this.selection = selection;
    this.name = scope.selectionMethod(selection);
    this.visited = new VisitedMasks(scope, name, selection.visited());
    for (SelectionPlan.Group group : selection.groups()) {
      groupMethods.add(scope.methodName(name + JavaNames.capitalized(group.fragment())));
    }
  }

  // private boolean product(Product source, int depth) {
  //   ResponseWriter out = this.out;
  //   ...
  //   out.endObject();
  //   return true;
  // }
  void emit() {
    CodeBlock.Builder open = CodeBlock.builder().add(visited.reset());
    if (!selection.startsUnconditionally()) {
      open.addStatement("out.beginObject()");
    }
    CodeBlock close = CodeBlock.builder().addStatement("out.endObject()").build();
    String doc = selection.objectType() + " { " + responseNames(selection.steps()) + " }";
    methods(name, doc, selection.steps(), open.build(), close, true);
    for (int i = 0; i < groupMethods.size(); i++) {
      SelectionPlan.Group group = selection.groups().get(i);
      String groupDoc = "..." + group.fragment() + " { " + responseNames(group.steps()) + " }";
      methods(groupMethods.get(i), groupDoc, group.steps(), NOTHING, NOTHING, false);
    }
  }

  /** One method, or one that calls the methods of its parts. */
  private void methods(
      String method,
      String doc,
      List<Step> steps,
      CodeBlock open,
      CodeBlock close,
      boolean opensObject) {
    List<List<Step>> parts = MethodSize.split(steps, selection.fields());
    if (parts.size() == 1) {
      int place = scope.methods.size();
      add(place, method, doc, takeSteps(steps, open, close, opensObject));
      return;
    }
    List<String> partNames = new ArrayList<>();
    CodeBlock.Builder calls = CodeBlock.builder().add(open);
    for (int i = 0; i < parts.size(); i++) {
      partNames.add(scope.methodName(method + "Part" + (i + 1)));
      calls.add(call(partNames.get(i)));
    }
    add(scope.methods.size(), method, doc, calls.add(close).addStatement("return true").build());
    for (int i = 0; i < parts.size(); i++) {
      String partDoc = "Part " + (i + 1) + " of " + method;
      boolean first = opensObject && i == 0;
      int place = scope.methods.size();
      add(place, partNames.get(i), partDoc, takeSteps(parts.get(i), NOTHING, NOTHING, first));
    }
  }

  /**
   * Adds a method at {@code place}: before those that its body asked for, so that the file reads
   * from the outside in.
   */
  private void add(int place, String method, String doc, CodeBlock body) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("{@code $L}.\n", doc)
            .returns(boolean.class);
    selection.source().ifPresent(type -> spec.addParameter(JavaNames.of(type), "source"));
    spec.addParameter(int.class, "depth").addCode(ExecutionScope.withWriter(body));
    scope.methods.add(place, spec.build());
  }

  private String responseNames(List<Step> steps) {
    List<String> names =
        steps.stream()
            .map(
                step ->
                    step.target() == StepTarget.FIELD
                        ? selection.fields().get(step.index()).responseName()
                        : "..." + selection.groups().get(step.index()).fragment())
            .toList();
    return names.stream().limit(10).collect(Collectors.joining(" "))
        + (names.size() > 10 ? " ..." : "");
  }

  /**
   * The body of a method that takes some steps, under one handler for the fields that propagate.
   */
  private CodeBlock takeSteps(
      List<Step> steps, CodeBlock open, CodeBlock close, boolean opensObject) {
    List<FieldPlan> propagating =
        steps.stream()
            .filter(step -> step.target() == StepTarget.FIELD && step.visitedBit().isEmpty())
            .map(step -> selection.fields().get(step.index()))
            .filter(FieldEmitter::mayPropagate)
            .toList();
    boolean tracksField = propagating.size() > 1;
    CodeBlock.Builder body = CodeBlock.builder();
    CodeBlock at = CodeBlock.of("at");
    if (!propagating.isEmpty()) {
      CodeBlock first = scope.constants.field(propagating.get(0));
      if (tracksField) {
        body.addStatement("$T at = $L", RuntimeNames.FIELD, first);
      } else {
        at = first;
      }
      body.beginControlFlow("try");
    }
    body.add(open);
    NameAllocator locals = ExecutionScope.localNames();
    for (int i = 0; i < steps.size(); i++) {
      boolean firstKey = opensObject && i == 0 && selection.startsUnconditionally();
      body.add(step(steps.get(i), firstKey, locals, at, tracksField));
    }
    return withHandler(body.add(close).addStatement("return true"), !propagating.isEmpty(), at);
  }

  private static CodeBlock withHandler(CodeBlock.Builder body, boolean isNeeded, CodeBlock at) {
    if (isNeeded) {
      body.nextControlFlow("catch ($T t)", Throwable.class)
          .addStatement("return failed(t, $L, depth)", at)
          .endControlFlow();
    }
    return body.build();
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
    CodeBlock guard = visited.guard(step);
    return guard.isEmpty()
        ? action
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", guard)
            .add(visited.mark(step))
            .add(action)
            .endControlFlow()
            .build();
  }

  private String keyWriter(boolean firstKey) {
    if (firstKey) {
      return "firstKey";
    }
    return selection.startsUnconditionally() ? "key" : "nextKey";
  }

  private CodeBlock call(String method) {
    String passed = selection.source().isPresent() ? "source, depth" : "depth";
    return CodeBlock.builder()
        .beginControlFlow("if (!$N($L))", method, passed)
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
    String method = scope.methodName(name + JavaNames.capitalized(field.responseName()));
    fieldMethods.put(index, method);
    CodeBlock at = scope.constants.field(field);
    int place = scope.methods.size();
    CodeBlock.Builder body = CodeBlock.builder();
    boolean propagates = FieldEmitter.mayPropagate(field);
    if (propagates) {
      body.beginControlFlow("try");
    }
    body.add(fields.emit(field, keyWriter(false), ExecutionScope.localNames(), at, false));
    body.addStatement("return true");
    String doc = selection.objectType() + " { " + field.responseName() + " }";
    add(place, method, doc, withHandler(body, propagates, at));
    return method;
  }
}
