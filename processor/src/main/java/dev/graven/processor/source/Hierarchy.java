package dev.graven.processor.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which class is which other, for all classes that declarations mention. It is a table beside them,
 * because it says the same of a class wherever that stands.
 *
 * @param supertypes by canonical name: superclasses and interfaces, the nearest first; those of the
 *     Java library are left out, since they carry no fields
 */
public record Hierarchy(Map<String, List<String>> supertypes) {
  /** Nothing extends anything. */
  public static final Hierarchy NONE = new Hierarchy(Map.of());

  public Hierarchy {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    supertypes.forEach((name, above) -> copy.put(name, List.copyOf(above)));
    supertypes = copy;
  }

  /** Every class that is above {@code className}, the nearest first. */
  public List<String> above(String className) {
    return supertypes.getOrDefault(className, List.of());
  }

  /** Whether one class is below another; none is below itself. */
  public boolean isBelow(String className, String other) {
    return above(className).contains(other);
  }
}
