package dev.graven.processor.operation;

import java.util.List;

/** A named fragment, as reached by one operation. */
public record Fragment(String name, String typeCondition, List<Selection> selections) {
  public Fragment {
    selections = List.copyOf(selections);
  }
}
