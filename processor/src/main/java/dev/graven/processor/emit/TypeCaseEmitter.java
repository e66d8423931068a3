package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.RESULT_COERCION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.TypeCasePlan;
import dev.graven.processor.plan.TypeCasePlan.Case;
import dev.graven.processor.source.JavaClass;
import java.util.ArrayList;
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
    if (plan.typeResolver().isPresent()) {
      byName(plan, name, plan.typeResolver().get());
    } else {
      byClass(plan, name);
    }
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
    for (int start = 0; start == 0 || start < plan.cases().size(); start += CASES) {
      int end = Math.min(plan.cases().size(), start + CASES);
      CodeBlock.Builder body = CodeBlock.builder();
      for (List<Case> alike : alike(plan.cases().subList(start, end))) {
        body.add(byClass(plan, alike));
      }
      MethodSpec.Builder spec = builder(plan, method);
      if (end < plan.cases().size()) {
        method = scope.methodName(name);
        body.addStatement("return $N(source, depth)", method);
      } else {
        body.add(unknown(plan));
      }
      scope.methods.add(spec.addParameter(int.class, "depth").addCode(body.build()).build());
    }
  }

  /** Cases that lead to one method follow each other as one. */
  private List<List<Case>> alike(List<Case> cases) {
    List<List<Case>> alike = new ArrayList<>();
    for (Case typeCase : cases) {
      List<Case> last = alike.isEmpty() ? List.of() : alike.get(alike.size() - 1);
      if (!last.isEmpty()
          && last.get(0).selection().equals(typeCase.selection())
          && typeCase.selection().isPresent()
          && !selection(typeCase).passesTypeName()) {
        last.add(typeCase);
      } else {
        alike.add(new ArrayList<>(List.of(typeCase)));
      }
    }
    return alike;
  }

  private CodeBlock byClass(TypeCasePlan plan, List<Case> alike) {
    Case first = alike.get(0);
    CodeBlock.Builder code = CodeBlock.builder();
    if (first.selection().isEmpty()) {
      code.beginControlFlow("if (source instanceof $T)", JavaNames.of(first.javaClass()))
          .add(unknown(plan));
    } else if (alike.size() == 1) {
      code.beginControlFlow("if (source instanceof $T it)", JavaNames.of(first.javaClass()))
          .addStatement("return $L", call(first, CodeBlock.of("it")));
    } else {
      CodeBlock classes =
          CodeBlock.join(
              alike.stream()
                  .map(it -> CodeBlock.of("source instanceof $T", JavaNames.of(it.javaClass())))
                  .toList(),
              "$W|| ");
      code.beginControlFlow("if ($L)", classes)
          .addStatement("return $L", call(first, asShared(plan, first)));
    }
    return code.endControlFlow().build();
  }

  /** The value as the class that a shared selection takes. */
  private CodeBlock asShared(TypeCasePlan plan, Case typeCase) {
    JavaClass wanted = selection(typeCase).source().orElse(plan.javaClass());
    return wanted.equals(plan.javaClass()) || wanted.canonicalName().equals("java.lang.Object")
        ? CodeBlock.of("source")
        : CodeBlock.of("($T) source", JavaNames.of(wanted));
  }

  private CodeBlock call(Case typeCase, CodeBlock value) {
    String method = scope.selectionMethod(typeCase.selection().orElseThrow());
    return selection(typeCase).passesTypeName()
        ? CodeBlock.of("$N($L, $S, depth)", method, value, typeCase.objectType())
        : CodeBlock.of("$N($L, depth)", method, value);
  }

  private SelectionPlan selection(Case typeCase) {
    return scope.plan.regions().get(0).selections().get(typeCase.selection().orElseThrow());
  }

  private static CodeBlock unknown(TypeCasePlan plan) {
    return CodeBlock.of(
        "throw $T.notAPossibleType($S, source);\n", RESULT_COERCION, plan.abstractType());
  }

  // private boolean post(Post source, int depth) {
  //   String type = Post.typeOf(source);
  //   return switch (type == null ? "" : type) {
  //     case "Draft" -> draft((Entry) source, depth);
  //     default -> throw ResultCoercion.notAPossibleType("Post", type, source);
  //   };
  // }
  private void byName(TypeCasePlan plan, String name, CallPlan typeResolver) {
    String method = name;
    for (int start = 0; start == 0 || start < plan.cases().size(); start += CASES) {
      int end = Math.min(plan.cases().size(), start + CASES);
      MethodSpec.Builder spec = builder(plan, method);
      CodeBlock.Builder body = CodeBlock.builder();
      if (start == 0) {
        CodeBlock call = scope.calls.expression(typeResolver, CodeBlock.of(""));
        body.addStatement("$T type = $L", String.class, call);
      } else {
        spec.addParameter(String.class, "type");
      }
      body.beginControlFlow("return switch (type == null ? \"\" : type)");
      addCases(plan, plan.cases().subList(start, end), body);
      if (end < plan.cases().size()) {
        method = scope.methodName(name);
        body.addStatement("default -> $N(source, type, depth)", method);
      } else {
        body.addStatement(
            "default -> throw $T.notAPossibleType($S, type, source)",
            RESULT_COERCION,
            plan.abstractType());
      }
      body.unindent().add("};\n");
      scope.methods.add(spec.addParameter(int.class, "depth").addCode(body.build()).build());
    }
  }

  private void addCases(TypeCasePlan plan, List<Case> cases, CodeBlock.Builder body) {
    for (Case typeCase : cases) {
      CodeBlock value =
          plan.javaClass().equals(typeCase.javaClass())
              ? CodeBlock.of("source")
              : CodeBlock.of("($T) source", JavaNames.of(typeCase.javaClass()));
      body.addStatement("case $S -> $L", typeCase.objectType(), call(typeCase, value));
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
