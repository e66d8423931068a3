package dev.graven.processor.plan;

import dev.graven.processor.binding.Bindings;
import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which object types of an interface or union answer a selection alike, so that one method writes
 * it for all of them: their fields are the interface's own, answered by calls on its Java type.
 *
 * <p>Five hundred fields on fifty types are five hundred calls then, not twenty-five thousand, for
 * which a class file has no room.
 *
 * @param fieldSets what is left; a shared one has the interface or union as its type
 * @param indexes position in {@code fieldSets} of each set that was given
 */
record SharedSelections(List<FieldSet> fieldSets, List<Integer> indexes) {

  /** Finds what can be shared among field sets, children before parents. */
  static SharedSelections of(List<FieldSet> sets, PlanContext context) {
    Map<Integer, FieldSet> shared = new Finder(sets, context).find();
    List<FieldSet> left = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    Map<FieldSet, Integer> known = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      FieldSet set = shared.getOrDefault(i, sets.get(i));
      indexes.add(
          known.computeIfAbsent(
              set,
              added -> {
                left.add(added);
                return left.size() - 1;
              }));
    }
    return new SharedSelections(left, indexes);
  }

  /** Where a field set is now. */
  int index(int fieldSet) {
    return indexes.get(fieldSet);
  }

  /** Where the field sets of a field are now, by object type. */
  Map<String, Integer> indexes(Map<String, Integer> selections) {
    Map<String, Integer> moved = new LinkedHashMap<>();
    selections.forEach((type, fieldSet) -> moved.put(type, index(fieldSet)));
    return moved;
  }

  /** Whether the method of a field set must be told the object's own type. */
  static boolean passesTypeName(FieldSet set, SchemaModel schema) {
    return schema.types().get(set.objectType()) instanceof TypeModel.AbstractType
        && set.fields().stream().anyMatch(SharedSelections::isTypeName);
  }

  private static boolean isTypeName(CollectedField field) {
    return field.field().name().equals("__typename");
  }

  private static final class Finder {
    private final List<FieldSet> sets;
    private final PlanContext context;
    private final SchemaModel schema;
    private final Bindings bindings;

    /** Sets at positions of object types, which do not tell them a type. */
    private final Set<Integer> untold = new HashSet<>();

    private final Set<Integer> atAbstractPositions = new HashSet<>();

    Finder(List<FieldSet> sets, PlanContext context) {
      this.sets = sets;
      this.context = context;
      this.schema = context.schema;
      this.bindings = context.bindings;
      for (FieldSet set : sets) {
        for (CollectedField field : set.fields()) {
          TypeModel type = schema.types().get(field.field().type().name());
          boolean isAbstract = type instanceof TypeModel.AbstractType;
          (isAbstract ? atAbstractPositions : untold).addAll(field.selections().values());
        }
      }
    }

    /** Shared field sets by the index of what they stand for. */
    Map<Integer, FieldSet> find() {
      Map<Integer, FieldSet> found = new HashMap<>();
      for (TypeModel type : schema.types().values()) {
        if (type instanceof TypeModel.AbstractType abstractType
            && bindings.abstractTypes().containsKey(type.name())
            && context.isReachable(bindings.sourceClass(type.name()).orElseThrow())) {
          Map<FieldSet, List<Integer>> groups = groups(abstractType, found.keySet());
          groups.forEach(
              (set, members) -> {
                if (members.size() > 1) {
                  members.forEach(index -> found.put(index, set));
                }
              });
        }
      }
      return found;
    }

    private Map<FieldSet, List<Integer>> groups(TypeModel.AbstractType type, Set<Integer> taken) {
      Map<FieldSet, List<Integer>> groups = new LinkedHashMap<>();
      for (int i = 0; i < sets.size(); i++) {
        FieldSet set = sets.get(i);
        if (!taken.contains(i)
            && atAbstractPositions.contains(i)
            && type.possibleTypes().contains(set.objectType())
            && bindings.objects().containsKey(set.objectType())) {
          int index = i;
          as(type, set, untold.contains(i))
              .ifPresent(
                  shared -> groups.computeIfAbsent(shared, k -> new ArrayList<>()).add(index));
        }
      }
      return groups;
    }

    /** The field set as one of the interface or union, if each field is answered the same there. */
    private Optional<FieldSet> as(TypeModel.AbstractType type, FieldSet set, boolean isUntold) {
      List<CollectedField> fields = new ArrayList<>();
      for (CollectedField field : set.fields()) {
        Optional<FieldModel> general = general(type, field, isUntold);
        if (general.isEmpty()) {
          return Optional.empty();
        }
        fields.add(
            new CollectedField(
                field.responseName(),
                general.get(),
                field.arguments(),
                field.nodes(),
                field.selections(),
                field.repeated(),
                field.answer()));
      }
      return Optional.of(new FieldSet(type.name(), fields, set.groups(), set.steps()));
    }

    private Optional<FieldModel> general(
        TypeModel.AbstractType type, CollectedField field, boolean isUntold) {
      FieldModel own = field.field();
      if (isTypeName(field)) {
        FieldModel general =
            new FieldModel(type.name(), own.name(), own.type(), own.arguments(), own.position());
        return Optional.of(general).filter(it -> !isUntold);
      }
      FieldModel general =
          type instanceof TypeModel.InterfaceType it ? it.fields().get(own.name()) : null;
      if (general == null || !general.type().equals(own.type())) {
        return Optional.empty();
      }
      FieldBinding binding = bindings.fields().get(general.coordinate());
      FieldBinding ownBinding = bindings.fields().get(own.coordinate());
      return binding != null
              && ownBinding != null
              && SameCall.isSame(binding, ownBinding)
              && context.isReachable(binding)
          ? Optional.of(general)
          : Optional.empty();
    }
  }
}
