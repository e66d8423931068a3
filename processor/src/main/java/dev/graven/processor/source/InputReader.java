package dev.graven.processor.source;

import com.google.auto.common.MoreTypes;
import dev.graven.annotations.GraphQLInput;
import dev.graven.annotations.GraphQLOneOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with {@code @GraphQLInput}: how it is made, and from what. */
final class InputReader {
  private final Elements elements;
  private final Types types;
  private final AnnotationReader annotations;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final InputFieldReader fields;
  private final ElementNames elementNames;
  private final Findings findings;

  InputReader(
      Elements elements,
      Types types,
      AnnotationReader annotations,
      NameReader names,
      DocumentationReader documentation,
      InputFieldReader fields,
      ElementNames elementNames,
      Findings findings) {
    this.elements = elements;
    this.types = types;
    this.annotations = annotations;
    this.names = names;
    this.documentation = documentation;
    this.fields = fields;
    this.elementNames = elementNames;
    this.findings = findings;
  }

  /** The declaration, unless objects of the class cannot be made, which is reported. */
  Optional<InputDeclaration> read(TypeElement type) {
    Optional<String> problem = problemOf(type);
    List<ExecutableElement> constructors = problem.isPresent() ? List.of() : constructors(type);
    if (problem.isEmpty() && constructors.size() != 1) {
      problem =
          Optional.of(
              constructors.isEmpty()
                  ? "has no constructor that is not private. Give it one"
                  : "has several constructors that are not private. Make all but one of them private");
    }
    if (problem.isPresent()) {
      findings.invalidDeclaration(
          type,
          "`%s` is marked @GraphQLInput, but %s, or use a record."
              .formatted(ElementNames.label(type), problem.get()));
      return Optional.empty();
    }
    ExecutableElement constructor = constructors.get(0);
    List<InputFieldDeclaration> read = fields(type, constructor);
    boolean isImplicit = elements.getOrigin(constructor) == Elements.Origin.MANDATED;
    return names
        .read(type, GraphQLInput.class, type.getSimpleName().toString())
        .map(
            name ->
                new InputDeclaration(
                    elementNames.javaClass(type),
                    name,
                    read,
                    annotations.has(type, GraphQLOneOf.class),
                    elementNames.access(constructor),
                    !(isImplicit && type.getKind() == ElementKind.RECORD),
                    exceptions(type, constructor),
                    documentation.read(type),
                    elementNames.position(type)));
  }

  private static Optional<String> problemOf(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of("only classes have constructors. Make it a class");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract. Mark a class that can be made");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("it has type parameters. Mark a class without them");
    }
    boolean isInner =
        type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    return isInner
        ? Optional.of("it needs an object of the class around it. Make it static")
        : Optional.empty();
  }

  /** The canonical constructor of a record, or all that generated code could call. */
  private List<ExecutableElement> constructors(TypeElement type) {
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement it : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      boolean counts =
          type.getKind() == ElementKind.RECORD
              ? isCanonical(it, type)
              : !it.getModifiers().contains(Modifier.PRIVATE);
      if (counts) {
        found.add(it);
      }
    }
    return found;
  }

  private boolean isCanonical(ExecutableElement constructor, TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    if (constructor.getParameters().size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      if (!types.isSameType(
          types.erasure(constructor.getParameters().get(i).asType()),
          types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private List<InputFieldDeclaration> fields(TypeElement type, ExecutableElement constructor) {
    DeclaredType reading = MoreTypes.asDeclared(type.asType());
    List<InputFieldDeclaration> read = new ArrayList<>();
    if (type.getKind() == ElementKind.RECORD) {
      for (RecordComponentElement component : type.getRecordComponents()) {
        fields.ofComponent(component, reading).ifPresent(read::add);
      }
    } else if (!constructor.getParameters().isEmpty()) {
      for (int i = 0; i < constructor.getParameters().size(); i++) {
        fields.ofParameter(constructor, i, reading).ifPresent(read::add);
      }
    } else {
      for (Element member : members(type)) {
        fields.ofMember(member, reading).ifPresent(read::add);
      }
    }
    return read;
  }

  private List<String> exceptions(TypeElement type, ExecutableElement constructor) {
    List<ExecutableElement> called = new ArrayList<>(List.of(constructor));
    if (constructor.getParameters().isEmpty()) {
      called.addAll(
          ElementFilter.methodsIn(members(type)).stream()
              .filter(InputFieldReader::isSetter)
              .toList());
    }
    return called.stream()
        .flatMap(it -> it.getThrownTypes().stream())
        .map(TypeText::of)
        .distinct()
        .toList();
  }

  /** Setters and fields, inherited ones first; an overridden setter is called once. */
  private List<Element> members(TypeElement type) {
    List<Element> members = new ArrayList<>();
    TypeElement current = type;
    while (!current.getQualifiedName().contentEquals("java.lang.Object")) {
      List<Element> own = new ArrayList<>();
      for (Element member : current.getEnclosedElements()) {
        if (members.stream().noneMatch(it -> hides(it, member, type))) {
          own.add(member);
        }
      }
      members.addAll(0, own);
      if (!(current.getSuperclass() instanceof DeclaredType superclass)
          || !(superclass.asElement() instanceof TypeElement next)) {
        break;
      }
      current = next;
    }
    return members;
  }

  private boolean hides(Element member, Element inherited, TypeElement type) {
    if (member instanceof ExecutableElement method
        && inherited instanceof ExecutableElement overridden) {
      return elements.overrides(method, overridden, type);
    }
    return member.getKind() == ElementKind.FIELD
        && inherited.getKind() == ElementKind.FIELD
        && member.getSimpleName().equals(inherited.getSimpleName());
  }
}
