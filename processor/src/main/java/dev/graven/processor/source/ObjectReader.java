package dev.graven.processor.source;

import com.google.auto.common.MoreTypes;
import dev.graven.annotations.GraphQLBatch;
import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLInterface;
import dev.graven.annotations.GraphQLLoad;
import dev.graven.annotations.GraphQLSource;
import dev.graven.annotations.GraphQLType;
import dev.graven.annotations.GraphQLUnion;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Reads a class with {@code @GraphQLType}, {@code @GraphQLInterface} or {@code @GraphQLUnion}, and
 * everything in it, or inherited, that can answer a field.
 */
final class ObjectReader {
  private final Elements elements;
  private final AnnotationReader annotations;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final RecordComponentReader components;
  private final MemberReader members;
  private final ClassMembers classMembers;
  private final ElementNames elementNames;
  private final Findings findings;

  ObjectReader(
      Elements elements,
      AnnotationReader annotations,
      NameReader names,
      DocumentationReader documentation,
      RecordComponentReader components,
      MemberReader members,
      ClassMembers classMembers,
      ElementNames elementNames,
      Findings findings) {
    this.elements = elements;
    this.annotations = annotations;
    this.names = names;
    this.documentation = documentation;
    this.components = components;
    this.members = members;
    this.classMembers = classMembers;
    this.elementNames = elementNames;
    this.findings = findings;
  }

  /** One declaration per type, unless the class cannot be an object type, which is reported. */
  List<ObjectDeclaration> readObjects(TypeElement type) {
    if (!isClass(type, GraphQLType.class, "an object type")) {
      return List.of();
    }
    List<MemberDeclaration> read = members(type);
    List<ObjectDeclaration> declarations = new ArrayList<>();
    for (String name : names.readAll(type, GraphQLType.class, type.getSimpleName().toString())) {
      declarations.add(
          new ObjectDeclaration(
              elementNames.javaClass(type),
              name,
              read,
              documentation.read(type),
              elementNames.position(type)));
    }
    return declarations;
  }

  /** The declaration, unless the class cannot be an interface, which is reported. */
  Optional<InterfaceDeclaration> readInterface(TypeElement type) {
    if (!isClass(type, GraphQLInterface.class, "an interface")) {
      return Optional.empty();
    }
    List<MemberDeclaration> read = members(type);
    return name(type, GraphQLInterface.class)
        .map(
            name ->
                new InterfaceDeclaration(
                    elementNames.javaClass(type),
                    name,
                    read,
                    documentation.read(type),
                    elementNames.position(type)));
  }

  /** The declaration, unless the class cannot be a union, which is reported. */
  Optional<UnionDeclaration> readUnion(TypeElement type) {
    if (!isClass(type, GraphQLUnion.class, "a union")) {
      return Optional.empty();
    }
    List<String> listed = annotations.classNames(type, GraphQLUnion.class, "members");
    return name(type, GraphQLUnion.class)
        .map(
            name ->
                new UnionDeclaration(
                    elementNames.javaClass(type),
                    name,
                    listed,
                    documentation.read(type),
                    elementNames.position(type)));
  }

  private Optional<String> name(TypeElement type, Class<? extends Annotation> annotation) {
    return names.read(type, annotation, type.getSimpleName().toString());
  }

  private boolean isClass(TypeElement type, Class<? extends Annotation> annotation, String kind) {
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    if (!isEnum && type.getKind() != ElementKind.ANNOTATION_TYPE) {
      return true;
    }
    findings.invalidDeclaration(
        type,
        "`%s` is %s, which cannot be %s. %s"
            .formatted(
                ElementNames.label(type),
                isEnum ? "an enum" : "an annotation",
                kind,
                (isEnum ? "Use @GraphQLEnum instead of @%s." : "Remove @%s.")
                    .formatted(annotation.getSimpleName())));
    return false;
  }

  private List<MemberDeclaration> members(TypeElement type) {
    DeclaredType reading = MoreTypes.asDeclared(type.asType());
    List<MemberDeclaration> read = new ArrayList<>();
    Map<Name, List<ExecutableElement>> inherited = classMembers.annotatedAbove(type);
    Set<Element> accessors = new LinkedHashSet<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      ExecutableElement accessor = component.getAccessor();
      components
          .read(component, classMembers.annotated(accessor, type, inherited), reading)
          .ifPresent(read::add);
      accessors.add(accessor);
    }
    List<Element> candidates = new ArrayList<>(classMembers.members(type));
    candidates.removeAll(accessors);
    for (Element candidate : candidates) {
      if (!isResolver(candidate) && !isFromJava(candidate)) {
        Element annotated =
            candidate instanceof ExecutableElement method
                ? classMembers.annotated(method, type, inherited)
                : candidate;
        members.read(candidate, annotated, reading).ifPresent(read::add);
      }
    }
    return read;
  }

  /**
   * A method that gets its parent object as a parameter, or names its parent's class, is read as a
   * resolver, wherever it stands.
   */
  private boolean isResolver(Element candidate) {
    if (!(candidate instanceof ExecutableElement method)
        || !annotations.hasAny(method, GraphQLField.class, GraphQLBatch.class, GraphQLLoad.class)) {
      return false;
    }
    return annotations.has(method, GraphQLBatch.class)
        || annotations.classIn(method, GraphQLField.class, "on").isPresent()
        || method.getParameters().stream().anyMatch(p -> annotations.has(p, GraphQLSource.class));
  }

  /** {@code getClass}, and what else comes from the library: nobody annotated it for a schema. */
  private boolean isFromJava(Element candidate) {
    return elements.getPackageOf(candidate).getQualifiedName().toString().startsWith("java.");
  }
}
