package dev.graven.processor.artifact;

import java.util.List;
import java.util.stream.Collectors;

/** Writes an explanation as text, for reading and for review. */
final class PlanText {
  private final StringBuilder text = new StringBuilder();
  private final Explanation plan;

  private PlanText(Explanation plan) {
    this.plan = plan;
  }

  static String of(Explanation plan) {
    return new PlanText(plan).write();
  }

  private String write() {
    line(plan.title());
    line("  document " + plan.id());
    phases();
    for (int i = 0; i < plan.regions().size(); i++) {
      region(i, plan.regions().get(i));
    }
    for (int i = 0; i < plan.calls().size(); i++) {
      call(i, plan.calls().get(i));
    }
    direct();
    line("");
    line("cost");
    for (Frequency frequency : Frequency.values()) {
      line("  " + frequency.text() + ": " + plan.count(frequency));
    }
    line(
        "  calls at most, where every list has %d items: %d"
            .formatted(Occurrences.ITEMS, plan.estimate()));
    return text.toString();
  }

  private void phases() {
    if (plan.regions().isEmpty()) {
      line("  one pass: everything is called and written in place");
    } else if (plan.phases().size() == 1) {
      line("  the response is written when all calls are complete");
    } else {
      for (Explanation.Phase phase : plan.phases()) {
        line("  root field at region %d%s".formatted(phase.region(), phase.condition()));
      }
      line("  each root field is written when its calls are complete, before the next one starts");
    }
  }

  private void region(int index, Explanation.Walk region) {
    line("");
    line(
        "region %d, wave %d: %s"
            .formatted(
                index,
                region.wave(),
                region
                    .from()
                    .map(call -> "starts at the results of call " + call)
                    .orElse("starts at the root")));
    if (region.isIdle()) {
      line("  leads to no call");
    }
    region.steps().forEach(step -> line("  " + step));
  }

  private void call(int index, Explanation.Call call) {
    line("");
    line(
        "call %d, wave %d: %s, %s"
            .formatted(index, call.wave(), call.kind(), call.frequency().text()));
    line(
        "  calls "
            + call.target()
            + (call.limit() > 0 ? ", %d keys at a time".formatted(call.limit()) : ""));
    line("  for " + String.join(", ", call.fields()));
    line("  " + starts(call));
    line("  answers " + (call.isLater() ? "later" : "at once"));
    if (!call.below().isEmpty()) {
      line("  leads to " + regions(call.below()));
    }
  }

  private static String starts(Explanation.Call call) {
    return switch (call.kind()) {
      case "load", "eager load" ->
          "waits for %s; batches that are ready go first".formatted(regions(call.above()));
      case "async", "blocking" -> "starts in " + regions(call.above());
      default -> "waits for " + regions(call.above());
    };
  }

  private static String regions(List<Integer> indexes) {
    return (indexes.size() == 1 ? "region " : "regions ")
        + indexes.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private void direct() {
    line("");
    line("in place");
    for (Explanation.Direct call : plan.direct()) {
      line("  %s by %s: %s".formatted(call.field(), call.target(), call.frequency().text()));
    }
    line(
        "  without a call: %d %s"
            .formatted(plan.inPlace(), plan.inPlace() == 1 ? "field" : "fields"));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
