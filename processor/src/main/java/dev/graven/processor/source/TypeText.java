package dev.graven.processor.source;

import static java.util.stream.Collectors.joining;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * A type as Java source: canonical names, type arguments, no annotations. {@link
 * TypeMirror#toString()} will not do: it prints annotations, at places that differ between
 * releases.
 */
final class TypeText extends SimpleTypeVisitor14<String, Void> {
  private static final TypeText INSTANCE = new TypeText();

  private TypeText() {}

  static String of(TypeMirror type) {
    return INSTANCE.visit(type);
  }

  @Override
  protected String defaultAction(TypeMirror type, Void unused) {
    return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String visitArray(ArrayType type, Void unused) {
    return visit(type.getComponentType()) + "[]";
  }

  @Override
  public String visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    TypeMirror enclosing = type.getEnclosingType();
    boolean isInnerOfGeneric =
        enclosing.getKind() == TypeKind.DECLARED
            && !((DeclaredType) enclosing).getTypeArguments().isEmpty();
    String name =
        isInnerOfGeneric
            ? visit(enclosing) + "." + element.getSimpleName()
            : element.getQualifiedName().toString();
    if (type.getTypeArguments().isEmpty()) {
      return name;
    }
    return name
        + type.getTypeArguments().stream().map(this::visit).collect(joining(", ", "<", ">"));
  }

  @Override
  public String visitError(ErrorType type, Void unused) {
    return type.asElement().getSimpleName().toString();
  }

  @Override
  public String visitTypeVariable(TypeVariable type, Void unused) {
    return type.asElement().getSimpleName().toString();
  }

  @Override
  public String visitWildcard(WildcardType type, Void unused) {
    if (type.getExtendsBound() != null) {
      return "? extends " + visit(type.getExtendsBound());
    }
    return type.getSuperBound() != null ? "? super " + visit(type.getSuperBound()) : "?";
  }
}
