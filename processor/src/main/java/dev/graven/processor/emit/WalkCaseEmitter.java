package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.TypeCasePlan;
import dev.graven.processor.plan.TypeCasePlan.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that walk objects of interfaces and unions. What a resolver says of an
 * object's type is kept, for the response to be written by it. An object of no possible type is not
 * walked; writing it fails.
 */
final class WalkCaseEmitter {
  /** Cases in one method: at most 50 bytes of bytecode each. */
  private static final int CASES = 100;

  private final ExecutionScope scope;
  private final Map<List<Integer>, String> methods = new HashMap<>();

  WalkCaseEmitter(ExecutionScope scope) {
    this.scope = scope;
  }

  /**
   * Name of the method; written when first asked for.
   *
   * @param shape index of the type case as it is resolved
   * @param kept index of the type case as it is written
   */
  String method(int shape, int kept) {
    List<Integer> key = List.of(shape, kept);
    String known = methods.get(key);
    if (known != null) {
      return known;
    }
    TypeCasePlan plan = scope.plan.regions().get(0).typeCases().get(shape);
    TypeCasePlan keptPlan = scope.plan.regions().get(0).typeCases().get(kept);
    String name = scope.methodName("walk" + plan.abstractType());
    methods.put(key, name);
    byClass(plan, keptPlan, name);
    return name;
  }

  // private void walkPet(Pet source, int ordinal) {
  //   if (source instanceof Dog it) {
  //     walkDog(it, ordinal);
  //     return;
  //   }
  // }
  private void byClass(TypeCasePlan plan, TypeCasePlan kept, String name) {
    String method = name;
    List<Case> cases = plan.byClass();
    for (int start = 0; start == 0 || start < cases.size(); start += CASES) {
      int end = Math.min(cases.size(), start + CASES);
      CodeBlock.Builder body = CodeBlock.builder();
      for (Case typeCase : cases.subList(start, end)) {
        body.beginControlFlow(
            "if (source instanceof $T it)", JavaNames.of(typeCase.javaClass().orElseThrow()));
        if (isNode(typeCase)) {
          body.add(walk(typeCase, "it"));
        }
        body.addStatement("return").endControlFlow();
      }
      MethodSpec.Builder spec = builder(plan, method);
      if (end < cases.size()) {
        method = scope.methodName(name);
        body.addStatement("$N(source, ordinal)", method);
      } else if (plan.typeResolver().isPresent()) {
        body.add(byName(plan, kept));
      }
      scope.methods.add(spec.addCode(body.build()).build());
    }
  }

  // try {
  //   String type = Post.typeOf(source);
  //   postType.set(ordinal, type);
  //   switch (type == null ? "" : type) {
  //     case "Draft" -> walkDraft((Entry) source, ordinal);
  //     default -> {}
  //   }
  // } catch (Throwable t) {
  //   postType.fail(ordinal, t);
  // }
  private CodeBlock byName(TypeCasePlan plan, TypeCasePlan kept) {
    CallPlan.Kept column = (CallPlan.Kept) kept.typeResolver().orElseThrow();
    String types = scope.waves.column(column.column());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("try")
            .addStatement(
                "$T type = $L",
                String.class,
                scope.calls.expression(plan.typeResolver().orElseThrow(), CodeBlock.of("")))
            .addStatement("$N.set(ordinal, type)", types)
            .beginControlFlow("switch (type == null ? \"\" : type)");
    for (Case typeCase : plan.byName()) {
      if (isNode(typeCase)) {
        code.beginControlFlow("case $S ->", typeCase.objectType())
            .add(cast(plan, typeCase))
            .endControlFlow();
      }
    }
    return code.add("default -> {}\n")
        .endControlFlow()
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("$N.fail(ordinal, t)", types)
        .endControlFlow()
        .build();
  }

  private CodeBlock cast(TypeCasePlan plan, Case typeCase) {
    if (typeCase.javaClass().isEmpty() || typeCase.javaClass().get().equals(plan.javaClass())) {
      return walk(typeCase, "source");
    }
    return CodeBlock.builder()
        .beginControlFlow("if (source instanceof $T it)", JavaNames.of(typeCase.javaClass().get()))
        .add(walk(typeCase, "it"))
        .endControlFlow()
        .build();
  }

  private boolean isNode(Case typeCase) {
    return typeCase.selection().isPresent() && scope.waves.isNode(typeCase.selection().getAsInt());
  }

  private CodeBlock walk(Case typeCase, String object) {
    int selection = typeCase.selection().orElseThrow();
    boolean hasSource =
        scope.plan.regions().get(0).selections().get(selection).source().isPresent();
    return hasSource
        ? CodeBlock.of("$N($N, ordinal);\n", scope.waves.node(selection), object)
        : CodeBlock.of("$N(ordinal);\n", scope.waves.node(selection));
  }

  private static MethodSpec.Builder builder(TypeCasePlan plan, String name) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("Walks {@code $L} by its object type.\n", plan.abstractType())
        .addModifiers(Modifier.PRIVATE)
        .addParameter(JavaNames.of(plan.javaClass()), "source")
        .addParameter(int.class, "ordinal");
  }
}
