package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import dev.graven.annotations.GraphQLArgument;
import dev.graven.annotations.GraphQLContext;
import dev.graven.annotations.GraphQLDefault;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLName;
import dev.graven.annotations.GraphQLSource;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a method that resolves a field. */
final class ParameterReader {
  private final AnnotationReader annotations;
  private final TypeReader types;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  ParameterReader(
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

  /** The parameters in Java order; empty if one of them is wrong, which is reported. */
  Optional<List<ParameterDeclaration>> read(ExecutableElement method, DeclaredType reading) {
    List<ParameterDeclaration> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      placements.accept(parameter);
      JavaType type = types.typeOfParameter(method, i, reading);
      read(parameter, type).ifPresent(parameters::add);
    }
    return parameters.size() == method.getParameters().size()
        ? Optional.of(parameters)
        : Optional.empty();
  }

  private Optional<ParameterDeclaration> read(VariableElement parameter, JavaType type) {
    ParameterRole role = role(parameter, type);
    if (role != ParameterRole.ARGUMENT) {
      rejectArgumentAnnotations(parameter, role);
    }
    String javaName = parameter.getSimpleName().toString();
    Optional<String> name =
        role == ParameterRole.ARGUMENT
            ? names.read(parameter, GraphQLArgument.class, javaName)
            : Optional.of(javaName);
    return name.map(
        graphqlName ->
            new ParameterDeclaration(
                role,
                javaName,
                graphqlName,
                type,
                annotations.has(parameter, GraphQLId.class),
                annotations.text(parameter, GraphQLDefault.class, "value"),
                role == ParameterRole.CONTEXT ? contextClass(parameter.asType()) : Optional.empty(),
                documentation.readParameter(parameter),
                elementNames.position(parameter)));
  }

  /** The class whose literal generated code writes: that of the element, for an array. */
  private Optional<JavaClass> contextClass(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return contextClass(array.getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = MoreElements.asType(declared.asElement());
    boolean isOptional =
        element.getQualifiedName().contentEquals("java.util.Optional")
            && !declared.getTypeArguments().isEmpty();
    return isOptional
        ? contextClass(declared.getTypeArguments().get(0))
        : Optional.of(elementNames.javaClass(element));
  }

  private ParameterRole role(VariableElement parameter, JavaType type) {
    if (annotations.has(parameter, GraphQLSource.class)) {
      return ParameterRole.SOURCE;
    }
    return annotations.has(parameter, GraphQLContext.class)
        ? ParameterRole.CONTEXT
        : RuntimeTypes.role(type);
  }

  private void rejectArgumentAnnotations(VariableElement parameter, ParameterRole role) {
    String roleName =
        switch (role) {
          case SOURCE -> "@GraphQLSource";
          case CONTEXT -> "@GraphQLContext";
          case SELECTION -> "`Selection`";
          default -> "`Loads`";
        };
    String receives =
        switch (role) {
          case SOURCE -> "the parent object";
          case CONTEXT -> "a value of the request's context";
          case SELECTION -> "what is selected below the field";
          default -> "the caches of the request's loaders";
        };
    List<Class<? extends Annotation>> others = new ArrayList<>();
    if (role == ParameterRole.SOURCE) {
      others.add(GraphQLContext.class);
    }
    others.addAll(
        List.of(GraphQLArgument.class, GraphQLDefault.class, GraphQLId.class, GraphQLName.class));
    for (Class<? extends Annotation> other : others) {
      if (annotations.has(parameter, other)) {
        findings.invalidDeclaration(
            parameter,
            "`%s` has @%s, which does not go together with %s: the parameter receives %s. Remove one of them."
                .formatted(
                    ElementNames.label(parameter), other.getSimpleName(), roleName, receives));
      }
    }
  }
}
