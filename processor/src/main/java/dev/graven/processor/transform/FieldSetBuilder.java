package dev.graven.processor.transform;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Selection;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.transform.FieldSet.CollectedField;
import dev.graven.processor.transform.FieldSet.FieldStep;
import dev.graven.processor.transform.FieldSet.Group;
import dev.graven.processor.transform.FieldSet.GroupStep;
import dev.graven.processor.transform.FieldSet.Node;
import dev.graven.processor.transform.FieldSet.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * CollectFields (specification section 6.3.2) at build time, for one selection set on one object
 * type.
 *
 * <p>Steps that an earlier unconditional one makes pointless are left out; a fragment with several
 * conditional spreads is opened once, as a group. Every fragment is opened at most once, so the
 * result is as long as the document.
 */
final class FieldSetBuilder {
  private final String objectType;
  private final PossibleTypes possibleTypes;
  private final Projection fragments;
  private final ArgumentLiterals arguments;
  private final MergeConflicts conflicts;
  private final SpreadCount spreadCount;
  private final Map<String, MergedField> fields = new LinkedHashMap<>();
  private final Map<String, OpenGroup> groups = new LinkedHashMap<>();

  /**
   * Response names and fragments that an unconditional step of the set itself has reached already.
   */
  private final Set<String> guaranteedFields = new HashSet<>();

  private final Set<String> guaranteedFragments = new HashSet<>();

  private static final class MergedField {
    final int index;
    final Selection.Field first;
    final List<Node> nodes = new ArrayList<>();
    int steps;

    MergedField(int index, Selection.Field first) {
      this.index = index;
      this.first = first;
    }
  }

  private static final class OpenGroup {
    final int index;
    final List<Step> steps = new ArrayList<>();
    int reachedBy;

    OpenGroup(int index) {
      this.index = index;
    }
  }

  FieldSetBuilder(
      String objectType,
      PossibleTypes possibleTypes,
      Projection fragments,
      ArgumentLiterals arguments,
      MergeConflicts conflicts) {
    this.arguments = arguments;
    this.conflicts = conflicts;
    this.objectType = objectType;
    this.possibleTypes = possibleTypes;
    this.fragments = fragments;
    this.spreadCount = new SpreadCount(objectType, fragments);
  }

  /**
   * The field set.
   *
   * @param subselections indexes of the field sets for merged selections on a type, by object type
   */
  FieldSet build(
      List<Selection> selections,
      BiFunction<String, List<Selection>, Map<String, Integer>> subselections) {
    spreadCount.count(selections);
    List<Step> steps = new ArrayList<>();
    expand(selections, Condition.ALWAYS, steps, OptionalInt.empty());
    List<CollectedField> collected = new ArrayList<>();
    for (MergedField merged : fields.values()) {
      Selection.Field first = merged.first;
      FieldModel field = possibleTypes.ownField(objectType, first.field());
      Map<String, Integer> below =
          subselections.apply(field.type().name(), mergedSelections(merged, selections));
      collected.add(
          new CollectedField(
              first.responseName(),
              field,
              arguments.coerce(field.arguments(), first.arguments()),
              merged.nodes,
              below,
              merged.steps > 1));
    }
    List<Group> built = new ArrayList<>();
    groups.forEach((name, group) -> built.add(new Group(name, group.steps, group.reachedBy > 1)));
    return new FieldSet(objectType, collected, built, steps);
  }

  private List<Selection> mergedSelections(MergedField merged, List<Selection> selections) {
    return merged.nodes.size() == 1
        ? merged.first.selections()
        : fragments.project(selections, objectType, merged.first.responseName());
  }

  /** Takes selections in; {@code group} is the one they belong to, empty for the set itself. */
  private void expand(
      List<Selection> selections, Condition path, List<Step> steps, OptionalInt group) {
    for (Selection selection : selections) {
      Condition condition = Conditions.and(path, selection.condition());
      if (condition.equals(Conditions.NEVER)) {
        continue;
      }
      boolean guaranteed = group.isEmpty() && condition.terms().isEmpty();
      if (selection instanceof Selection.Field field) {
        addField(field, condition, steps, group);
      } else if (selection instanceof Selection.InlineFragment inline) {
        if (inline.typeCondition().map(t -> fragments.applies(t, objectType)).orElse(true)) {
          expand(inline.selections(), condition, steps, group);
        }
      } else if (selection instanceof Selection.FragmentSpread spread) {
        addSpread(spread, condition, steps, group);
        if (guaranteed) {
          guaranteedFragments.add(spread.fragment());
        }
      }
    }
  }

  private void addField(
      Selection.Field field, Condition condition, List<Step> steps, OptionalInt group) {
    MergedField merged =
        fields.computeIfAbsent(field.responseName(), name -> new MergedField(fields.size(), field));
    conflicts.check(merged.first, field);
    merged.nodes.add(new Node(condition, field.position(), group));
    if (guaranteedFields.contains(field.responseName())) {
      return;
    }
    merged.steps++;
    steps.add(new FieldStep(condition, merged.index));
    if (group.isEmpty() && condition.terms().isEmpty()) {
      guaranteedFields.add(field.responseName());
    }
  }

  private void addSpread(
      Selection.FragmentSpread spread,
      Condition condition,
      List<Step> steps,
      OptionalInt enclosing) {
    Fragment fragment = fragments.fragment(spread.fragment());
    if (guaranteedFragments.contains(spread.fragment())
        || !fragments.applies(fragment.typeCondition(), objectType)) {
      return;
    }
    OpenGroup group = groups.get(spread.fragment());
    boolean unconditional = enclosing.isEmpty() && condition.terms().isEmpty();
    if (group == null && (unconditional || !spreadCount.several(spread.fragment()))) {
      expand(fragment.selections(), condition, steps, enclosing);
      return;
    }
    if (group == null) {
      group = new OpenGroup(groups.size());
      groups.put(spread.fragment(), group);
      expand(fragment.selections(), Condition.ALWAYS, group.steps, OptionalInt.of(group.index));
    }
    group.reachedBy++;
    steps.add(new GroupStep(condition, group.index));
  }
}
