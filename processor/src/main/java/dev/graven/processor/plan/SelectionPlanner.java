package dev.graven.processor.plan;

import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns one field set into a method of a region. */
final class SelectionPlanner {
  private final PlanContext context;
  private final PlainSelections selections;
  private final References references;
  private final CallPlanner calls;
  private final ValuePlanner values;

  /**
   * @param selections where selections that lead to no boundary are
   */
  SelectionPlanner(PlanContext context, PlainSelections selections) {
    this.context = context;
    this.selections = selections;
    this.references = new References(context);
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
    return selection(set, context.bindings.sourceClass(set.objectType()), fields, isNode);
  }

  private SelectionPlan selection(
      FieldSet set, Optional<JavaClass> source, List<FieldPlan> fields, boolean isNode) {
    StepPlanner steps = new StepPlanner(context, set);
    return new SelectionPlan(
        set.objectType(),
        source,
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
    Optional<FieldSet> reference = selections.reference(field);
    if (reference.isPresent()) {
      return references.value(field, reference(field, reference.get()));
    }
    return values.plan(
        field.field().type(),
        context.binding(field.field()).type(),
        selections.indexes(field.selections()));
  }

  /** Index of the selection that writes a key in place of its object. */
  private int reference(CollectedField field, FieldSet set) {
    ReachPlanner reaches = new ReachPlanner(context, set);
    List<FieldPlan> fields = new ArrayList<>();
    for (CollectedField below : set.fields()) {
      fields.add(
          below.field().name().equals("__typename")
              ? field(below, set.objectType(), reaches)
              : field(
                  below,
                  reaches,
                  context.fieldCount++,
                  new CallPlan.Self(),
                  references.id(field, below)));
    }
    return selections.addOnce(
        selection(set, Optional.of(references.keyClass(field)), fields, false));
  }

  private CallPlan typeName(String type) {
    return context.schema.types().get(type) instanceof TypeModel.AbstractType
        ? new CallPlan.PassedTypeName()
        : new CallPlan.TypeName(type);
  }
}
