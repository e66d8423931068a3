package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLSource;
import dev.graven.annotations.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a class with {@code @GraphQLType} and everything in it, or inherited, that can answer a
 * field.
 */
final class ObjectReader {
  private final Elements elements;
  private final Types types;
  private final AnnotationReader annotations;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final RecordComponentReader components;
  private final MemberReader members;
  private final ElementNames elementNames;
  private final Findings findings;

  ObjectReader(
      Elements elements,
      Types types,
      AnnotationReader annotations,
      NameReader names,
      DocumentationReader documentation,
      RecordComponentReader components,
      MemberReader members,
      ElementNames elementNames,
      Findings findings) {
    this.elements = elements;
    this.types = types;
    this.annotations = annotations;
    this.names = names;
    this.documentation = documentation;
    this.components = components;
    this.members = members;
    this.elementNames = elementNames;
    this.findings = findings;
  }

  /** The declaration, unless the class cannot be an object type, which is reported. */
  Optional<ObjectDeclaration> read(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE) {
      findings.invalidDeclaration(
          type,
          "`%s` is %s, which cannot be an object type. %s"
              .formatted(
                  ElementNames.label(type),
                  type.getKind() == ElementKind.ENUM ? "an enum" : "an annotation",
                  type.getKind() == ElementKind.ENUM
                      ? "Use @GraphQLEnum instead of @GraphQLType."
                      : "Remove @GraphQLType."));
      return Optional.empty();
    }
    List<MemberDeclaration> read = members(type);
    return names
        .read(type, GraphQLType.class, type.getSimpleName().toString())
        .map(
            name ->
                new ObjectDeclaration(
                    elementNames.javaClass(type),
                    name,
                    read,
                    documentation.read(type),
                    elementNames.position(type)));
  }

  private List<MemberDeclaration> members(TypeElement type) {
    DeclaredType reading = MoreTypes.asDeclared(type.asType());
    List<MemberDeclaration> read = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      components.read(component, reading).ifPresent(read::add);
    }
    Set<Element> accessors = new LinkedHashSet<>();
    type.getRecordComponents().forEach(component -> accessors.add(component.getAccessor()));
    List<TypeElement> ancestors = ancestors(type);
    List<Element> candidates = new ArrayList<>(methods(type, ancestors));
    ancestors.forEach(ancestor -> candidates.addAll(fields(ancestor, type)));
    candidates.removeAll(accessors);
    for (Element candidate : candidates) {
      if (!isResolver(candidate) && !isFromJava(candidate)) {
        members.read(candidate, reading).ifPresent(read::add);
      }
    }
    return read;
  }

  /** The class and its superclasses, the furthest first; an unresolved supertype is a finding. */
  private List<TypeElement> ancestors(TypeElement type) {
    List<TypeElement> ancestors = new ArrayList<>();
    collectAncestors(type, type, new LinkedHashSet<>(), ancestors);
    return ancestors;
  }

  private void collectAncestors(
      TypeElement type, TypeElement reading, Set<TypeElement> seen, List<TypeElement> ancestors) {
    if (!seen.add(type)) {
      return;
    }
    for (TypeMirror superType : superTypes(type)) {
      if (superType.getKind() == TypeKind.ERROR) {
        findings.unresolvedType(reading, TypeText.of(superType));
      } else {
        collectAncestors(MoreTypes.asTypeElement(superType), reading, seen, ancestors);
      }
    }
    ancestors.add(type);
  }

  private static List<TypeMirror> superTypes(TypeElement type) {
    List<TypeMirror> superTypes = new ArrayList<>();
    if (type.getSuperclass().getKind() != TypeKind.NONE) {
      superTypes.add(type.getSuperclass());
    }
    superTypes.addAll(type.getInterfaces());
    return superTypes;
  }

  private List<ExecutableElement> methods(TypeElement type, List<TypeElement> ancestors) {
    Set<ExecutableElement> methods = new LinkedHashSet<>();
    for (TypeElement ancestor : ancestors) {
      for (ExecutableElement method : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
        if (isInherited(method, type)) {
          methods.removeIf(inherited -> MoreElements.overrides(method, inherited, type, types));
          methods.add(method);
        }
      }
    }
    return List.copyOf(methods);
  }

  private List<Element> fields(TypeElement ancestor, TypeElement type) {
    List<Element> fields = new ArrayList<>();
    for (Element field : ElementFilter.fieldsIn(ancestor.getEnclosedElements())) {
      if (ancestor.getKind() != ElementKind.RECORD && isInherited(field, type)) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Whether {@code type} has a member of its own or an ancestor's. */
  private boolean isInherited(Element member, TypeElement type) {
    if (ElementNames.enclosing(member).equals(type)) {
      return true;
    }
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.STATIC)) {
      return false;
    }
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || elements.getPackageOf(member).equals(elements.getPackageOf(type));
  }

  /**
   * A method that gets its parent object as a parameter is read as a resolver, wherever it stands.
   */
  private boolean isResolver(Element candidate) {
    return candidate instanceof ExecutableElement method
        && annotations.has(method, GraphQLField.class)
        && method.getParameters().stream().anyMatch(p -> annotations.has(p, GraphQLSource.class));
  }

  /** {@code getClass}, and what else comes from the library: nobody annotated it for a schema. */
  private boolean isFromJava(Element candidate) {
    return elements.getPackageOf(candidate).getQualifiedName().toString().startsWith("java.");
  }
}
