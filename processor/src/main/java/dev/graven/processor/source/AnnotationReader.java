package dev.graven.processor.source;

import static com.google.auto.common.MoreElements.getAnnotationMirror;
import static com.google.auto.common.MoreElements.isAnnotationPresent;

import com.google.auto.common.AnnotationMirrors;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads Graven's annotations and the texts in them. */
final class AnnotationReader {
  /** What javac prints for a value whose constant does not exist. */
  private static final String ERRONEOUS = "<error>";

  private final Findings findings;

  AnnotationReader(Findings findings) {
    this.findings = findings;
  }

  boolean has(Element element, Class<? extends Annotation> annotation) {
    return isAnnotationPresent(element, annotation);
  }

  @SafeVarargs
  final boolean hasAny(Element element, Class<? extends Annotation>... annotations) {
    for (Class<? extends Annotation> annotation : annotations) {
      if (has(element, annotation)) {
        return true;
      }
    }
    return false;
  }

  /** The text in {@code value}, if the annotation is there and the text is not empty. */
  Optional<String> value(Element element, Class<? extends Annotation> annotation) {
    return text(element, annotation, "value").filter(text -> !text.isEmpty());
  }

  /** The text in a member of the annotation, if the annotation is there; the first of several. */
  Optional<String> text(Element element, Class<? extends Annotation> annotation, String member) {
    return texts(element, annotation, member).stream().findFirst();
  }

  /** The texts in a member of the annotation, if the annotation is there. */
  List<String> texts(Element element, Class<? extends Annotation> annotation, String member) {
    AnnotationMirror mirror = getAnnotationMirror(element, annotation).orNull();
    List<String> texts = new ArrayList<>();
    if (mirror != null) {
      AnnotationValue value = AnnotationMirrors.getAnnotationValue(mirror, member);
      for (Object item : value.getValue() instanceof List<?> items ? items : List.of(value)) {
        if (item.toString().equals(ERRONEOUS)) {
          findings.unresolvedConstant(element, annotation);
        } else {
          texts.add(((AnnotationValue) item).getValue().toString());
        }
      }
    }
    return texts;
  }

  /** Whether the annotation is there and a member of it is true. */
  boolean flag(Element element, Class<? extends Annotation> annotation, String member) {
    return text(element, annotation, member).filter("true"::equals).isPresent();
  }

  /** The class in a member of the annotation, if the annotation is there and names one. */
  Optional<TypeElement> classIn(
      Element element, Class<? extends Annotation> annotation, String member) {
    AnnotationMirror mirror = getAnnotationMirror(element, annotation).orNull();
    if (mirror == null) {
      return Optional.empty();
    }
    Object named = AnnotationMirrors.getAnnotationValue(mirror, member).getValue();
    if (named instanceof DeclaredType type && type.getKind() != TypeKind.ERROR) {
      return Optional.of((TypeElement) type.asElement());
    }
    if (!(named instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
      findings.unresolvedConstant(element, annotation);
    }
    return Optional.empty();
  }

  /** Canonical names of the classes in a member of the annotation. */
  List<String> classNames(Element element, Class<? extends Annotation> annotation, String member) {
    AnnotationMirror mirror = getAnnotationMirror(element, annotation).orNull();
    List<String> names = new ArrayList<>();
    if (mirror != null) {
      AnnotationValue value = AnnotationMirrors.getAnnotationValue(mirror, member);
      for (Object item : value.getValue() instanceof List<?> items ? items : List.of(value)) {
        Object named = ((AnnotationValue) item).getValue();
        if (named instanceof DeclaredType type && type.getKind() != TypeKind.ERROR) {
          names.add(((TypeElement) type.asElement()).getQualifiedName().toString());
        } else {
          findings.unresolvedConstant(element, annotation);
        }
      }
    }
    return names;
  }
}
