package dev.graven.processor.source;

import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The names of the classes and packages that carry Graven's annotations, gathered over rounds.
 * Names and not elements: javac completes or replaces elements from round to round.
 */
public final class AnnotatedNames {
  /** The package of the annotations. */
  private static final String ANNOTATIONS = "dev.graven.annotations";

  private final Set<String> types = new TreeSet<>();
  private final Set<String> packages = new TreeSet<>();
  private final SourceClasses sourceClasses = new SourceClasses();

  /**
   * Adds what a round brings.
   *
   * @param annotations the annotation types present, as javac reports them
   * @return the names that are new, sorted
   */
  public Set<String> add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      sourceClasses.add(root);
    }
    Set<String> added = new TreeSet<>();
    for (TypeElement annotation : annotations) {
      if (isGraven(annotation)) {
        round.getElementsAnnotatedWith(annotation).forEach(element -> add(element, added));
      }
    }
    return added;
  }

  private void add(Element element, Set<String> added) {
    if (element.getKind() == ElementKind.PACKAGE) {
      String name = ((PackageElement) element).getQualifiedName().toString();
      if (packages.add(name)) {
        added.add(name);
      }
    } else {
      String name = ElementNames.enclosingType(element).getQualifiedName().toString();
      if (types.add(name)) {
        added.add(name);
      }
    }
  }

  static boolean isGraven(TypeElement annotation) {
    return annotation.getQualifiedName().toString().startsWith(ANNOTATIONS + ".");
  }

  /** Whether nothing of Graven's was seen. */
  public boolean isEmpty() {
    return types.isEmpty() && packages.isEmpty();
  }

  /** Canonical names of the annotated classes and of the classes of annotated members. */
  Set<String> types() {
    return types;
  }

  /** Names of the annotated packages. */
  Set<String> packages() {
    return packages;
  }

  /** The classes compiled from source, annotated or not. */
  SourceClasses sourceClasses() {
    return sourceClasses;
  }
}
