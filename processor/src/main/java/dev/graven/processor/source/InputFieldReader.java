package dev.graven.processor.source;

import dev.graven.annotations.GraphQLArgument;
import dev.graven.annotations.GraphQLDefault;
import dev.graven.annotations.GraphQLDescription;
import dev.graven.annotations.GraphQLDirectives;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLName;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Reads what an input class takes: a component, a parameter, a setter or a public field. */
final class InputFieldReader {
  private static final String SET = "set";

  private final AnnotationReader annotations;
  private final TypeReader types;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  InputFieldReader(
      AnnotationReader annotations,
      TypeReader types,
      NameReader names,
      DocumentationReader documentation,
      ElementNames elementNames,
      Placements placements,
      Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.names = names;
    this.documentation = documentation;
    this.elementNames = elementNames;
    this.placements = placements;
    this.findings = findings;
  }

  Optional<InputFieldDeclaration> ofComponent(
      RecordComponentElement component, DeclaredType reading) {
    List<Element> spellings = RecordComponentReader.spellings(component);
    return read(
        InputFieldKind.PARAMETER,
        component,
        spellings,
        component.getSimpleName().toString(),
        types.typeOf(component.getAccessor(), reading),
        documentation.readComponent(component));
  }

  Optional<InputFieldDeclaration> ofParameter(
      ExecutableElement constructor, int index, DeclaredType reading) {
    VariableElement parameter = constructor.getParameters().get(index);
    return read(
        InputFieldKind.PARAMETER,
        parameter,
        List.of(parameter),
        parameter.getSimpleName().toString(),
        types.typeOfParameter(constructor, index, reading),
        documentation.readParameter(parameter));
  }

  /** Nothing where the member takes no value, or is not offered. */
  Optional<InputFieldDeclaration> ofMember(Element member, DeclaredType reading) {
    boolean isOffered = member.getModifiers().contains(Modifier.PUBLIC);
    if (member.getModifiers().contains(Modifier.STATIC) || !isOffered) {
      return Optional.empty();
    }
    if (member instanceof ExecutableElement method && isSetter(method)) {
      String name = member.getSimpleName().toString().substring(SET.length());
      return read(
          InputFieldKind.SETTER,
          member,
          List.of(member, method.getParameters().get(0)),
          GraphQLNames.decapitalize(name),
          types.typeOfParameter(method, 0, reading),
          documentation.read(member));
    }
    if (member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.FINAL)) {
      return read(
          InputFieldKind.FIELD,
          member,
          List.of(member),
          member.getSimpleName().toString(),
          types.typeOf(member, reading),
          documentation.read(member));
    }
    return Optional.empty();
  }

  static boolean isSetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return method.getKind() == ElementKind.METHOD
        && method.getParameters().size() == 1
        && method.getTypeParameters().isEmpty()
        && name.length() > SET.length()
        && name.startsWith(SET)
        && !Character.isLowerCase(name.codePointAt(SET.length()));
  }

  private Optional<InputFieldDeclaration> read(
      InputFieldKind kind,
      Element element,
      List<? extends Element> spellings,
      String derivedName,
      JavaType type,
      Documentation documented) {
    spellings.forEach(placements::accept);
    if (anyHas(spellings, GraphQLIgnore.class)) {
      if (kind == InputFieldKind.PARAMETER) {
        findings.invalidDeclaration(
            element,
            "`%s` has @GraphQLIgnore, but the constructor needs a value for it. Remove the annotation, or the component."
                .formatted(ElementNames.label(element)));
      }
      return Optional.empty();
    }
    return names
        .read(element, spellings, naming(kind), derivedName)
        .map(
            name ->
                new InputFieldDeclaration(
                    kind,
                    element.getSimpleName().toString(),
                    name,
                    kind == InputFieldKind.PARAMETER || isMarked(spellings),
                    type,
                    anyHas(spellings, GraphQLId.class),
                    spellings.stream()
                        .flatMap(it -> annotations.text(it, GraphQLDefault.class, "value").stream())
                        .findFirst(),
                    documented,
                    elementNames.position(element)));
  }

  /** Besides {@code @GraphQLName}: what names the parameter of a method names a constructor's. */
  private static Class<? extends Annotation> naming(InputFieldKind kind) {
    return kind == InputFieldKind.PARAMETER ? GraphQLArgument.class : GraphQLName.class;
  }

  private boolean isMarked(List<? extends Element> elements) {
    return elements.stream()
        .anyMatch(
            it ->
                annotations.hasAny(
                    it,
                    GraphQLName.class,
                    GraphQLId.class,
                    GraphQLDefault.class,
                    GraphQLDescription.class,
                    GraphQLDirectives.class));
  }

  private boolean anyHas(List<? extends Element> elements, Class<? extends Annotation> annotation) {
    return elements.stream().anyMatch(element -> annotations.has(element, annotation));
  }
}
