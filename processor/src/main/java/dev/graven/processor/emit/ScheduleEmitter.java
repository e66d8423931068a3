package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.BoundaryCall;
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
  //     Schedule.of(2, 1)
  //         .phase(0)
  //         .batch(0, 1)
  //         .region(0, 0);
  void addTo(TypeSpec.Builder type) {
    List<CodeBlock> entries = entries();
    FieldSpec.Builder field =
        FieldSpec.builder(
            WaveClasses.SCHEDULE,
            "SCHEDULE",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL);
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.of($L, $L)", WaveClasses.SCHEDULE, plan.regions().size(), plan.calls().size());
    if (entries.size() <= ENTRIES) {
      entries.forEach(it -> value.add("\n").add(it));
      type.addField(field.initializer("$L", value.build()).build());
      return;
    }
    CodeBlock whole = value.build();
    for (int start = 0; start < entries.size(); start += ENTRIES) {
      String name = "schedule" + (start / ENTRIES + 1);
      CodeBlock.Builder code = CodeBlock.builder().add("return schedule");
      entries.subList(start, Math.min(entries.size(), start + ENTRIES)).forEach(it -> code.add("\n").add(it));
      type.addMethod(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(WaveClasses.SCHEDULE)
              .addParameter(WaveClasses.SCHEDULE, "schedule")
              .addCode(code.add(";\n").build())
              .build());
      whole = CodeBlock.of("$N($L)", name, whole);
    }
    type.addField(field.initializer("$L", whole).build());
  }

  private List<CodeBlock> entries() {
    List<CodeBlock> entries = new ArrayList<>();
    for (int phase = 0; phase < plan.phases().size(); phase++) {
      entries.add(CodeBlock.of(".phase($L)", plan.phases().get(phase).region()));
      for (int i = 0; i < plan.calls().size(); i++) {
        BoundaryCall call = plan.calls().get(i);
        if (call.phase() == phase) {
          entries.add(CodeBlock.of(".$N($L$L)", how(call), i, listed(call.below())));
        }
      }
    }
    for (int i = 0; i < plan.regions().size(); i++) {
      WaveRegion region = plan.regions().get(i);
      if (!region.calls().isEmpty()) {
        entries.add(CodeBlock.of(".region($L$L)", i, listed(region.calls())));
      }
    }
    return entries;
  }

  private static String how(BoundaryCall call) {
    return switch (call.kind()) {
      case LOAD -> "load";
      case BATCH, SHARED -> "batch";
      default -> "async";
    };
  }

  private static String listed(List<Integer> numbers) {
    return numbers.stream().map(it -> ", " + it).collect(Collectors.joining());
  }
}
