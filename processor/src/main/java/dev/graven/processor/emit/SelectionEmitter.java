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
  private static final CodeBlock RETURN = CodeBlock.of("return p;\n");

  private final ExecutionScope scope;
  private final FieldEmitter fields;
  private final SelectionPlan selection;
  private final String name;
  private final VisitedMasks visited;
  private final Map<Integer, String> fieldMethods = new HashMap<>();
  private final List<String> groupMethods = new ArrayList<>();

  /**
   * Writes a selection.
   *
   * @param name of its method; meaningless for {@link #item}
   */
  SelectionEmitter(ExecutionScope scope, SelectionPlan selection, String name) {
    this.scope = scope;
    this.fields = new FieldEmitter(scope);
    this.selection = selection;
    this.name = name;
    this.visited = new VisitedMasks(scope, name, selection.visited());
    for (SelectionPlan.Group group : selection.groups()) {
      groupMethods.add(scope.methodName(name + JavaNames.capitalized(group.fragment())));
    }
  }

  // private int product(Product source, int depth, int p) {
  //   ResponseWriter out = this.out;
  //   ...
  //   return out.endObject(p);
  // }
  void emit() {
    CodeBlock open = CodeBlock.builder().add(visited.reset()).add(beginObject()).build();
    CodeBlock close = CodeBlock.of("return out.endObject(p);\n");
    String doc = selection.objectType() + " { " + names(selection) + " }";
    methods(name, doc, selection.steps(), open, close, true);
    for (int i = 0; i < groupMethods.size(); i++) {
      SelectionPlan.Group group = selection.groups().get(i);
      String groupDoc = "..." + group.fragment() + " { " + names(selection, group.steps()) + " }";
      CodeBlock mark = visited.mark(group.visitedBit());
      methods(groupMethods.get(i), groupDoc, group.steps(), mark, RETURN, false);
    }
  }

  /** The statements of the selection without a method around them: in the loop of a list. */
  CodeBlock item() {
    NameAllocator locals = scope.localNames();
    ListEmitter.LOCALS.forEach(locals::newName);
    CodeBlock close = CodeBlock.of("p = out.endObject(p);\n");
    return takeSteps(selection.steps(), beginObject(), close, true, true, locals);
  }

  private CodeBlock beginObject() {
    return selection.startsUnconditionally() ? NOTHING : CodeBlock.of("p = out.beginObject(p);\n");
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
      add(
          place,
          method,
          doc,
          takeSteps(steps, open, close, opensObject, opensObject, scope.localNames()));
      return;
    }
    List<String> partNames = new ArrayList<>();
    CodeBlock.Builder calls = CodeBlock.builder().add(open);
    for (int i = 0; i < parts.size(); i++) {
      partNames.add(scope.methodName(method + "Part" + (i + 1)));
      calls.add(call(partNames.get(i), NOTHING));
    }
    calls.add(opensObject ? OutputRoom.MAKE : NOTHING).add(close);
    add(scope.methods.size(), method, doc, calls.build());
    for (int i = 0; i < parts.size(); i++) {
      String partDoc = "Part " + (i + 1) + " of " + method;
      boolean first = opensObject && i == 0;
      int place = scope.methods.size();
      CodeBlock body = takeSteps(parts.get(i), NOTHING, RETURN, first, false, scope.localNames());
      add(place, partNames.get(i), partDoc, body);
    }
  }

  /**
   * Adds a method at {@code place}: before those that its body asked for, so that the file reads
   * from the outside in.
   */
  private void add(int place, String method, String doc, CodeBlock body) {
    MethodSpec.Builder spec = method(method).addJavadoc("{@code $L}.\n", doc);
    scope.methods.add(place, spec.addCode(ExecutionScope.withWriter(body)).build());
  }

  /** The response names of a selection, for the documentation of the method that writes it. */
  static String names(SelectionPlan selection) {
    return names(selection, selection.steps());
  }

  private static String names(SelectionPlan selection, List<Step> steps) {
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
      List<Step> steps,
      CodeBlock open,
      CodeBlock close,
      boolean opensObject,
      boolean closesObject,
      NameAllocator locals) {
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
    OutputRoom room = opensObject ? OutputRoom.ofObject() : OutputRoom.unknown();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      CodeBlock guard = visited.guard(step);
      if (step.target() == StepTarget.GROUP) {
        body.add(call(groupMethods.get(step.index()), guard));
        room.lose();
        continue;
      }
      FieldPlan field = selection.fields().get(step.index());
      if (step.visitedBit().isPresent()) {
        String method = fieldMethod(step);
        body.add(FieldEmitter.mayPropagate(field) ? call(method, guard) : run(method, guard));
        room.lose();
        continue;
      }
      boolean firstKey = opensObject && i == 0 && selection.startsUnconditionally();
      boolean setsAt = tracksField && !field.equals(propagating.get(0));
      String key = keyWriter(firstKey);
      CodeBlock makeRoom = room.field(field, !key.equals("key"), !guard.isEmpty());
      CodeBlock written = fields.emit(field, key, locals, at, setsAt);
      body.add(
          ExecutionScope.guarded(guard, CodeBlock.builder().add(makeRoom).add(written).build()));
    }
    if (closesObject) {
      body.add(room.end());
    }
    return withHandler(body.add(close), !propagating.isEmpty(), at);
  }

  private static CodeBlock withHandler(CodeBlock.Builder body, boolean isNeeded, CodeBlock at) {
    if (isNeeded) {
      body.nextControlFlow("catch ($T t)", Throwable.class)
          .addStatement("return failed(t, $L, depth)", at)
          .endControlFlow();
    }
    return body.build();
  }

  private String keyWriter(boolean firstKey) {
    if (firstKey) {
      return "firstKey";
    }
    return selection.startsUnconditionally() ? "key" : "nextKey";
  }

  // p = productTitle(source, depth, p);
  // if (p < 0) {
  //   return p;
  // }
  private CodeBlock call(String method, CodeBlock guard) {
    CodeBlock call =
        CodeBlock.builder()
            .addStatement("p = $N($L)", method, passed())
            .beginControlFlow("if (p < 0)")
            .add(RETURN)
            .endControlFlow()
            .build();
    return ExecutionScope.guarded(guard, call);
  }

  /** The call of a method that always writes something. */
  private CodeBlock run(String method, CodeBlock guard) {
    return ExecutionScope.guarded(guard, CodeBlock.of("p = $N($L);\n", method, passed()));
  }

  private String passed() {
    String source = selection.source().isPresent() ? "source, " : "";
    String type = selection.passesTypeName() ? "type, " : "";
    return source + type + (selection.isNode() ? "ordinal, depth, p" : "depth, p");
  }

  // private int productTitle(Product source, int depth, int p) {
  //   productVisited |= 1L << 3;
  //   ...
  // }
  /** Name of the method of a field that several steps reach; written when first asked for. */
  private String fieldMethod(Step step) {
    String known = fieldMethods.get(step.index());
    if (known != null) {
      return known;
    }
    FieldPlan field = selection.fields().get(step.index());
    String method = scope.methodName(name + JavaNames.capitalized(field.responseName()));
    fieldMethods.put(step.index(), method);
    CodeBlock at = scope.constants.field(field);
    int place = scope.methods.size();
    CodeBlock.Builder body = CodeBlock.builder().add(visited.mark(step.visitedBit()));
    boolean propagates = FieldEmitter.mayPropagate(field);
    if (propagates) {
      body.beginControlFlow("try");
    }
    String key = keyWriter(false);
    body.add(OutputRoom.unknown().field(field, !key.equals("key"), false))
        .add(fields.emit(field, key, scope.localNames(), at, false))
        .add(RETURN);
    MethodSpec.Builder spec = method(method);
    CodeBlock handled = ExecutionScope.withWriter(withHandler(body, propagates, at));
    scope.methods.add(place, spec.addCode(handled).build());
    return method;
  }

  private MethodSpec.Builder method(String method) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method).addModifiers(Modifier.PRIVATE).returns(int.class);
    selection.source().ifPresent(type -> spec.addParameter(JavaNames.of(type), "source"));
    if (selection.passesTypeName()) {
      spec.addParameter(String.class, "type");
    }
    if (selection.isNode()) {
      spec.addParameter(int.class, "ordinal");
    }
    return spec.addParameter(int.class, "depth").addParameter(int.class, "p");
  }
}
