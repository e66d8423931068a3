package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.RESULT_COERCION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.TypeCasePlan;
import dev.graven.processor.plan.TypeCasePlan.Case;
import dev.graven.processor.source.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  // private int pet(Pet source, int depth, int p) {
  //   if (source instanceof Dog it) {
  //     return dog(it, depth, p);
  //   }
  //   throw ResultCoercion.notAPossibleType("Pet", source);
  // }
  private void byClass(TypeCasePlan plan, String name) {
    String method = name;
    for (int start = 0; start == 0 || start < plan.byClass().size(); start += CASES) {
      int end = Math.min(plan.byClass().size(), start + CASES);
      MethodSpec.Builder spec = builder(plan, method, Optional.empty());
      CodeBlock.Builder body = CodeBlock.builder();
      for (List<Case> alike : alike(plan.byClass().subList(start, end))) {
        body.add(byClass(plan, alike));
      }
      if (end < plan.byClass().size()) {
        method = scope.methodName(name);
        body.addStatement("return $N(source, $L)", method, passed(plan));
        scope.methods.add(placed(spec).addCode(body.build()).build());
      } else if (plan.typeResolver().isPresent()) {
        byName(plan, name, plan.typeResolver().get(), spec, body);
      } else {
        body.add(unknown(plan));
        scope.methods.add(placed(spec).addCode(body.build()).build());
      }
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
    ClassName javaClass = JavaNames.of(first.javaClass().orElseThrow());
    CodeBlock.Builder code = CodeBlock.builder();
    if (first.selection().isEmpty()) {
      code.beginControlFlow("if (source instanceof $T)", javaClass).add(unknown(plan));
    } else if (alike.size() == 1) {
      code.beginControlFlow("if (source instanceof $T it)", javaClass)
          .addStatement("return $L", call(first, CodeBlock.of("it, ")));
    } else {
      code.beginControlFlow("if ($L)", isAnyOf(alike))
          .addStatement("return $L", call(first, asShared(plan, first)));
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock isAnyOf(List<Case> cases) {
    return CodeBlock.join(
        cases.stream()
            .map(it -> JavaNames.of(it.javaClass().orElseThrow()))
            .map(it -> CodeBlock.of("source instanceof $T", it))
            .toList(),
        "$W|| ");
  }

  /** The value as the class that a shared selection takes. */
  private CodeBlock asShared(TypeCasePlan plan, Case typeCase) {
    JavaClass wanted = selection(typeCase).source().orElse(plan.javaClass());
    return wanted.equals(plan.javaClass()) || wanted.canonicalName().equals("java.lang.Object")
        ? CodeBlock.of("source, ")
        : CodeBlock.of("($T) source, ", JavaNames.of(wanted));
  }

  /** The value as the class of its type; nothing for a root type, whose fields need no object. */
  private static CodeBlock cast(TypeCasePlan plan, Case typeCase) {
    return typeCase
        .javaClass()
        .map(
            it ->
                plan.javaClass().equals(it)
                    ? CodeBlock.of("source, ")
                    : CodeBlock.of("($T) source, ", JavaNames.of(it)))
        .orElse(CodeBlock.of(""));
  }

  private CodeBlock call(Case typeCase, CodeBlock value) {
    String method = scope.selectionMethod(typeCase.selection().orElseThrow());
    String placed = selection(typeCase).isNode() ? "ordinal, depth, p" : "depth, p";
    return selection(typeCase).passesTypeName()
        ? CodeBlock.of("$N($L$S, $L)", method, value, typeCase.objectType(), placed)
        : CodeBlock.of("$N($L$L)", method, value, placed);
  }

  private SelectionPlan selection(Case typeCase) {
    return scope.plan.regions().get(0).selections().get(typeCase.selection().orElseThrow());
  }

  private static CodeBlock unknown(TypeCasePlan plan) {
    return CodeBlock.of(
        "throw $T.notAPossibleType($S, source);\n", RESULT_COERCION, plan.abstractType());
  }

  // private int post(Post source, int depth, int p) {
  //   String type = Post.typeOf(source);
  //   return switch (type == null ? "" : type) {
  //     case "Draft" -> draft((Entry) source, depth, p);
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
        code.addStatement("default -> $N(source, type, $L)", next, passed(plan));
      } else {
        code.addStatement(
            "default -> throw $T.notAPossibleType($S, type, source)",
            RESULT_COERCION,
            plan.abstractType());
      }
      code.unindent().add("};\n");
      scope.methods.add(placed(spec).addCode(code.build()).build());
      if (!next.isEmpty()) {
        spec = builder(plan, next, Optional.of("type"));
        code = CodeBlock.builder();
      }
    }
  }

  private void addCases(TypeCasePlan plan, List<Case> cases, CodeBlock.Builder body) {
    for (Case typeCase : cases) {
      body.addStatement(
          "case $S -> $L", typeCase.objectType(), call(typeCase, cast(plan, typeCase)));
    }
  }

  private String passed(TypeCasePlan plan) {
    return isNode(plan) ? "ordinal, depth, p" : "depth, p";
  }

  /** Whether the number of the object's position is a parameter: one of the types has a node. */
  private boolean isNode(TypeCasePlan plan) {
    return plan.cases()
        .filter(it -> it.selection().isPresent())
        .anyMatch(it -> selection(it).isNode());
  }

  private static MethodSpec.Builder placed(MethodSpec.Builder spec) {
    return spec.addParameter(int.class, "depth").addParameter(int.class, "p");
  }

  private MethodSpec.Builder builder(TypeCasePlan plan, String name, Optional<String> type) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(name)
            .addJavadoc("{@code $L} by its object type.\n", plan.abstractType())
            .addModifiers(Modifier.PRIVATE)
            .returns(int.class)
            .addParameter(JavaNames.of(plan.javaClass()), "source");
    type.ifPresent(it -> spec.addParameter(String.class, it));
    if (isNode(plan)) {
      spec.addParameter(int.class, "ordinal");
    }
    return spec;
  }
}
