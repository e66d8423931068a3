package dev.graven.processor.source;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreElements;
import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** The names of an element: for records, for positions, and for messages. */
final class ElementNames {
  /** The member name that stands for a package. */
  static final String PACKAGE = "package";

  private final Types types;

  ElementNames(Types types) {
    this.types = types;
  }

  JavaClass javaClass(TypeElement type) {
    boolean isPublic = true;
    boolean isAccessible = true;
    for (Element e = type; MoreElements.isType(e); e = enclosing(e)) {
      isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
      isAccessible &= !e.getModifiers().contains(Modifier.PRIVATE);
    }
    String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
    return new JavaClass(packageName, type.getQualifiedName().toString(), isPublic, isAccessible);
  }

  Access access(Element member) {
    if (member.getModifiers().contains(Modifier.PUBLIC)) {
      return Access.PUBLIC;
    }
    return member.getModifiers().contains(Modifier.PRIVATE) ? Access.PRIVATE : Access.PACKAGE;
  }

  ElementPosition position(Element element) {
    if (element instanceof PackageElement packageElement) {
      return new ElementPosition(packageElement.getQualifiedName().toString(), PACKAGE, "", "");
    }
    if (element instanceof TypeElement type) {
      return ElementPosition.ofClass(type.getQualifiedName().toString());
    }
    if (element.getKind() == ElementKind.PARAMETER) {
      ElementPosition method = position(enclosing(element));
      return new ElementPosition(
          method.className(),
          method.member(),
          method.parameterTypes(),
          element.getSimpleName().toString());
    }
    return new ElementPosition(
        enclosingType(element).getQualifiedName().toString(),
        element.getSimpleName().toString(),
        element instanceof ExecutableElement method ? erasedParameters(method) : "",
        "");
  }

  private String erasedParameters(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return parameters.stream()
        .map(parameter -> TypeText.of(types.erasure(parameter.asType())))
        .collect(joining(",", "(", ")"));
  }

  /** The element in the user's own names: {@code Product}, {@code Product.getTitle()}. */
  static String label(Element element) {
    return switch (element.getKind()) {
      case PACKAGE -> ((PackageElement) element).getQualifiedName().toString();
      case METHOD -> enclosingLabel(element) + "." + element.getSimpleName() + "()";
      case CONSTRUCTOR -> enclosingLabel(element) + "()";
      case PARAMETER -> label(enclosing(element)) + ", parameter " + element;
      default ->
          MoreElements.isType(element)
              ? typeLabel(element)
              : enclosingLabel(element) + "." + element.getSimpleName();
    };
  }

  private static String enclosingLabel(Element member) {
    return typeLabel(enclosing(member));
  }

  private static String typeLabel(Element type) {
    Element around = enclosing(type);
    return MoreElements.isType(around)
        ? typeLabel(around) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  static TypeElement enclosingType(Element element) {
    Element e = element;
    while (!MoreElements.isType(e)) {
      e = enclosing(e);
    }
    return MoreElements.asType(e);
  }

  /** What a type or member stands in; only modules stand in nothing. */
  static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }
}
