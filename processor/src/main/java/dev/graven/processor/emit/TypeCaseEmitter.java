package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.RESULT_COERCION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.TypeCasePlan;
import dev.graven.processor.plan.TypeCasePlan.Case;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that tell the object types of an interface or union apart (specification
 * section 6.4.3, ResolveAbstractType). An object of no possible type is an exception, which the
 * position's handler makes an error.
 */
final class TypeCaseEmitter {
  /** Cases in one method: at most 50 bytes of bytecode each. */
  private static final int CASES = 100;

  /** The type of an object is asked for at any field. */
  private static final CodeBlock NO_FIELD = CodeBlock.of("");

  private final ExecutionScope scope;

  TypeCaseEmitter(ExecutionScope scope) {
    this.scope = scope;
  }

  /** Name of the method; written when first asked for. */
  String method(int index) {
    TypeCasePlan plan = scope.plan.regions().get(0).typeCases().get(index);
    String known = scope.typeCaseMethods.get(plan);
    if (known != null) {
      return known;
    }
    String name = scope.methodName(JavaNames.decapitalized(plan.abstractType()));
    scope.typeCaseMethods.put(plan, name);
    byClass(plan, name);
    return name;
  }

  // private boolean pet(Pet source, int depth) {
  //   if (source instanceof Dog it) {
  //     return dog(it, depth);
  //   }
  //   throw ResultCoercion.notAPossibleType("Pet", source);
  // }
  private void byClass(TypeCasePlan plan, String name) {
    String method = name;
    for (int start = 0; start == 0 || start < plan.byClass().size(); start += CASES) {
      int end = Math.min(plan.byClass().size(), start + CASES);
      MethodSpec.Builder spec = builder(plan, method);
      CodeBlock.Builder body = CodeBlock.builder();
      for (Case typeCase : plan.byClass().subList(start, end)) {
        body.add(byClass(plan, typeCase));
      }
      if (end < plan.byClass().size()) {
        method = scope.methodName(name);
        body.addStatement("return $N(source, depth)", method);
        scope.methods.add(spec.addParameter(int.class, "depth").addCode(body.build()).build());
      } else if (plan.typeResolver().isPresent()) {
        byName(plan, name, plan.typeResolver().get(), spec, body);
      } else {
        body.add(unknown(plan));
        scope.methods.add(spec.addParameter(int.class, "depth").addCode(body.build()).build());
      }
    }
  }

  private CodeBlock byClass(TypeCasePlan plan, Case typeCase) {
    ClassName javaClass = JavaNames.of(typeCase.javaClass().orElseThrow());
    CodeBlock.Builder code = CodeBlock.builder();
    if (typeCase.selection().isEmpty()) {
      code.beginControlFlow("if (source instanceof $T)", javaClass).add(unknown(plan));
    } else {
      code.beginControlFlow("if (source instanceof $T it)", javaClass)
          .addStatement("return $N(it, depth)", selectionMethod(typeCase));
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock unknown(TypeCasePlan plan) {
    return CodeBlock.of(
        "throw $T.notAPossibleType($S, source);\n", RESULT_COERCION, plan.abstractType());
  }

  private String selectionMethod(Case typeCase) {
    return scope.selectionMethod(typeCase.selection().orElseThrow());
  }

  // private boolean post(Post source, int depth) {
  //   String type = Post.typeOf(source);
  //   return switch (type == null ? "" : type) {
  //     case "Draft" -> draft((Entry) source, depth);
  //     default -> throw ResultCoercion.notAPossibleType("Post", type, source);
  //   };
  // }
  /**
   * Writes the switch.
   *
   * @param first the method that it begins in
   * @param body what stands before it there
   */
  private void byName(
      TypeCasePlan plan,
      String name,
      CallPlan typeResolver,
      MethodSpec.Builder first,
      CodeBlock.Builder body) {
    body.addStatement("$T type = $L", String.class, scope.calls.expression(typeResolver, NO_FIELD));
    MethodSpec.Builder spec = first;
    CodeBlock.Builder code = body;
    for (int start = 0; start == 0 || start < plan.byName().size(); start += CASES) {
      int end = Math.min(plan.byName().size(), start + CASES);
      code.beginControlFlow("return switch (type == null ? \"\" : type)");
      addCases(plan, plan.byName().subList(start, end), code);
      String next = "";
      if (end < plan.byName().size()) {
        next = scope.methodName(name);
        code.addStatement("default -> $N(source, type, depth)", next);
      } else {
        code.addStatement(
            "default -> throw $T.notAPossibleType($S, type, source)",
            RESULT_COERCION,
            plan.abstractType());
      }
      code.unindent().add("};\n");
      scope.methods.add(spec.addParameter(int.class, "depth").addCode(code.build()).build());
      if (!next.isEmpty()) {
        spec = builder(plan, next).addParameter(String.class, "type");
        code = CodeBlock.builder();
      }
    }
  }

  private void addCases(TypeCasePlan plan, List<Case> cases, CodeBlock.Builder body) {
    for (Case typeCase : cases) {
      CodeBlock passed =
          typeCase
              .javaClass()
              .map(
                  it ->
                      plan.javaClass().equals(it)
                          ? CodeBlock.of("source, depth")
                          : CodeBlock.of("($T) source, depth", JavaNames.of(it)))
              .orElse(CodeBlock.of("depth"));
      body.addStatement(
          "case $S -> $N($L)", typeCase.objectType(), selectionMethod(typeCase), passed);
    }
  }

  private static MethodSpec.Builder builder(TypeCasePlan plan, String name) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("{@code $L} by its object type.\n", plan.abstractType())
        .addModifiers(Modifier.PRIVATE)
        .returns(boolean.class)
        .addParameter(JavaNames.of(plan.javaClass()), "source");
  }
}
