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
  private final FieldCallReader calls;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  MemberReader(
      AnnotationReader annotations,
      TypeReader types,
      NameReader names,
      DocumentationReader documentation,
      ParameterReader parameters,
      FieldCallReader calls,
      ElementNames elementNames,
      Placements placements,
      Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.names = names;
    this.documentation = documentation;
    this.parameters = parameters;
    this.calls = calls;
    this.elementNames = elementNames;
    this.placements = placements;
    this.findings = findings;
  }

  /**
   * The member that {@code element} is for {@code reading}, the class that has or inherits it.
   *
   * @param annotated the element whose annotations count: itself, or a method that it overrides
   */
  Optional<MemberDeclaration> read(Element element, Element annotated, DeclaredType reading) {
    Optional<MemberShape> shape = MemberShape.of(annotated);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    placements.accept(element);
    placements.accept(annotated);
    if (annotations.has(element, GraphQLIgnore.class)
        || annotations.has(annotated, GraphQLIgnore.class)) {
      rejectFieldAndIgnore(element);
      rejectFieldAndIgnore(annotated);
      return Optional.empty();
    }
    Optional<List<ParameterDeclaration>> arguments =
        annotated instanceof ExecutableElement method
            ? parameters.read(method, reading)
            : Optional.of(List.of());
    String javaName = element.getSimpleName().toString();
    Optional<String> name =
        names.read(annotated, GraphQLField.class, shape.get().derivedName().apply(javaName));
    JavaType type = types.typeOf(element, reading);
    Optional<FieldCall> call = calls.ofMember(element, List.of(annotated), type);
    if (arguments.isEmpty() || name.isEmpty() || call.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MemberDeclaration(
            shape.get().kind(),
            javaName,
            name.get(),
            MemberShape.isMarked(annotated),
            type,
            call.get(),
            annotations.has(annotated, GraphQLId.class),
            elementNames.access(element),
            arguments.get(),
            documentation.read(element, annotated),
            elementNames.position(element)));
  }

  private void rejectFieldAndIgnore(Element element) {
    if (annotations.has(element, GraphQLField.class)
        && annotations.has(element, GraphQLIgnore.class)) {
      findings.invalidDeclaration(
          element,
          "`%s` has both @GraphQLField and @GraphQLIgnore. Remove one of them."
              .formatted(ElementNames.label(element)));
    }
  }
}
