package dev.graven.processor.source;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLLoad;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Reads how a member is called: in place, on an executor, or for the key of a loader. */
final class FieldCallReader {
  private final AnnotationReader annotations;
  private final LoaderReader loaders;
  private final Findings findings;

  FieldCallReader(AnnotationReader annotations, LoaderReader loaders, Findings findings) {
    this.annotations = annotations;
    this.loaders = loaders;
    this.findings = findings;
  }

  /**
   * How a member of the parent object's class is called, unless that is wrong, which is reported.
   *
   * @param element what to blame
   * @param spellings every element that may carry the annotations
   */
  Optional<FieldCall> ofMember(Element element, List<? extends Element> spellings, JavaType type) {
    Element annotated =
        spellings.stream()
            .<Element>map(it -> it)
            .filter(it -> annotations.hasAny(it, GraphQLField.class, GraphQLLoad.class))
            .findFirst()
            .orElse(element);
    boolean isMethod = element.getKind() == ElementKind.METHOD;
    if (!isMethod && annotations.classIn(annotated, GraphQLField.class, "on").isPresent()) {
      findings.invalidDeclaration(
          element,
          "`%s` belongs to the type of its class; `on` is for a method that stands elsewhere. Remove `on`."
              .formatted(ElementNames.label(element)));
    }
    if (!isMethod && annotations.flag(annotated, GraphQLField.class, "blocking")) {
      findings.invalidDeclaration(
          element,
          "`%s` is read in place and cannot block: only methods can. Remove `blocking`."
              .formatted(ElementNames.label(element)));
      return Optional.empty();
    }
    return read(element, annotated, GraphQLField.class, type);
  }

  /**
   * How a method that is no batch is called, unless that is wrong, which is reported.
   *
   * @param annotation what says that it answers a field
   */
  Optional<FieldCall> read(
      Element element, Element annotated, Class<? extends Annotation> annotation, JavaType type) {
    boolean isBlocking = annotations.flag(annotated, annotation, "blocking");
    if (annotations.has(annotated, GraphQLLoad.class)) {
      if (isBlocking) {
        findings.invalidDeclaration(
            element,
            "`%s` answers a key, which is needed at once: it cannot be blocking. Let the loader block, on a thread of its own, or remove @GraphQLLoad."
                .formatted(ElementNames.label(element)));
        return Optional.empty();
      }
      return loaders.read(element, annotated).map(FieldCall.Load::new);
    }
    if (isBlocking && isAsynchronous(type)) {
      findings.invalidDeclaration(
          element,
          "`%s` is blocking and returns `%s`. A method that returns a promise does not block: remove `blocking`, or return the value itself."
              .formatted(ElementNames.label(element), type.text()));
      return Optional.empty();
    }
    return Optional.of(new FieldCall.Each(isBlocking));
  }

  private static boolean isAsynchronous(JavaType type) {
    return type instanceof JavaType.StageType
        || (type instanceof JavaType.Sequence list && isAsynchronous(list.element()));
  }
}
