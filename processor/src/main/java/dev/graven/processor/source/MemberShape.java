package dev.graven.processor.source;

import static com.google.auto.common.MoreElements.isAnnotationPresent;

import dev.graven.annotations.GraphQLDescription;
import dev.graven.annotations.GraphQLDirectives;
import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLInterface;
import dev.graven.annotations.GraphQLLoad;
import dev.graven.annotations.GraphQLName;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One way in which a method or field can be a member of its class. Record components have their own
 * reader, because several elements stand for each of them.
 *
 * @param matches whether an element has the shape
 * @param derivedName field name from Java name
 */
record MemberShape(MemberKind kind, Predicate<Element> matches, UnaryOperator<String> derivedName) {

  /** What marks an element as meant for the schema. */
  private static final List<Class<? extends Annotation>> MARKS =
      List.of(
          GraphQLField.class,
          GraphQLLoad.class,
          GraphQLName.class,
          GraphQLId.class,
          GraphQLDescription.class,
          GraphQLDirectives.class);

  /** Methods of {@code Object} that an interface may declare again. */
  private static final Set<String> OF_OBJECT = Set.of("hashCode", "toString");

  /** All shapes; the first that matches counts. */
  private static final List<MemberShape> SHAPES =
      List.of(
          new MemberShape(
              MemberKind.METHOD,
              e -> isMethod(e) && isField(e) && isGetter(e, "get"),
              name -> GraphQLNames.decapitalize(name.substring("get".length()))),
          new MemberShape(
              MemberKind.METHOD,
              e -> isMethod(e) && isField(e) && isIsGetter(e),
              name -> GraphQLNames.decapitalize(name.substring("is".length()))),
          new MemberShape(
              MemberKind.METHOD, e -> isMethod(e) && isField(e), UnaryOperator.identity()),
          new MemberShape(MemberKind.ACCESSOR, MemberShape::isAccessor, UnaryOperator.identity()),
          new MemberShape(
              MemberKind.GETTER,
              e -> isGetter(e, "get") && isOffered(e),
              name -> GraphQLNames.decapitalize(name.substring("get".length()))),
          new MemberShape(
              MemberKind.IS_GETTER,
              e -> isIsGetter(e) && isOffered(e),
              name -> GraphQLNames.decapitalize(name.substring("is".length()))),
          new MemberShape(
              MemberKind.FIELD,
              e -> e.getKind() == ElementKind.FIELD && (isField(e) || isPublic(e)),
              UnaryOperator.identity()));

  /** The shape of an element, if it is a member at all. */
  static Optional<MemberShape> of(Element element) {
    if (element.getModifiers().contains(Modifier.STATIC)) {
      return Optional.empty();
    }
    return SHAPES.stream().filter(shape -> shape.matches().test(element)).findFirst();
  }

  private static boolean isMethod(Element element) {
    return element.getKind() == ElementKind.METHOD;
  }

  private static boolean isField(Element element) {
    return isAnnotationPresent(element, GraphQLField.class)
        || isAnnotationPresent(element, GraphQLLoad.class);
  }

  private static boolean isPublic(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Public, or marked as meant for the schema. */
  private static boolean isOffered(Element element) {
    return isPublic(element) || isMarked(element);
  }

  /** Whether an annotation says that the element is meant for the schema. */
  static boolean isMarked(Element element) {
    return MARKS.stream().anyMatch(mark -> isAnnotationPresent(element, mark));
  }

  /** Whether what overrides the method is read as if it had the same annotations. */
  static boolean isAnnotated(Element element) {
    return isMarked(element)
        || isAnnotationPresent(element, GraphQLIgnore.class)
        || isAccessor(element);
  }

  /** {@code String name();} in an interface of the schema, not named as a getter. */
  private static boolean isAccessor(Element element) {
    return isAnnotationPresent(ElementNames.enclosing(element), GraphQLInterface.class)
        && element.getModifiers().contains(Modifier.ABSTRACT)
        && isGetter(element, "")
        && !isGetter(element, "get")
        && !isIsGetter(element)
        && !OF_OBJECT.contains(element.getSimpleName().toString());
  }

  private static boolean isGetter(Element element, String prefix) {
    if (!(element instanceof ExecutableElement method)
        || !method.getParameters().isEmpty()
        || !method.getTypeParameters().isEmpty()
        || method.getReturnType().getKind() == TypeKind.VOID) {
      return false;
    }
    String name = method.getSimpleName().toString();
    return name.length() > prefix.length()
        && name.startsWith(prefix)
        && (prefix.isEmpty() || !Character.isLowerCase(name.codePointAt(prefix.length())));
  }

  private static boolean isIsGetter(Element element) {
    return isGetter(element, "is") && isBoolean(((ExecutableElement) element).getReturnType());
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || TypeText.of(type).equals("java.lang.Boolean");
  }
}
