package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.PhasePlan;
import dev.graven.processor.plan.WavePlan;
import dev.graven.processor.plan.WaveRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the constant that says what depends on what. */
final class ScheduleEmitter {
  /** Entries in one method. */
  private static final int ENTRIES = 300;

  private final WavePlan plan;

  ScheduleEmitter(WavePlan plan) {
    this.plan = plan;
  }

  // private static final Schedule SCHEDULE =
  //     Schedule.builder()
  //         .region(0)
  //         .region()
  //         .call(Schedule.BATCH, 1)
  //         .phase(0)
  //         .build();
  void addTo(TypeSpec.Builder type) {
    List<CodeBlock> entries = entries();
    FieldSpec.Builder field =
        FieldSpec.builder(
            WaveClasses.SCHEDULE, "SCHEDULE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    CodeBlock.Builder value = CodeBlock.builder().add("$T.builder()", WaveClasses.SCHEDULE);
    if (entries.size() <= ENTRIES) {
      entries.forEach(it -> value.add("\n").add(it));
      type.addField(field.initializer("$L\n.build()", value.build()).build());
      return;
    }
    CodeBlock whole = value.build();
    for (int start = 0; start < entries.size(); start += ENTRIES) {
      String name = "schedule" + (start / ENTRIES + 1);
      CodeBlock.Builder code = CodeBlock.builder().add("return schedule");
      entries
          .subList(start, Math.min(entries.size(), start + ENTRIES))
          .forEach(it -> code.add("\n").add(it));
      type.addMethod(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(WaveClasses.SCHEDULE)
              .addParameter(WaveClasses.SCHEDULE, "schedule")
              .addCode(code.add(";\n").build())
              .build());
      whole = CodeBlock.of("$N($L)", name, whole);
    }
    type.addField(field.initializer("$L.build()", whole).build());
  }

  private List<CodeBlock> entries() {
    List<CodeBlock> entries = new ArrayList<>();
    for (WaveRegion region : plan.regions()) {
      entries.add(CodeBlock.of(".region($L)", listed(region.calls())));
    }
    for (BoundaryCall call : plan.calls()) {
      String comma = call.below().isEmpty() ? "" : ", ";
      entries.add(
          CodeBlock.of(
              ".call($T.$L$L$L)", WaveClasses.SCHEDULE, how(call), comma, listed(call.below())));
    }
    for (PhasePlan phase : plan.phases()) {
      entries.add(CodeBlock.of(".phase($L)", phase.region()));
    }
    return entries;
  }

  private static String how(BoundaryCall call) {
    return switch (call.kind()) {
      case LOAD -> "LOAD";
      case BATCH, SHARED -> "BATCH";
      default -> "ASYNC";
    };
  }

  private static String listed(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
