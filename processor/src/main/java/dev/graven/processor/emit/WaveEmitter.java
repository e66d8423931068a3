package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.CallKind;
import dev.graven.processor.plan.ColumnPlan;
import dev.graven.processor.plan.LoadCachePlan;
import dev.graven.processor.plan.NodePlan;
import dev.graven.processor.plan.WavePlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes what an execution with boundaries has besides its selections: calls and columns as fields,
 * and what the runtime asks it to do.
 */
final class WaveEmitter {
  /** Fields that are made in one method: up to 25 bytes of bytecode each. */
  private static final int FIELDS = 200;

  private final ExecutionScope scope;
  private final WavePlan plan;
  private final List<String> resolverFields;

  WaveEmitter(ExecutionScope scope, List<String> resolverFields) {
    this.scope = scope;
    this.plan = scope.plan.waves();
    this.resolverFields = resolverFields;
  }

  /** Adds everything; selections have been written. */
  void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    addFields(type, constructor);
    WalkedValueEmitter values = new WalkedValueEmitter(scope);
    WalkEmitter walks = new WalkEmitter(scope, values);
    PhaseEmitter phases = new PhaseEmitter(scope);
    RegionEmitter regions = new RegionEmitter(scope, values, phases);
    Map<Integer, CodeBlock> regionCases = new TreeMap<>();
    for (int i = 0; i < plan.regions().size(); i++) {
      regions.emit(i);
      regionCases.put(i, CodeBlock.of("$N()", scope.waves.region(i)));
    }
    List<NodePlan> parentsFirst = new ArrayList<>(plan.nodes());
    Collections.reverse(parentsFirst);
    parentsFirst.stream().filter(it -> !it.steps().isEmpty()).forEach(walks::emit);
    new SwitchEmitter(
            scope,
            MethodSpec.methodBuilder("walk")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(int.class, "region")
                .build())
        .addTo(type, regionCases);
    new CallStartEmitter(scope, resolverFields).addTo(type);
    phases.addTo(type);
  }

  private void addFields(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    List<FieldSpec> fields = new ArrayList<>();
    for (int i = 0; i < plan.caches().size(); i++) {
      LoadCachePlan cache = plan.caches().get(i);
      fields.add(
          field(
              WaveClasses.LOAD_CACHE,
              scope.waves.cache(i),
              CodeBlock.of(
                  "new $T($T.class, $L)",
                  WaveClasses.LOAD_CACHE,
                  JavaNames.of(cache.loader()),
                  cache.isPrimable())));
    }
    for (int i = 0; i < plan.calls().size(); i++) {
      BoundaryCall call = plan.calls().get(i);
      fields.add(field(scope.waveTypes.of(call), scope.waves.call(i), made(i, call)));
    }
    for (int i = 0; i < plan.columns().size(); i++) {
      ColumnPlan column = plan.columns().get(i);
      boolean isInts =
          column.kind() == ColumnPlan.Kind.ROWS || column.kind() == ColumnPlan.Kind.POSITIONS;
      fields.add(
          field(
              scope.waveTypes.of(column),
              scope.waves.column(i),
              isInts
                  ? CodeBlock.of("new $T()", WaveClasses.INT_COLUMN)
                  : CodeBlock.of("new $T<>(this)", WaveClasses.COLUMN)));
    }
    if (fields.size() <= FIELDS) {
      fields.forEach(it -> type.addField(it.toBuilder().addModifiers(Modifier.FINAL).build()));
    } else {
      addInParts(fields, type, constructor);
    }
    scope.waves.spaces().forEach(it -> type.addField(TypeName.INT, it, Modifier.PRIVATE));
  }

  private void addInParts(
      List<FieldSpec> fields, TypeSpec.Builder type, MethodSpec.Builder constructor) {
    for (int start = 0; start < fields.size(); start += FIELDS) {
      String name = scope.methodName("prepare");
      MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
      for (FieldSpec field : fields.subList(start, Math.min(fields.size(), start + FIELDS))) {
        type.addField(FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE).build());
        method.addStatement("$N = $L", field.name(), field.initializer());
      }
      type.addMethod(method.build());
      constructor.addStatement("$N()", name);
    }
  }

  private static FieldSpec field(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE).initializer(value).build();
  }

  private CodeBlock made(int index, BoundaryCall call) {
    if (call.code() instanceof BoundaryCall.Loader loader) {
      return CodeBlock.of(
          "new $T<>(this, $L, $N, $L)",
          WaveClasses.LOAD_GROUP,
          index,
          scope.waves.cache(loader.cache()),
          loader.maxBatchSize());
    }
    if (call.kind() == CallKind.BATCH) {
      return CodeBlock.of(
          "new $T<>(this, $L, $S)", WaveClasses.BATCH_CALL, index, call.coordinate());
    }
    return CodeBlock.of(
        "new $T<>(this, $L)",
        switch (call.kind()) {
          case BLOCKING -> WaveClasses.BLOCKING_CALL;
          case SHARED -> WaveClasses.SHARED_CALL;
          default -> WaveClasses.ASYNC_CALL;
        },
        index);
  }
}
