package dev.graven.processor.plan;

import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Turns one field set into a method of a region. */
final class SelectionPlanner {
  private final PlanContext context;
  private final UnaryOperator<Map<String, Integer>> selections;
  private final CallPlanner calls;
  private final ValuePlanner values;

  /**
   * @param selections indexes of selections, from those of field sets, by object type
   */
  SelectionPlanner(PlanContext context, UnaryOperator<Map<String, Integer>> selections) {
    this.context = context;
    this.selections = selections;
    this.calls = new CallPlanner(context);
    this.values = new ValuePlanner(context);
  }

  SelectionPlan plan(FieldSet set) {
    ReachPlanner reaches = new ReachPlanner(context, set);
    List<FieldPlan> fields =
        set.fields().stream().map(field -> field(field, set.objectType(), reaches)).toList();
    return selection(set, fields, false);
  }

  /**
   * The method for a field set whose fields are planned.
   *
   * @param isNode whether it is told the position of its object
   */
  SelectionPlan selection(FieldSet set, List<FieldPlan> fields, boolean isNode) {
    StepPlanner steps = new StepPlanner(context, set);
    return new SelectionPlan(
        set.objectType(),
        context.bindings.sourceClass(set.objectType()),
        SharedSelections.passesTypeName(set, context.schema),
        isNode,
        fields,
        steps.groups(),
        steps.steps(),
        steps.visitedBits());
  }

  /** A field that leads to no boundary. */
  FieldPlan field(CollectedField field, String objectType, ReachPlanner reaches) {
    boolean typeName = field.field().name().equals("__typename");
    return field(
        field,
        reaches,
        context.fieldCount++,
        typeName ? typeName(objectType) : calls.plan(field),
        typeName ? new ValuePlan.TypeName(objectType) : value(field));
  }

  /**
   * A field.
   *
   * @param id its number
   * @param call how its value is reached when the response is written
   * @param value how it is written
   */
  FieldPlan field(
      CollectedField field, ReachPlanner reaches, int id, CallPlan call, ValuePlan value) {
    List<FieldPlan.Node> nodes = new ArrayList<>();
    for (FieldSet.Node node : field.nodes()) {
      Optional<NodeCondition> condition =
          field.nodes().size() == 1
              ? Optional.empty()
              : reaches.condition(node.group(), node.condition());
      nodes.add(
          new FieldPlan.Node(
              node.position().line(),
              node.position().column(),
              context.nodeCondition(condition),
              node.position().source()));
    }
    return new FieldPlan(
        id,
        field.responseName(),
        field.field().coordinate(),
        field.field().type().toString(),
        nodes,
        call,
        value);
  }

  private ValuePlan value(CollectedField field) {
    if (field.answer().isPresent()) {
      return new ValuePlan.Constant(field.answer().get());
    }
    return values.plan(
        field.field().type(),
        context.binding(field.field()).type(),
        selections.apply(field.selections()));
  }

  private CallPlan typeName(String type) {
    return context.schema.types().get(type) instanceof TypeModel.AbstractType
        ? new CallPlan.PassedTypeName()
        : new CallPlan.TypeName(type);
  }
}
