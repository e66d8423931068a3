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
  /** Bytes of bytecode in one method; an entry may come on top. */
  private static final int BYTES = 5_000;

  /** Numbers in one entry. */
  private static final int NUMBERS = 250;

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
    List<Entry> entries = entries();
    FieldSpec.Builder field =
        FieldSpec.builder(
            WaveClasses.SCHEDULE, "SCHEDULE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    CodeBlock.Builder value = CodeBlock.builder().add("$T.builder()", WaveClasses.SCHEDULE);
    if (entries.stream().mapToInt(Entry::bytes).sum() <= BYTES) {
      value.add("$>$>");
      entries.forEach(it -> value.add("\n").add(it.code()));
      type.addField(field.initializer("$L\n.build()$<$<", value.build()).build());
      return;
    }
    CodeBlock whole = value.build();
    int from = 0;
    for (int part = 1; from < entries.size(); part++) {
      CodeBlock.Builder code = CodeBlock.builder().add("return schedule$>$>");
      int bytes = 0;
      for (; from < entries.size() && bytes < BYTES; from++) {
        bytes += entries.get(from).bytes();
        code.add("\n").add(entries.get(from).code());
      }
      String name = "schedule" + part;
      type.addMethod(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(WaveClasses.SCHEDULE)
              .addParameter(WaveClasses.SCHEDULE, "schedule")
              .addCode(code.add(";$<$<\n").build())
              .build());
      whole = CodeBlock.of("$N($L)", name, whole);
    }
    type.addField(field.initializer("$L.build()", whole).build());
  }

  /** What is added to a schedule, and at most how many bytes of bytecode it takes. */
  private record Entry(CodeBlock code, int bytes) {
    static Entry of(String method, CodeBlock first, List<Integer> numbers) {
      CodeBlock listed =
          CodeBlock.of(
              "$L", numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      CodeBlock comma = CodeBlock.of(first.isEmpty() || numbers.isEmpty() ? "" : ", ");
      return new Entry(
          CodeBlock.of(".$N($L$L$L)", method, first, comma, listed), 12 + 8 * numbers.size());
    }
  }

  private List<Entry> entries() {
    CodeBlock nothing = CodeBlock.of("");
    List<Entry> entries = new ArrayList<>();
    for (WaveRegion region : plan.regions()) {
      add("region", nothing, region.calls(), entries);
    }
    for (BoundaryCall call : plan.calls()) {
      add("call", CodeBlock.of("$T.$L", WaveClasses.SCHEDULE, how(call)), call.below(), entries);
    }
    for (PhasePlan phase : plan.phases()) {
      entries.add(Entry.of("phase", nothing, List.of(phase.region())));
    }
    return entries;
  }

  private static void add(
      String method, CodeBlock first, List<Integer> numbers, List<Entry> entries) {
    entries.add(Entry.of(method, first, numbers.subList(0, Math.min(numbers.size(), NUMBERS))));
    for (int from = NUMBERS; from < numbers.size(); from += NUMBERS) {
      int to = Math.min(numbers.size(), from + NUMBERS);
      entries.add(Entry.of("and", CodeBlock.of(""), numbers.subList(from, to)));
    }
  }

  private static String how(BoundaryCall call) {
    return switch (call.kind()) {
      case LOAD -> "LOAD";
      case BATCH, SHARED -> "BATCH";
      default -> "ASYNC";
    };
  }
}
