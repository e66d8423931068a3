package dev.graven.processor.source;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The classes that are compiled from source, as opposed to read from class files, which say less.
 * Javac itself does not tell before JDK 18; that a class was a root of a round does.
 */
final class SourceClasses {
  private final Set<String> outermost = new TreeSet<>();

  /** Adds a root element of a round. */
  void add(TypeElement root) {
    outermost.add(root.getQualifiedName().toString());
  }

  /** Whether {@code element} or what it stands in comes from source. */
  boolean contains(Element element) {
    TypeElement type = ElementNames.enclosingType(element);
    while (type.getEnclosingElement() instanceof TypeElement enclosing) {
      type = enclosing;
    }
    return outermost.contains(type.getQualifiedName().toString());
  }
}
