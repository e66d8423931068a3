package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.NodePlan;
import dev.graven.processor.plan.PhasePlan;
import dev.graven.processor.plan.ValuePlan;
import dev.graven.processor.plan.ValuePlan.ItemsOf;
import dev.graven.processor.plan.WaveRegion;
import dev.graven.processor.plan.WaveRegion.AtRoot;
import dev.graven.processor.plan.WaveRegion.AtRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** Writes the methods that walk regions, from the root or from the results of a call. */
final class RegionEmitter {
  private final ExecutionScope scope;
  private final WalkedValueEmitter values;
  private final PhaseEmitter phases;

  RegionEmitter(ExecutionScope scope, WalkedValueEmitter values, PhaseEmitter phases) {
    this.scope = scope;
    this.values = values;
    this.phases = phases;
  }

  void emit(int index) {
    WaveRegion region = scope.plan.waves().regions().get(index);
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(scope.waves.region(index)).addModifiers(Modifier.PRIVATE);
    int place = scope.methods.size();
    List<AtRows> rows = new ArrayList<>();
    for (WaveRegion.Start start : region.starts()) {
      if (start instanceof AtRoot root) {
        PhasePlan phase = scope.plan.waves().phases().get(region.phase());
        spec.addJavadoc("Walks from the root.\n").addCode(atRoot(root, phases.guard(phase)));
      } else {
        rows.add((AtRows) start);
      }
    }
    if (!rows.isEmpty()) {
      BoundaryCall call = scope.plan.waves().calls().get(rows.get(0).call());
      spec.addJavadoc("Walks from the results of {@code $L}.\n", call.coordinate())
          .addCode(atRows(rows, call, scope.waves.region(index)));
    } else if (region.starts().isEmpty()) {
      spec.addJavadoc("The root field leads to no call.\n");
    }
    scope.methods.add(place, spec.build());
  }

  private static int space(ValuePlan list) {
    return ((ItemsOf) list).walked().orElseThrow().space();
  }

  private CodeBlock atRoot(AtRoot root, CodeBlock guard) {
    NodePlan node = scope.plan.waves().nodes().get(root.node());
    return ExecutionScope.guarded(
        guard,
        CodeBlock.builder()
            .addStatement("$N = 1", scope.waves.space(node.space()))
            .addStatement(
                node.source().isPresent() ? "$N(null, 0)" : "$N(0)",
                scope.waves.node(node.selection()))
            .build());
  }

  /** Loops over positions: where object types share positions, over those of all of them. */
  private CodeBlock atRows(List<AtRows> starts, BoundaryCall call, String name) {
    if (starts.size() == 1) {
      AtRows start = starts.get(0);
      return loop(
          scope.waves.space(start.space()), scope.guarded(start.guard(), atRow(start, call)));
    }
    Map<String, CodeBlock.Builder> bodies = new LinkedHashMap<>();
    for (AtRows start : starts) {
      String method = scope.methodName(name + "Start");
      scope.methods.add(
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE)
              .addParameter(int.class, "at")
              .addCode(atRow(start, call))
              .build());
      bodies
          .computeIfAbsent(scope.waves.space(start.space()), unused -> CodeBlock.builder())
          .add(scope.guarded(start.guard(), CodeBlock.of("$N(at);\n", method)));
    }
    CodeBlock.Builder loops = CodeBlock.builder();
    bodies.forEach((space, body) -> loops.add(loop(space, body.build())));
    return loops.build();
  }

  private static CodeBlock loop(String positions, CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow("for (int at = 0; at < $N; at++)", positions)
        .add(body)
        .endControlFlow()
        .build();
  }

  // for (int at = 0; at < productPositions; at++) {
  //   int row = productReviews.get(at);
  //   if (row != Call.UNSET) {
  //     try {
  //       List<? extends Review> list = reviewsCall.get(row);
  //       ...
  //     } catch (Throwable t) {
  //       reviews.fail(at, t);
  //     }
  //   }
  // }
  private CodeBlock atRow(AtRows start, BoundaryCall call) {
    String rows = scope.waves.column(start.rows());
    String name = scope.waves.call(start.call());
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock expression;
    if (start.isList()) {
      expression =
          CodeBlock.of(
              "rows == null ? null : $N.items(rows, $N)",
              name,
              scope.waves.space(space(start.value().kept())));
      code.beginControlFlow("try").addStatement("$T rows = $N.get(at)", WaveClasses.ROW_LIST, rows);
    } else {
      expression = CodeBlock.of("$N.get(row)", name);
      code.addStatement("int row = $N.get(at)", rows)
          .beginControlFlow("if (row != $T.UNSET)", WaveClasses.CALL)
          .beginControlFlow("try");
    }
    code.add(
        values.keep(start.value(), expression, CodeBlock.of("at"), CodeBlock.of(""), call.name()));
    code.nextControlFlow("catch ($T t)", Throwable.class);
    OptionalInt column = start.value().column();
    if (column.isPresent()) {
      code.addStatement("$N.fail(at, t)", scope.waves.column(column.getAsInt()));
    } else {
      code.addStatement("passOver(t)");
    }
    code.endControlFlow();
    if (!start.isList()) {
      code.endControlFlow();
    }
    return code.build();
  }
}
