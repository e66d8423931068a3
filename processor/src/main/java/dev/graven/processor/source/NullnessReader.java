package dev.graven.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what Java says about null at one position.
 *
 * <p>Scopes ({@code @NullMarked}) are believed of source only. In class files JDK 17 hides type
 * annotations, so a marked class there could have a {@code @Nullable} that nobody sees; without an
 * annotation in sight its positions are unspecified, on every JDK.
 */
final class NullnessReader {
  private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull");

  private final SourceClasses sourceClasses;

  NullnessReader(SourceClasses sourceClasses) {
    this.sourceClasses = sourceClasses;
  }

  /** The nullness of a type without annotation of its own, in the signature of {@code element}. */
  Nullness scopeOf(Element element) {
    if (!sourceClasses.contains(element)) {
      return Nullness.UNSPECIFIED;
    }
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      for (AnnotationMirror annotation : e.getAnnotationMirrors()) {
        String name = simpleName(annotation);
        if (name.equals("NullMarked")) {
          return Nullness.NON_NULL;
        }
        if (name.equals("NullUnmarked")) {
          return Nullness.UNSPECIFIED;
        }
      }
    }
    return Nullness.UNSPECIFIED;
  }

  /** What the annotations of the type itself say. */
  Optional<Nullness> ofType(TypeMirror type) {
    return of(type.getAnnotationMirrors());
  }

  /**
   * What an annotation in front of the declaration says about {@code type} as a whole. An
   * annotation that may also stand on types speaks of the elements where the type is an array:
   * {@code @Nullable String[]}.
   */
  Optional<Nullness> ofDeclaration(Element element, TypeMirror type) {
    List<? extends AnnotationMirror> annotations = element.getAnnotationMirrors();
    if (type.getKind() == TypeKind.ARRAY) {
      annotations =
          annotations.stream().filter(annotation -> !mayStandOnTypes(annotation)).toList();
    }
    return of(annotations);
  }

  private static Optional<Nullness> of(List<? extends AnnotationMirror> annotations) {
    for (AnnotationMirror annotation : annotations) {
      String name = simpleName(annotation);
      if (name.equals("Nullable")) {
        return Optional.of(Nullness.NULLABLE);
      }
      if (NON_NULL.contains(name)) {
        return Optional.of(Nullness.NON_NULL);
      }
    }
    return Optional.empty();
  }

  private static boolean mayStandOnTypes(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .filter(meta -> simpleName(meta).equals("Target"))
        .flatMap(meta -> meta.getElementValues().values().stream())
        .anyMatch(value -> value.toString().contains("TYPE_USE"));
  }

  private static String simpleName(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().toString();
  }
}
