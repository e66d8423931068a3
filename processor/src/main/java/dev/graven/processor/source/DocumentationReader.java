package dev.graven.processor.source;

import dev.graven.annotations.GraphQLDescription;
import dev.graven.annotations.GraphQLDirectives;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.Elements;

/** Reads descriptions, deprecation and directives from annotations and Javadoc. */
final class DocumentationReader {
  /** The specification's own default (section 3.13.3). */
  private static final String NO_LONGER_SUPPORTED = "No longer supported";

  private final Elements elements;
  private final AnnotationReader annotations;

  DocumentationReader(Elements elements, AnnotationReader annotations) {
    this.elements = elements;
    this.annotations = annotations;
  }

  /** Of a class, method, field or enum constant. */
  Documentation read(Element element) {
    Javadoc javadoc = javadoc(element);
    Optional<String> main =
        present(javadoc.description()).or(() -> javadoc.tag("return").flatMap(this::present));
    return new Documentation(
        described(element).or(() -> main), deprecation(element, javadoc), directives(element));
  }

  /** Of a member; what it does not say itself is that of the method it implements. */
  Documentation read(Element element, Element inherited) {
    return read(element).orElse(() -> read(inherited));
  }

  /**
   * Of a record component: its accessor's if that is written by hand, else {@code @param} of the
   * record; else that of the method that the accessor implements.
   */
  Documentation readComponent(RecordComponentElement component, Element inherited) {
    return readComponent(component).orElse(() -> read(inherited));
  }

  /** Of a record component itself: its accessor's, else {@code @param} of the record. */
  Documentation readComponent(RecordComponentElement component) {
    Element accessor = component.getAccessor();
    Documentation own = read(accessor);
    Optional<String> parameter =
        javadoc(ElementNames.enclosing(component)).parameter(component.getSimpleName().toString());
    List<String> directives = directives(component);
    return new Documentation(
        described(component).or(own::description).or(() -> parameter),
        own.deprecationReason(),
        directives.isEmpty() ? own.directives() : directives);
  }

  /** Of a method's parameter: {@code @param} of the method. */
  Documentation readParameter(Element parameter) {
    Optional<String> text =
        javadoc(ElementNames.enclosing(parameter)).parameter(parameter.getSimpleName().toString());
    Optional<String> deprecation =
        annotations.has(parameter, Deprecated.class)
            ? Optional.of(NO_LONGER_SUPPORTED)
            : Optional.empty();
    return new Documentation(
        described(parameter).or(() -> text), deprecation, directives(parameter));
  }

  private List<String> directives(Element element) {
    return annotations.texts(element, GraphQLDirectives.class, "value");
  }

  private Optional<String> described(Element element) {
    return annotations.value(element, GraphQLDescription.class);
  }

  private Optional<String> deprecation(Element element, Javadoc javadoc) {
    Optional<String> text = javadoc.tag("deprecated").flatMap(this::present);
    return text.isEmpty() && annotations.has(element, Deprecated.class)
        ? Optional.of(NO_LONGER_SUPPORTED)
        : text;
  }

  private Javadoc javadoc(Element element) {
    String comment = elements.getDocComment(element);
    return comment == null ? Javadoc.NONE : Javadoc.parse(comment);
  }

  private Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
