package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns one field set into a method of a region. */
final class SelectionPlanner {
  private final PlanContext context;
  private final SharedSelections shared;
  private final ArgumentPlanner arguments;
  private final ValuePlanner values;

  SelectionPlanner(PlanContext context, SharedSelections shared) {
    this.context = context;
    this.shared = shared;
    this.arguments = new ArgumentPlanner(context);
    this.values = new ValuePlanner(context);
  }

  SelectionPlan plan(FieldSet set) {
    ReachPlanner reaches = new ReachPlanner(context, set);
    List<FieldPlan> fields =
        set.fields().stream().map(field -> field(field, set.objectType(), reaches)).toList();
    StepPlanner steps = new StepPlanner(context, set);
    return new SelectionPlan(
        set.objectType(),
        context.bindings.sourceClass(set.objectType()),
        SharedSelections.passesTypeName(set, context.schema),
        fields,
        steps.groups(),
        steps.steps(),
        steps.visitedBits());
  }

  private FieldPlan field(CollectedField field, String objectType, ReachPlanner reaches) {
    int id = context.fieldCount++;
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
    boolean typeName = field.field().name().equals("__typename");
    return new FieldPlan(
        id,
        field.responseName(),
        field.field().coordinate(),
        field.field().type().toString(),
        nodes,
        typeName ? typeName(objectType) : call(field),
        typeName ? new ValuePlan.TypeName(objectType) : value(field));
  }

  private ValuePlan value(CollectedField field) {
    if (field.answer().isPresent()) {
      return new ValuePlan.Constant(field.answer().get());
    }
    return values.plan(
        field.field().type(),
        context.binding(field.field()).type(),
        shared.indexes(field.selections()));
  }

  private CallPlan typeName(String type) {
    return context.schema.types().get(type) instanceof TypeModel.AbstractType
        ? new CallPlan.PassedTypeName()
        : new CallPlan.TypeName(type);
  }

  private CallPlan call(CollectedField field) {
    if (field.answer().isPresent()) {
      return new CallPlan.Constant();
    }
    FieldBinding binding = context.binding(field.field());
    if (binding instanceof FieldBinding.Dynamic) {
      return new CallPlan.Dynamic(
          context.dynamicResolver(),
          new DynamicFieldPlan(
              field.field().parentType(), field.field().name(), field.field().type().toString()),
          arguments.planDynamic(field.field(), field.arguments()));
    }
    if (binding instanceof FieldBinding.Property property) {
      return new CallPlan.Property(property.javaName(), property.isMethod());
    }
    if (binding instanceof FieldBinding.SourceMethod method) {
      return new CallPlan.SourceMethod(
          method.javaName(), arguments.plan(method.parameters(), field.arguments()));
    }
    if (!(binding instanceof FieldBinding.ResolverMethod method)) {
      throw new IllegalStateException("not planned yet: " + binding);
    }
    List<ArgumentPlan> planned = arguments.plan(method.parameters(), field.arguments());
    return method.isStatic()
        ? new CallPlan.StaticMethod(method.owner(), method.javaName(), planned)
        : new CallPlan.ResolverMethod(
            context.resolvers.of(method.owner()), method.javaName(), planned);
  }
}
