package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the element of an {@link ElementPosition} again, for the entry to blame. Elements are not
 * kept: javac makes new ones in every round.
 */
public final class ElementLocator {
  private final Elements elements;
  private final ElementNames names;

  /** A locator in the current round. */
  public ElementLocator(Elements elements, Types types) {
    this.elements = elements;
    this.names = new ElementNames(types);
  }

  /** The element, or the nearest thing around it that still exists. */
  public Optional<Element> find(ElementPosition position) {
    if (position.member().equals(ElementNames.PACKAGE)) {
      return Optional.ofNullable(elements.getPackageElement(position.className()));
    }
    Element type = elements.getTypeElement(position.className());
    if (type == null || position.member().isEmpty()) {
      return Optional.ofNullable(type);
    }
    ElementPosition ofMember =
        new ElementPosition(position.className(), position.member(), position.parameterTypes(), "");
    // A record component has no position of its own on JDK 17; its field stands at the same place.
    Optional<? extends Element> member =
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() != ElementKind.RECORD_COMPONENT)
            .filter(e -> names.position(e).equals(ofMember))
            .findFirst();
    if (member.isEmpty()) {
      return Optional.of(type);
    }
    return Optional.of(parameter(member.get(), position.parameter()));
  }

  private static Element parameter(Element member, String name) {
    Stream<? extends Element> parameters =
        member instanceof ExecutableElement method
            ? method.getParameters().stream()
            : Stream.<Element>empty();
    Optional<? extends Element> found =
        parameters.filter(p -> p.getSimpleName().contentEquals(name)).findFirst();
    return found.isPresent() ? found.get() : member;
  }
}
