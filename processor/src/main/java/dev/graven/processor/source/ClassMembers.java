package dev.graven.processor.source;

import static com.google.auto.common.MoreElements.isAnnotationPresent;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.graven.annotations.GraphQLIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a class has and inherits: its supertypes, methods and fields. */
final class ClassMembers {
  private final Elements elements;
  private final Types types;
  private final Findings findings;

  ClassMembers(Elements elements, Types types, Findings findings) {
    this.elements = elements;
    this.types = types;
    this.findings = findings;
  }

  /** The class and its supertypes, the furthest first; an unresolved supertype is a finding. */
  List<TypeElement> ancestors(TypeElement type) {
    List<TypeElement> ancestors = new ArrayList<>();
    collectAncestors(type, type, new LinkedHashSet<>(), ancestors);
    return ancestors;
  }

  /** Methods and fields; of methods that override one another only the last. */
  List<Element> members(TypeElement type) {
    List<TypeElement> ancestors = ancestors(type);
    List<Element> members = new ArrayList<>(methods(type, ancestors));
    ancestors.forEach(ancestor -> members.addAll(fields(ancestor, type)));
    return members;
  }

  /**
   * Where the annotations of a method stand: on itself or, where it has none, on the nearest method
   * that it overrides or implements and that has some. {@code @GraphQLIgnore} says nothing but
   * that.
   */
  ExecutableElement annotated(
      ExecutableElement method, TypeElement type, Map<Name, List<ExecutableElement>> inherited) {
    if (MemberShape.isAnnotated(method) && !isAnnotationPresent(method, GraphQLIgnore.class)) {
      return method;
    }
    ExecutableElement annotated = method;
    for (ExecutableElement it : inherited.getOrDefault(method.getSimpleName(), List.of())) {
      if (MoreElements.overrides(method, it, type, types)) {
        annotated = it;
      }
    }
    return annotated;
  }

  /** The methods of supertypes that have annotations, by name, the furthest first. */
  Map<Name, List<ExecutableElement>> annotatedAbove(TypeElement type) {
    Map<Name, List<ExecutableElement>> annotated = new HashMap<>();
    for (TypeElement ancestor : ancestors(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
        if (!ancestor.equals(type) && MemberShape.isAnnotated(method)) {
          annotated.computeIfAbsent(method.getSimpleName(), k -> new ArrayList<>()).add(method);
        }
      }
    }
    return annotated;
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
}
