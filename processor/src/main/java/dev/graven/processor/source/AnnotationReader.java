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

  /** The texts in a member of the annotation that is an array; none if it is not there. */
  List<String> texts(Element element, Class<? extends Annotation> annotation, String member) {
    AnnotationMirror mirror = getAnnotationMirror(element, annotation).orNull();
    if (mirror == null) {
      return List.of();
    }
    AnnotationValue value = AnnotationMirrors.getAnnotationValue(mirror, member);
    List<String> texts = new ArrayList<>();
    if (value.getValue() instanceof List<?> items) {
      for (Object item : items) {
        if (item.toString().equals(ERRONEOUS)) {
          findings.unresolvedConstant(element, annotation);
        } else {
          texts.add(((AnnotationValue) item).getValue().toString());
        }
      }
    }
    return texts;
  }

  /** The text in a member of the annotation, if the annotation is there. */
  Optional<String> text(Element element, Class<? extends Annotation> annotation, String member) {
    AnnotationMirror mirror = getAnnotationMirror(element, annotation).orNull();
    if (mirror == null) {
      return Optional.empty();
    }
    AnnotationValue value = AnnotationMirrors.getAnnotationValue(mirror, member);
    if (value.toString().equals(ERRONEOUS)) {
      findings.unresolvedConstant(element, annotation);
      return Optional.empty();
    }
    return Optional.of(value.getValue().toString());
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
