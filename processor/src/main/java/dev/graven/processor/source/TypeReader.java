package dev.graven.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Classifies the types of signatures: containers by assignability, everything else as a class. A
 * position that javac cannot resolve becomes {@link JavaType.Unsupported} and a finding.
 */
final class TypeReader {
  private static final Map<String, String> PRIMITIVE_OPTIONALS =
      Map.of(
          "java.util.OptionalInt", "int",
          "java.util.OptionalLong", "long",
          "java.util.OptionalDouble", "double");

  private final Types types;
  private final NullnessReader nullness;
  private final Containers containers;
  private final HierarchyReader hierarchy;
  private final Findings findings;

  TypeReader(
      Types types,
      NullnessReader nullness,
      Containers containers,
      HierarchyReader hierarchy,
      Findings findings) {
    this.types = types;
    this.nullness = nullness;
    this.containers = containers;
    this.hierarchy = hierarchy;
    this.findings = findings;
  }

  /** The result of a method, or the type of a field, as {@code reading} inherits it. */
  JavaType typeOf(Element member, DeclaredType reading) {
    TypeMirror seen = types.asMemberOf(reading, member);
    Nullness unmarked = nullness.scopeOf(member);
    Nullness unmarkedSeen = nullness.scopeOf(reading.asElement());
    if (member instanceof ExecutableElement method) {
      TypeMirror seenResult = ((ExecutableType) seen).getReturnType();
      TypeMirror result = method.getReturnType();
      return read(member, new WrittenType(result, seenResult, unmarked, unmarkedSeen, member));
    }
    return read(member, new WrittenType(member.asType(), seen, unmarked, unmarkedSeen, member));
  }

  /** A parameter of a method, as {@code reading} inherits it. */
  JavaType typeOfParameter(ExecutableElement method, int index, DeclaredType reading) {
    Element parameter = method.getParameters().get(index);
    ExecutableType seen = (ExecutableType) types.asMemberOf(reading, method);
    return read(
        parameter,
        new WrittenType(
            parameter.asType(),
            seen.getParameterTypes().get(index),
            nullness.scopeOf(method),
            nullness.scopeOf(reading.asElement()),
            parameter));
  }

  /** A type in the header of a class. */
  JavaType typeIn(TypeElement header, TypeMirror type) {
    return read(WrittenType.of(type, nullness.scopeOf(header), header), Optional.empty());
  }

  /** A whole type, with what the annotations in front of its declaration say. */
  private JavaType read(Element declaration, WrittenType type) {
    return read(type, nullness.ofDeclaration(declaration, type.written()));
  }

  private JavaType read(WrittenType type, Optional<Nullness> said) {
    Optional<Nullness> explicit = said.isPresent() ? said : nullness.ofType(type.written());
    if (type.written().getKind() == TypeKind.TYPEVAR && type.seen().getKind() != TypeKind.TYPEVAR) {
      return read(type.replacement(), explicit);
    }
    TypeMirror seen = type.seen();
    if (seen.getKind().isPrimitive()) {
      return new JavaType.Primitive(TypeText.of(seen));
    }
    return switch (seen.getKind()) {
      case ARRAY -> array(type, explicit.orElse(type.unmarked()));
      case DECLARED -> declared(type, explicit);
      case WILDCARD -> wildcard(type);
      case ERROR -> unresolved(type, (ErrorType) seen);
      default -> new JavaType.Unsupported(TypeText.of(seen));
    };
  }

  private JavaType array(WrittenType type, Nullness ownNullness) {
    WrittenType component =
        type.part(
            type.written() instanceof ArrayType written
                ? written.getComponentType()
                : ((ArrayType) type.seen()).getComponentType(),
            ((ArrayType) type.seen()).getComponentType());
    return new JavaType.Sequence(
        SequenceKind.ARRAY,
        read(component, Optional.empty()),
        ownNullness,
        TypeText.of(type.seen()));
  }

  private JavaType declared(WrittenType type, Optional<Nullness> explicit) {
    String text = TypeText.of(type.seen());
    TypeElement element = (TypeElement) ((DeclaredType) type.seen()).asElement();
    String className = element.getQualifiedName().toString();
    Nullness ownNullness = explicit.orElse(type.unmarked());
    String optional = PRIMITIVE_OPTIONALS.get(className);
    if (optional != null) {
      return new JavaType.OptionalType(new JavaType.Primitive(optional), Nullness.NULLABLE, text);
    }
    if (className.equals("java.util.Optional")) {
      return new JavaType.OptionalType(argument(type, 0), Nullness.NULLABLE, text);
    }
    if (className.equals("dev.graven.runtime.ArgumentValue")) {
      return new JavaType.ArgumentValueType(argument(type, 0), Nullness.NULLABLE, text);
    }
    return containers
        .find(type)
        .map(container -> container(container, type, ownNullness, text))
        .orElseGet(
            () -> {
              hierarchy.add(element);
              return new JavaType.ClassType(className, arguments(type), ownNullness, text);
            });
  }

  private JavaType container(
      Containers.Container container, WrittenType type, Nullness ownNullness, String text) {
    JavaType element = element(container.element(), type);
    return container
        .kind()
        .<JavaType>map(kind -> new JavaType.Sequence(kind, element, ownNullness, text))
        .orElseGet(() -> new JavaType.StageType(element, ownNullness, text, container.adapter()));
  }

  private JavaType element(Containers.Element element, WrittenType type) {
    if (element instanceof Containers.PrimitiveElement primitive) {
      return new JavaType.Primitive(primitive.name());
    }
    if (element instanceof Containers.ArgumentElement argument) {
      return argument(type, argument.index());
    }
    Containers.InheritedElement inherited = (Containers.InheritedElement) element;
    return read(
        new WrittenType(
            inherited.written(),
            inherited.seen(),
            nullness.scopeOf(((DeclaredType) type.seen()).asElement()),
            Nullness.UNSPECIFIED, // javac drops the annotations of the arguments on the way up
            type.element()),
        Optional.empty());
  }

  private List<JavaType> arguments(WrittenType type) {
    List<JavaType> arguments = new ArrayList<>();
    for (int i = 0; i < ((DeclaredType) type.seen()).getTypeArguments().size(); i++) {
      arguments.add(argument(type, i));
    }
    return arguments;
  }

  private JavaType argument(WrittenType type, int index) {
    List<? extends TypeMirror> seen = ((DeclaredType) type.seen()).getTypeArguments();
    if (index >= seen.size()) {
      return new JavaType.Unsupported("?"); // a raw type
    }
    List<? extends TypeMirror> written =
        type.written() instanceof DeclaredType declared ? declared.getTypeArguments() : seen;
    return read(
        type.part(index < written.size() ? written.get(index) : seen.get(index), seen.get(index)),
        Optional.empty());
  }

  private JavaType wildcard(WrittenType type) {
    TypeMirror seen = ((WildcardType) type.seen()).getExtendsBound();
    if (seen == null) {
      return new JavaType.Unsupported(TypeText.of(type.seen()));
    }
    TypeMirror written =
        type.written() instanceof WildcardType wildcard ? wildcard.getExtendsBound() : null;
    return read(type.part(written == null ? seen : written, seen), Optional.empty());
  }

  private JavaType unresolved(WrittenType type, ErrorType seen) {
    String name = TypeText.of(seen);
    findings.unresolvedType(type.element(), name);
    return new JavaType.Unsupported(name);
  }
}
