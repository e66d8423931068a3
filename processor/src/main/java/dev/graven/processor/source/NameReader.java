package dev.graven.processor.source;

import dev.graven.annotations.GraphQLName;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Reads the GraphQL name of an element: given by annotation, else derived from its Java name.
 *
 * <p>A derived name that GraphQL does not allow is wrong only where the schema comes from Java;
 * next to an SDL schema the member is merely one that no field asks for.
 */
final class NameReader {
  private final AnnotationReader annotations;
  private final Findings findings;
  private final boolean codeFirst;

  NameReader(AnnotationReader annotations, Findings findings, boolean codeFirst) {
    this.annotations = annotations;
    this.findings = findings;
    this.codeFirst = codeFirst;
  }

  /**
   * The name of {@code element}, unless it is wrong, which is reported.
   *
   * @param spellings every element that may carry the annotations: a record component's accessor
   *     too
   * @param naming the annotation whose {@code value} names it, besides {@code @GraphQLName}
   * @param derived the name without annotation
   */
  Optional<String> read(
      Element element,
      List<? extends Element> spellings,
      Class<? extends Annotation> naming,
      String derived) {
    Optional<String> own = first(spellings, naming);
    Optional<String> given = first(spellings, GraphQLName.class);
    if (own.isPresent() && given.isPresent() && !own.equals(given)) {
      findings.invalidDeclaration(
          element,
          "`%s` has two names, `%s` by @%s and `%s` by @GraphQLName. Remove one of them."
              .formatted(
                  ElementNames.label(element), own.get(), naming.getSimpleName(), given.get()));
    }
    Optional<String> explicit = own.or(() -> given);
    return checked(element, explicit.orElse(derived), explicit.isPresent());
  }

  /** The same for an element that carries its annotations itself. */
  Optional<String> read(Element element, Class<? extends Annotation> naming, String derived) {
    return read(element, List.of(element), naming, derived);
  }

  /** The same for an element that may have several names: all that are right. */
  List<String> readAll(Element element, Class<? extends Annotation> naming, String derived) {
    List<String> given = annotations.texts(element, naming, "value");
    if (given.size() <= 1) {
      return read(element, naming, derived).stream().toList();
    }
    return given.stream().flatMap(name -> checked(element, name, true).stream()).toList();
  }

  /** The same for an element that only {@code @GraphQLName} can name. */
  Optional<String> readName(Element element, String derived) {
    return read(element, List.of(element), GraphQLName.class, derived);
  }

  private Optional<String> first(
      List<? extends Element> elements, Class<? extends Annotation> annotation) {
    return elements.stream().flatMap(e -> annotations.value(e, annotation).stream()).findFirst();
  }

  private Optional<String> checked(Element element, String name, boolean isExplicit) {
    Optional<String> problem = GraphQLNames.problemOf(name);
    if (problem.isEmpty() || (!isExplicit && !codeFirst)) {
      return Optional.of(name);
    }
    String remedy =
        isExplicit
            ? "Correct the annotation."
            : "Give it another name with @GraphQLName, or leave it out with @GraphQLIgnore.";
    findings.invalidName(
        element,
        "The name `%s` of `%s` %s. %s"
            .formatted(name, ElementNames.label(element), problem.get(), remedy));
    return Optional.empty();
  }
}
