package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.BoundaryCall.Loader;
import dev.graven.processor.plan.BoundaryCall.Method;
import dev.graven.processor.plan.CallKind;
import dev.graven.processor.plan.LoadCachePlan;
import dev.graven.processor.source.StageAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the methods that call user code for the rows of calls. */
final class CallStartEmitter {
  private final ExecutionScope scope;
  private final List<String> resolverFields;

  CallStartEmitter(ExecutionScope scope, List<String> resolverFields) {
    this.scope = scope;
    this.resolverFields = resolverFields;
  }

  void addTo(TypeSpec.Builder type) {
    List<BoundaryCall> calls = scope.plan.waves().calls();
    Map<Integer, CodeBlock> starts = new TreeMap<>();
    Map<Integer, CodeBlock> blocks = new TreeMap<>();
    for (int i = 0; i < calls.size(); i++) {
      BoundaryCall call = calls.get(i);
      if (call.kind() == CallKind.BLOCKING) {
        blocks.put(i, block(call, (Method) call.code()));
      } else if (call.kind() != CallKind.ASYNC) {
        starts.put(i, start(i, call, type));
      }
    }
    new SwitchEmitter(
            scope,
            override("start").addParameter(int.class, "call").addException(Throwable.class).build())
        .addTo(type, starts);
    if (!blocks.isEmpty()) {
      new SwitchEmitter(
              scope,
              override("block")
                  .returns(Object.class)
                  .addParameter(int.class, "call")
                  .addParameter(Object.class, "parent")
                  .addException(Throwable.class)
                  .build())
          .addTo(type, blocks);
    }
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(void.class)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  // private void startReviews() throws Throwable {
  //   reviewsCall.list(executor.shopApi.reviews(reviewsCall.parents(), variables.first));
  // }
  private CodeBlock start(int index, BoundaryCall call, TypeSpec.Builder type) {
    String name = scope.methodName("start" + JavaNames.capitalized(call.name()));
    CodeBlock.Builder body = CodeBlock.builder();
    if (call.code() instanceof Loader loader) {
      body.addStatement(
          "$N.load($Z$N.$N, $L, $L)",
          scope.waves.call(index),
          "executor",
          resolverFields.get(loader.resolver()),
          selection(scope.plan.waves().caches().get(loader.cache())),
          arguments(index, call, loader, type));
    } else {
      Method method = (Method) call.code();
      body.add(result(method, call.kind(), scope.waves.call(index)));
    }
    scope.methods.add(
        MethodSpec.methodBuilder(name)
            .addJavadoc("Calls {@code $L}.\n", call.coordinate())
            .addModifiers(Modifier.PRIVATE)
            .addException(Throwable.class)
            .addCode(body.build())
            .build());
    return CodeBlock.of("$N()", name);
  }

  // private Map<String, Object> authorArguments;
  //
  // private Map<String, Object> coerceAuthorArguments() {
  //   if (authorArguments == null) {
  //     authorArguments = new DynamicArguments().add("year", variables.year).build();
  //   }
  //   return authorArguments;
  // }
  private CodeBlock arguments(int index, BoundaryCall call, Loader loader, TypeSpec.Builder type) {
    CodeBlock map = scope.calls.map(loader.arguments(), call.name());
    Optional<WaveNames.Coercion> coercion = scope.waves.coercion(index);
    if (coercion.isEmpty()) {
      return map;
    }
    type.addField(CallEmitter.ARGUMENTS, coercion.get().field(), Modifier.PRIVATE);
    scope.methods.add(
        MethodSpec.methodBuilder(coercion.get().method())
            .addJavadoc("The arguments of {@code $L}, which may be refused.\n", call.coordinate())
            .addModifiers(Modifier.PRIVATE)
            .returns(CallEmitter.ARGUMENTS)
            .beginControlFlow("if ($N == null)", coercion.get().field())
            .addStatement("$N = $L", coercion.get().field(), map)
            .endControlFlow()
            .addStatement("return $N", coercion.get().field())
            .build());
    return CodeBlock.of("$N()", coercion.get().method());
  }

  /** The union of what is selected at the uses that are included. */
  private CodeBlock selection(LoadCachePlan cache) {
    List<CodeBlock> templates = new ArrayList<>();
    for (LoadCachePlan.Use use : cache.uses()) {
      CodeBlock template = scope.calls.template(use.template());
      templates.add(
          use.guard().isEmpty()
              ? template
              : CodeBlock.of(
                  "$L ? $L : $T.of()",
                  scope.condition(use.guard().get()),
                  template,
                  TemplateConstants.TEMPLATE));
    }
    return CodeBlock.of("selection($L)", CodeBlock.join(templates, ",$W"));
  }

  private CodeBlock result(Method method, CallKind kind, String call) {
    CodeBlock expression = scope.calls.expression(method.call(), CodeBlock.of(""));
    Optional<StageAdapter> adapter = method.stage().flatMap(BoundaryCall.Stage::adapter);
    if (adapter.isPresent()) {
      return CodeBlock.builder()
          .addStatement("var later = $L", expression)
          .addStatement("$N.stage($L)", call, NullSafe.adapted("later", adapter.get()))
          .build();
    }
    String taker = kind == CallKind.SHARED ? "value" : method.isMap() ? "map" : "list";
    return CodeBlock.of(
        "$N.$N($L);\n", call, method.stage().isPresent() ? "stage" : taker, expression);
  }

  // private Object blockStock(Product source) throws Throwable {
  //   return executor.shopApi.stock(source);
  // }
  private CodeBlock block(BoundaryCall call, Method method) {
    String name = scope.methodName("block" + JavaNames.capitalized(call.name()));
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(name)
            .addJavadoc("Calls {@code $L} on the context's executor.\n", call.coordinate())
            .addModifiers(Modifier.PRIVATE)
            .returns(Object.class)
            .addException(Throwable.class);
    CodeBlock passed = CodeBlock.of("");
    if (method.source().isPresent()) {
      var sourceType = WaveTypes.type(method.source().get());
      spec.addParameter(sourceType, "source");
      passed = CodeBlock.of("($T) parent", sourceType);
    }
    scope.methods.add(
        spec.addStatement("return $L", scope.calls.expression(method.call(), CodeBlock.of("")))
            .build());
    return CodeBlock.of("$N($L)", name, passed);
  }
}
