package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import dev.graven.annotations.GraphQLLoad;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads {@code @GraphQLLoad}, and what its loader implements. */
final class LoaderReader {
  private final Types types;
  private final AnnotationReader annotations;
  private final TypeReader typeReader;
  private final ElementNames elementNames;
  private final Findings findings;

  LoaderReader(
      Types types,
      AnnotationReader annotations,
      TypeReader typeReader,
      ElementNames elementNames,
      Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.typeReader = typeReader;
    this.elementNames = elementNames;
    this.findings = findings;
  }

  /**
   * The loader that an annotation names, unless it is wrong, which is reported.
   *
   * @param element what to blame
   * @param annotated what carries the annotation
   */
  Optional<LoaderDeclaration> read(Element element, Element annotated) {
    Optional<TypeElement> named = annotations.classIn(annotated, GraphQLLoad.class, "value");
    if (named.isEmpty()) {
      return annotations
          .text(annotated, GraphQLLoad.class, "value")
          .flatMap(name -> notALoader(element, name));
    }
    TypeElement loader = named.get();
    int maxBatchSize = number(annotated);
    if (maxBatchSize < 0) {
      findings.report(
          DiagnosticId.INVALID_LOAD,
          element,
          "`%s` has a maxBatchSize of %d. Give the number of keys that the loader takes at most, or 0 for any number."
              .formatted(ElementNames.label(element), maxBatchSize));
      return Optional.empty();
    }
    Optional<DeclaredType> implemented = batchLoader(loader.asType());
    if (implemented.filter(it -> it.getKind() == TypeKind.ERROR).isPresent()) {
      findings.unresolvedType(loader, TypeText.of(implemented.get()));
      return Optional.empty();
    }
    if (implemented.isEmpty()) {
      return notALoader(element, loader.getQualifiedName().toString());
    }
    List<JavaType> arguments =
        implemented.get().getTypeArguments().stream()
            .map(argument -> typeReader.typeIn(loader, argument))
            .toList();
    if (arguments.size() < 2
        || arguments.stream().anyMatch(it -> it instanceof JavaType.Unsupported)) {
      findings.report(
          DiagnosticId.INVALID_LOAD,
          element,
          "`%s` loads with `%s`, which does not say what it loads. Implement BatchLoader with the types of the key and the value: `BatchLoader<Integer, Author>`."
              .formatted(ElementNames.label(element), loader.getQualifiedName()));
      return Optional.empty();
    }
    JavaType value = arguments.get(1);
    Optional<JavaType> outcome = RuntimeTypes.outcome(value);
    return Optional.of(
        new LoaderDeclaration(
            elementNames.javaClass(loader),
            arguments.get(0),
            outcome.orElse(value),
            outcome.isPresent(),
            annotations.flag(annotated, GraphQLLoad.class, "eager"),
            maxBatchSize,
            annotations.flag(annotated, GraphQLLoad.class, "keyIsReference")));
  }

  private Optional<LoaderDeclaration> notALoader(Element element, String name) {
    findings.report(
        DiagnosticId.INVALID_LOAD,
        element,
        "`%s` loads with `%s`, which is no BatchLoader. Name a class that implements dev.graven.runtime.BatchLoader."
            .formatted(ElementNames.label(element), name));
    return Optional.empty();
  }

  private int number(Element annotated) {
    return annotations
        .text(annotated, GraphQLLoad.class, "maxBatchSize")
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** The {@code BatchLoader<K, V>} that a class is; failing that, a supertype that is missing. */
  private Optional<DeclaredType> batchLoader(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
      return Optional.of(type)
          .filter(it -> it.getKind() == TypeKind.ERROR)
          .map(DeclaredType.class::cast);
    }
    if (MoreElements.asType(declared.asElement())
        .getQualifiedName()
        .contentEquals(RuntimeTypes.BATCH_LOADER)) {
      return Optional.of(declared);
    }
    List<DeclaredType> found =
        types.directSupertypes(type).stream().flatMap(it -> batchLoader(it).stream()).toList();
    return found.stream()
        .filter(it -> it.getKind() != TypeKind.ERROR)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }
}
