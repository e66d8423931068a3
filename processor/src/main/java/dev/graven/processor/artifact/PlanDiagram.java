package dev.graven.processor.artifact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes an explanation as a Mermaid flowchart: what runs after what, wave by wave. */
final class PlanDiagram {
  private final StringBuilder text = new StringBuilder("flowchart TD\n");
  private final Explanation plan;

  private PlanDiagram(Explanation plan) {
    this.plan = plan;
  }

  static String of(Explanation plan) {
    return new PlanDiagram(plan).draw();
  }

  private String draw() {
    if (plan.regions().isEmpty()) {
      node("  ", "pass", "([", plan.title() + "<br/>call and write in one pass", "])");
      return text.toString();
    }
    for (int phase = 0; phase < plan.phases().size(); phase++) {
      phase(phase);
    }
    for (int i = 0; i < plan.regions().size(); i++) {
      for (int call : plan.regions().get(i).calls()) {
        edge("region" + i, "call" + call);
      }
    }
    for (int i = 0; i < plan.calls().size(); i++) {
      Explanation.Call call = plan.calls().get(i);
      for (int region : call.below()) {
        edge("call" + i, "region" + region);
      }
      if (call.below().isEmpty()) {
        edge("call" + i, "write" + call.phase());
      }
    }
    return text.toString();
  }

  private void phase(int phase) {
    int waves =
        Math.max(
            plan.regions().stream()
                .filter(it -> it.phase() == phase)
                .mapToInt(Explanation.Walk::wave)
                .max()
                .orElse(0),
            plan.calls().stream()
                .filter(it -> it.phase() == phase)
                .mapToInt(Explanation.Call::wave)
                .max()
                .orElse(0));
    for (int wave = 0; wave <= waves; wave++) {
      wave(phase, wave);
    }
    node(
        "  ",
        "write" + phase,
        "([",
        plan.phases().size() == 1 ? "write the response" : "write root field " + phase,
        "])");
    int root = plan.phases().get(phase).region();
    if (plan.regions().get(root).calls().isEmpty()) {
      edge("region" + root, "write" + phase);
    }
    if (phase > 0) {
      edge("write" + (phase - 1), "region" + root);
    }
  }

  private void wave(int phase, int wave) {
    line("  subgraph wave%d_%d[\"wave %2$d\"]".formatted(phase, wave));
    List<Explanation.Walk> regions = plan.regions();
    IntStream.range(0, regions.size())
        .filter(it -> regions.get(it).phase() == phase && regions.get(it).wave() == wave)
        .forEach(it -> node("    ", "region" + it, "[", "region " + it, "]"));
    List<Explanation.Call> calls = plan.calls();
    IntStream.range(0, calls.size())
        .filter(it -> calls.get(it).phase() == phase && calls.get(it).wave() == wave)
        .forEach(it -> call(it, calls.get(it)));
    line("  end");
  }

  private void call(int index, Explanation.Call call) {
    String fields = call.fields().stream().limit(3).collect(Collectors.joining(", "));
    String more = call.fields().size() > 3 ? ", ..." : "";
    node(
        "    ",
        "call" + index,
        "[[",
        String.join(
            "<br/>",
            "call %d: %s".formatted(index, call.kind()),
            fields + more,
            call.target(),
            call.frequency().text()),
        "]]");
  }

  private void node(String indent, String id, String open, String label, String close) {
    line(indent + id + open + "\"" + label + "\"" + close);
  }

  private void edge(String from, String to) {
    line("  " + from + " --> " + to);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
