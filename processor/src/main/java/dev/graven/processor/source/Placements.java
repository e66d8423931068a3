package dev.graven.processor.source;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * The elements whose annotations the readers understood; on any other, an annotation is misplaced.
 */
final class Placements {
  private final Set<Element> understood = new HashSet<>();

  void accept(Element element) {
    understood.add(element);
  }

  boolean contains(Element element) {
    return understood.contains(element);
  }
}
