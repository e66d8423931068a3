package dev.graven.processor.source;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** Reads one method or field of an annotated class. */
final class MemberReader {
  private final AnnotationReader annotations;
  private final TypeReader types;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final ParameterReader parameters;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  MemberReader(
      AnnotationReader annotations,
      TypeReader types,
      NameReader names,
      DocumentationReader documentation,
      ParameterReader parameters,
      ElementNames elementNames,
      Placements placements,
      Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.names = names;
    this.documentation = documentation;
    this.parameters = parameters;
    this.elementNames = elementNames;
    this.placements = placements;
    this.findings = findings;
  }

  /** The member that {@code element} is for {@code reading}, the class that has or inherits it. */
  Optional<MemberDeclaration> read(Element element, DeclaredType reading) {
    Optional<MemberShape> shape = MemberShape.of(element);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    placements.accept(element);
    if (annotations.has(element, GraphQLIgnore.class)) {
      rejectFieldAndIgnore(element);
      return Optional.empty();
    }
    Optional<List<ParameterDeclaration>> arguments =
        element instanceof ExecutableElement method
            ? parameters.read(method, reading)
            : Optional.of(List.of());
    String javaName = element.getSimpleName().toString();
    Optional<String> name =
        names.read(element, GraphQLField.class, shape.get().derivedName().apply(javaName));
    if (arguments.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MemberDeclaration(
            shape.get().kind(),
            javaName,
            name.get(),
            MemberShape.isMarked(element),
            types.typeOf(element, reading),
            annotations.has(element, GraphQLId.class),
            elementNames.access(element),
            arguments.get(),
            documentation.read(element),
            elementNames.position(element)));
  }

  private void rejectFieldAndIgnore(Element element) {
    if (annotations.has(element, GraphQLField.class)) {
      findings.invalidDeclaration(
          element,
          "`%s` has both @GraphQLField and @GraphQLIgnore. Remove one of them."
              .formatted(ElementNames.label(element)));
    }
  }
}
