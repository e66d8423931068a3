package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.binding.ParameterBinding;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.List;
import java.util.Map;

/** Plans the Java expression that yields what a member answers. */
final class CallPlanner {
  private final PlanContext context;
  private final ArgumentPlanner arguments;

  CallPlanner(PlanContext context) {
    this.context = context;
    this.arguments = new ArgumentPlanner(context);
  }

  /** The call of a field that is called for each parent object. */
  CallPlan plan(CollectedField field) {
    return field.answer().isPresent()
        ? new CallPlan.Constant()
        : plan(field, context.binding(field.field()));
  }

  /** The call of a field's member. */
  CallPlan plan(CollectedField field, FieldBinding binding) {
    if (binding instanceof FieldBinding.Dynamic) {
      return new CallPlan.Dynamic(
          context.dynamicResolver(),
          new DynamicFieldPlan(
              field.field().parentType(), field.field().name(), field.field().type().toString()),
          loaderArguments(field));
    }
    if (binding instanceof FieldBinding.Property property) {
      return new CallPlan.Property(property.javaName(), property.isMethod());
    }
    if (binding instanceof FieldBinding.SourceMethod method) {
      return new CallPlan.SourceMethod(method.javaName(), arguments(method.parameters(), field));
    }
    if (binding instanceof FieldBinding.ResolverMethod method) {
      List<ArgumentPlan> planned = arguments(method.parameters(), field);
      return method(method.owner(), method.isStatic(), method.javaName(), planned);
    }
    if (binding instanceof FieldBinding.Load load) {
      return plan(field, load.key());
    }
    throw new IllegalStateException("no call per parent: " + binding);
  }

  /** The call of a batch, for the rows of the call at index {@code call}. */
  CallPlan planBatch(CollectedField field, FieldBinding.Batch batch, int call) {
    List<ArgumentPlan> planned =
        batch.parameters().stream()
            .map(
                it ->
                    it instanceof ParameterBinding.SourceParameter
                        ? new ArgumentPlan.Parents(call)
                        : argument(it, field))
            .toList();
    return method(batch.owner(), batch.isStatic(), batch.javaName(), planned);
  }

  private List<ArgumentPlan> arguments(List<ParameterBinding> parameters, CollectedField field) {
    return parameters.stream().map(it -> argument(it, field)).toList();
  }

  private ArgumentPlan argument(ParameterBinding parameter, CollectedField field) {
    if (parameter instanceof ParameterBinding.SelectionParameter) {
      return new ArgumentPlan.SelectionOf(context.templates.of(field.selections()));
    }
    return parameter instanceof ParameterBinding.LoadsParameter
        ? new ArgumentPlan.LoadsOf()
        : arguments.plan(parameter, field.arguments());
  }

  /** All arguments of a field, as a map has them. */
  List<DynamicArgumentPlan> loaderArguments(CollectedField field) {
    return arguments.planDynamic(field.field(), field.arguments());
  }

  /** What a field is given: fields that are given the same may share a call. */
  Map<String, GivenArgument> given(CollectedField field) {
    return arguments.given(field.field(), field.arguments());
  }

  /** Whether coercing a field's arguments may fail in a request. */
  boolean argumentsMayBeRefused(CollectedField field) {
    return arguments.mayBeRefused(field.field(), field.arguments());
  }

  private CallPlan method(
      JavaClass owner, boolean isStatic, String javaName, List<ArgumentPlan> planned) {
    return isStatic
        ? new CallPlan.StaticMethod(owner, javaName, planned)
        : new CallPlan.ResolverMethod(context.resolvers.of(owner), javaName, planned);
  }
}
