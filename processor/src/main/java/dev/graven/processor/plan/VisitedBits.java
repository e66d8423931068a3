package dev.graven.processor.plan;

import dev.graven.processor.transform.FieldSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One bit for each field and group of a field set that several steps may reach.
 *
 * @param fields bit by field index
 * @param groups bit by group index
 */
record VisitedBits(Map<Integer, Integer> fields, Map<Integer, Integer> groups) {

  static VisitedBits of(FieldSet set) {
    Map<Integer, Integer> fields = new HashMap<>();
    Map<Integer, Integer> groups = new HashMap<>();
    int next = 0;
    for (int i = 0; i < set.fields().size(); i++) {
      if (set.fields().get(i).repeated()) {
        fields.put(i, next++);
      }
    }
    for (int i = 0; i < set.groups().size(); i++) {
      if (set.groups().get(i).repeated()) {
        groups.put(i, next++);
      }
    }
    return new VisitedBits(fields, groups);
  }

  int count() {
    return fields.size() + groups.size();
  }

  OptionalInt ofField(int index) {
    return find(fields, index);
  }

  OptionalInt ofGroup(int index) {
    return find(groups, index);
  }

  private static OptionalInt find(Map<Integer, Integer> bits, int index) {
    Integer bit = bits.get(index);
    return bit == null ? OptionalInt.empty() : OptionalInt.of(bit);
  }
}
