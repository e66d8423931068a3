package dev.graven.processor.plan;

import dev.graven.processor.binding.InputBinding;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.InputFieldDeclaration;
import dev.graven.processor.source.InputFieldKind;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the input object types that an operation takes. */
final class InputObjectPlanner {
  private final PlanContext context;
  private final TargetPlanner targets;
  private final Set<String> started = new LinkedHashSet<>();
  private final Map<String, InputObjectPlan> plans = new LinkedHashMap<>();

  InputObjectPlanner(PlanContext context) {
    this.context = context;
    this.targets = new TargetPlanner(context);
  }

  /** Every type added, those inside others before them unless they are recursive. */
  List<InputObjectPlan> all() {
    return new ArrayList<>(plans.values());
  }

  /** Adds a type, and those inside it, if it is an input object type. */
  void add(String type) {
    if (context.schema.types().get(type) instanceof TypeModel.InputObjectType model
        && started.add(type)) {
      InputObjectPlan plan = plan(model, Optional.ofNullable(context.bindings.inputs().get(type)));
      plans.put(type, plan);
    }
  }

  private InputObjectPlan plan(TypeModel.InputObjectType type, Optional<InputBinding> binding) {
    Map<String, InputFieldDeclaration> receivers = new LinkedHashMap<>();
    binding.ifPresent(
        it ->
            it.members()
                .forEach(member -> receivers.put(member.field().name(), member.declaration())));
    List<InputObjectPlan.Field> fields = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ArgumentModel field : type.fields().values()) {
      context.enumIndex(field.type().name());
      context.scalarIndex(field.type().name());
      add(field.type().name());
      fields.add(field(field, Optional.ofNullable(receivers.get(field.name()))));
      names.add(field.name());
    }
    List<InputObjectPlan.Member> members = new ArrayList<>();
    receivers.forEach(
        (name, receiver) ->
            members.add(
                new InputObjectPlan.Member(
                    names.indexOf(name), receiver(receiver.kind()), receiver.javaName())));
    Optional<JavaClass> javaClass = binding.map(InputBinding::javaClass);
    return new InputObjectPlan(
        type.name(),
        javaClass,
        type.isOneOf(),
        binding.filter(it -> it.declaration().runsUserCode()).isPresent(),
        binding.map(it -> it.declaration().exceptions()).orElse(List.of()),
        fields,
        members);
  }

  private static InputObjectPlan.Receiver receiver(InputFieldKind kind) {
    return switch (kind) {
      case PARAMETER -> InputObjectPlan.Receiver.PARAMETER;
      case SETTER -> InputObjectPlan.Receiver.SETTER;
      case FIELD -> InputObjectPlan.Receiver.FIELD;
    };
  }

  private InputObjectPlan.Field field(
      ArgumentModel field, Optional<InputFieldDeclaration> receiver) {
    boolean tellsAbsent =
        receiver.isEmpty()
            || receiver.get().kind() != InputFieldKind.PARAMETER
            || receiver.get().type() instanceof JavaType.ArgumentValueType;
    TypeRef type = field.type();
    return new InputObjectPlan.Field(
        field.name(),
        type,
        field.defaultValue().map(value -> context.literals.coerce(value, type)),
        receiver.map(it -> targets.target(type, it.type())).orElseGet(() -> targets.plain(type)),
        tellsAbsent);
  }
}
