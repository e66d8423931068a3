package dev.graven.processor.source;

import dev.graven.annotations.GraphQLContext;
import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLMutation;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.annotations.GraphQLSource;
import dev.graven.annotations.GraphQLTypeResolver;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of a class that resolve root fields, or fields of other classes. */
final class ResolverReader {
  private final AnnotationReader annotations;
  private final TypeReader types;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final ParameterReader parameters;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  ResolverReader(
      AnnotationReader annotations,
      TypeReader types,
      NameReader names,
      DocumentationReader documentation,
      ParameterReader parameters,
      ElementNames elementNames,
      Placements placements,
      Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.names = names;
    this.documentation = documentation;
    this.parameters = parameters;
    this.elementNames = elementNames;
    this.placements = placements;
    this.findings = findings;
  }

  /** A method annotation and the kind of resolver that it makes. */
  private record Root(Class<? extends Annotation> annotation, ResolverKind kind) {}

  private static final List<Root> ROOTS =
      List.of(
          new Root(GraphQLQuery.class, ResolverKind.QUERY),
          new Root(GraphQLMutation.class, ResolverKind.MUTATION),
          new Root(GraphQLField.class, ResolverKind.FIELD),
          new Root(GraphQLTypeResolver.class, ResolverKind.TYPE));

  /** The resolvers that {@code type} itself declares, in the order written. */
  List<ResolverDeclaration> read(TypeElement type) {
    List<ResolverDeclaration> resolvers = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      List<Root> roots =
          ROOTS.stream().filter(root -> annotations.has(method, root.annotation())).toList();
      long sources = sources(method);
      if (roots.isEmpty() || (roots.equals(ROOTS.subList(2, 3)) && sources == 0)) {
        continue; // no resolver, or a member of its class
      }
      placements.accept(method);
      method.getParameters().forEach(placements::accept);
      if (isSound(method, roots, sources)) {
        read(method, roots.get(0), type).ifPresent(resolvers::add);
      }
    }
    return resolvers;
  }

  private long sources(ExecutableElement method) {
    return method.getParameters().stream()
        .filter(parameter -> annotations.has(parameter, GraphQLSource.class))
        .count();
  }

  private boolean isSound(ExecutableElement method, List<Root> roots, long sources) {
    String label = ElementNames.label(method);
    if (roots.size() > 1) {
      findings.invalidDeclaration(
          method,
          "`%s` has @%s and @%s. A method resolves one field: keep one of them."
              .formatted(
                  label,
                  roots.get(0).annotation().getSimpleName(),
                  roots.get(1).annotation().getSimpleName()));
      return false;
    }
    Root root = roots.get(0);
    if (annotations.has(method, GraphQLIgnore.class)) {
      findings.invalidDeclaration(
          method,
          "`%s` has both @%s and @GraphQLIgnore. Remove one of them."
              .formatted(label, root.annotation().getSimpleName()));
      return false;
    }
    if (root.kind() == ResolverKind.TYPE) {
      return isTypeResolver(method, sources);
    }
    if (root.kind() != ResolverKind.FIELD && sources > 0) {
      findings.invalidDeclaration(
          method,
          "`%s` resolves a root field, which has no parent object, but has a @GraphQLSource parameter. Use @GraphQLField instead of @%s, or remove @GraphQLSource."
              .formatted(label, root.annotation().getSimpleName()));
      return false;
    }
    if (sources > 1) {
      findings.invalidDeclaration(
          method,
          "`%s` has %d parameters with @GraphQLSource. A field has one parent object: keep one of them."
              .formatted(label, sources));
      return false;
    }
    return true;
  }

  private boolean isTypeResolver(ExecutableElement method, long sources) {
    boolean isSound =
        sources == 1
            && TypeText.of(method.getReturnType()).equals("java.lang.String")
            && method.getParameters().stream()
                .allMatch(
                    it ->
                        annotations.has(it, GraphQLSource.class)
                            || annotations.has(it, GraphQLContext.class));
    if (!isSound) {
      findings.invalidDeclaration(
          method,
          "`%s` has @GraphQLTypeResolver. Such a method returns the name of an object type as a String, takes the value as a parameter marked @GraphQLSource, and values of the context as others, marked @GraphQLContext: correct its signature."
              .formatted(ElementNames.label(method)));
    }
    return isSound;
  }

  /** The name of a field, or of the abstract type that a type resolver names, if it names one. */
  private Optional<String> name(ExecutableElement method, Root root) {
    return root.kind() == ResolverKind.TYPE
        ? Optional.of(annotations.value(method, root.annotation()).orElse(""))
        : names.read(method, root.annotation(), method.getSimpleName().toString());
  }

  private Optional<ResolverDeclaration> read(
      ExecutableElement method, Root root, TypeElement owner) {
    DeclaredType reading = (DeclaredType) owner.asType();
    String javaName = method.getSimpleName().toString();
    Optional<String> name = name(method, root);
    Optional<List<ParameterDeclaration>> read = parameters.read(method, reading);
    if (name.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ResolverDeclaration(
            root.kind(),
            elementNames.javaClass(owner),
            javaName,
            name.get(),
            method.getModifiers().contains(Modifier.STATIC),
            types.typeOf(method, reading),
            annotations.has(method, GraphQLId.class),
            elementNames.access(method),
            read.get(),
            documentation.read(method),
            elementNames.position(method)));
  }
}
