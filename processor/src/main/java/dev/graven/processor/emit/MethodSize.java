package dev.graven.processor.emit;

import dev.graven.processor.plan.ArgumentPlan;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.InputPlan;
import dev.graven.processor.plan.SelectionPlan.Step;
import dev.graven.processor.plan.SelectionPlan.StepTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts wide selections into methods that stay well below 8,000 bytes of bytecode: HotSpot compiles
 * nothing larger. Weights are upper bounds of what the emitters write, measured on their output.
 */
final class MethodSize {
  private static final int LIMIT = 4_500;
  private static final int STEP = 110;
  private static final int ARGUMENT = 40;

  private MethodSize() {}

  /** The steps in as few methods as the limit allows; at least one, which may be empty. */
  static List<List<Step>> split(List<Step> steps, List<FieldPlan> fields) {
    List<List<Step>> parts = new ArrayList<>();
    List<Step> part = new ArrayList<>();
    int weight = 0;
    for (Step step : steps) {
      int stepWeight = weight(step, fields);
      if (weight + stepWeight > LIMIT && !part.isEmpty()) {
        parts.add(part);
        part = new ArrayList<>();
        weight = 0;
      }
      part.add(step);
      weight += stepWeight;
    }
    parts.add(part);
    return parts;
  }

  /** An upper bound of the bytecode of some steps. */
  static int weight(List<Step> steps, List<FieldPlan> fields) {
    return steps.stream().mapToInt(step -> weight(step, fields)).sum();
  }

  private static int weight(Step step, List<FieldPlan> fields) {
    if (step.target() == StepTarget.GROUP || step.visitedBit().isPresent()) {
      return STEP / 2;
    }
    CallPlan call = fields.get(step.index()).call();
    List<ArgumentPlan> arguments = List.of();
    if (call instanceof CallPlan.ResolverMethod method) {
      arguments = method.arguments();
    } else if (call instanceof CallPlan.SourceMethod method) {
      arguments = method.arguments();
    } else if (call instanceof CallPlan.StaticMethod method) {
      arguments = method.arguments();
    } else if (call instanceof CallPlan.Dynamic dynamic) {
      return STEP
          + ARGUMENT
          + dynamic.arguments().stream().mapToInt(it -> weight(it.value())).sum();
    }
    return STEP + arguments.stream().mapToInt(MethodSize::weight).sum();
  }

  private static int weight(ArgumentPlan argument) {
    return argument instanceof ArgumentPlan.Argument value ? weight(value.value()) : ARGUMENT;
  }

  /** A literal with variables is built in place, part by part. */
  private static int weight(InputPlan input) {
    int parts = 0;
    if (input instanceof InputPlan.ListOf list) {
      parts = list.items().stream().mapToInt(MethodSize::weight).sum();
    } else if (input instanceof InputPlan.ObjectOf object) {
      parts = object.fields().stream().mapToInt(MethodSize::weight).sum();
    }
    return ARGUMENT + parts;
  }
}
