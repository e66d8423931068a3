package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import dev.graven.annotations.GraphQLScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads a class with {@code @GraphQLScalar}: its methods {@code parse} and {@code serialize}. */
final class ScalarReader {
  private static final String PARSE = "parse";
  private static final String SERIALIZE = "serialize";
  private static final Set<String> INPUTS = Set.of("java.lang.String", "java.lang.Object");

  private final AnnotationReader annotations;
  private final TypeReader types;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final ElementNames elementNames;
  private final Findings findings;

  ScalarReader(
      AnnotationReader annotations,
      TypeReader types,
      NameReader names,
      DocumentationReader documentation,
      ElementNames elementNames,
      Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.names = names;
    this.documentation = documentation;
    this.elementNames = elementNames;
    this.findings = findings;
  }

  /** The declaration, unless a method is missing or unfit, which is reported. */
  Optional<ScalarDeclaration> read(TypeElement type) {
    Optional<ExecutableElement> parse = method(type, PARSE);
    Optional<ExecutableElement> serialize = method(type, SERIALIZE);
    if (parse.isEmpty() || serialize.isEmpty()) {
      return Optional.empty();
    }
    DeclaredType reading = (DeclaredType) type.asType();
    JavaType input = types.typeOfParameter(parse.get(), 0, reading);
    JavaType value = types.typeOf(parse.get(), reading);
    JavaType taken = types.typeOfParameter(serialize.get(), 0, reading);
    JavaType output = types.typeOf(serialize.get(), reading);
    if (!isSound(type, parse.get(), input, value, taken)) {
      return Optional.empty();
    }
    String javaType = value.text();
    return names
        .read(type, GraphQLScalar.class, javaType.substring(javaType.lastIndexOf('.') + 1))
        .map(
            name ->
                new ScalarDeclaration(
                    owner(type, List.of(parse.get(), serialize.get())),
                    name,
                    annotations
                        .text(type, GraphQLScalar.class, "specifiedBy")
                        .filter(url -> !url.isEmpty()),
                    javaType,
                    PARSE,
                    input.text().equals("java.lang.String"),
                    SERIALIZE,
                    output.text(),
                    false,
                    documentation.read(type),
                    elementNames.position(type)));
  }

  private Optional<ExecutableElement> method(TypeElement type, String name) {
    List<ExecutableElement> found =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(name))
            .toList();
    String label = ElementNames.label(type);
    if (found.size() != 1) {
      findings.invalidDeclaration(
          type,
          "`%s` is marked @GraphQLScalar and has %s method `%s`. A scalar has one static method `parse`, from input to its Java type, and one static method `serialize`, back to output."
              .formatted(label, found.isEmpty() ? "no" : "more than one", name));
      return Optional.empty();
    }
    ExecutableElement method = found.get(0);
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || method.getParameters().size() != 1
        || !method.getTypeParameters().isEmpty()
        || method.getReturnType().getKind() == TypeKind.VOID) {
      findings.invalidDeclaration(
          method,
          "`%s` cannot be called for the scalar of its class. Make it static, not private, with one parameter and a result."
              .formatted(ElementNames.label(method)));
      return Optional.empty();
    }
    return Optional.of(method);
  }

  private boolean isSound(
      TypeElement type, ExecutableElement parse, JavaType input, JavaType value, JavaType taken) {
    if (value instanceof JavaType.Unsupported || input instanceof JavaType.Unsupported) {
      return false; // it has been reported as unresolved
    }
    String label = ElementNames.label(type);
    if (!INPUTS.contains(input.text())) {
      findings.invalidDeclaration(
          parse,
          "`%s` takes `%s`. A scalar is parsed from a String, or from an Object: whatever JSON can hold."
              .formatted(ElementNames.label(parse), input.text()));
      return false;
    }
    boolean isPlain =
        value instanceof JavaType.Primitive
            || (value instanceof JavaType.ClassType it && it.arguments().isEmpty());
    if (!isPlain) {
      findings.invalidDeclaration(
          parse,
          "`%s` returns `%s`. What stands for a scalar is a primitive or a class without type arguments: wrap it in a class of its own."
              .formatted(ElementNames.label(parse), value.text()));
      return false;
    }
    if (!value.text().equals(taken.text())) {
      findings.invalidDeclaration(
          type,
          "`%s` parses to `%s` and serializes `%s`. One Java type stands for a scalar: let both methods use the same."
              .formatted(label, value.text(), taken.text()));
      return false;
    }
    return true;
  }

  private JavaClass owner(TypeElement type, List<ExecutableElement> methods) {
    JavaClass javaClass = elementNames.javaClass(type);
    boolean isPublic =
        javaClass.isPublic()
            && methods.stream().allMatch(it -> it.getModifiers().contains(Modifier.PUBLIC));
    return new JavaClass(
        MoreElements.getPackage(type).getQualifiedName().toString(),
        javaClass.canonicalName(),
        isPublic,
        javaClass.isAccessibleInPackage());
  }
}
