package dev.graven.processor.source;

import dev.graven.annotations.GraphQLBatch;
import dev.graven.annotations.GraphQLContext;
import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLInterface;
import dev.graven.annotations.GraphQLLoad;
import dev.graven.annotations.GraphQLMutation;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.annotations.GraphQLSource;
import dev.graven.annotations.GraphQLType;
import dev.graven.annotations.GraphQLTypeResolver;
import dev.graven.processor.diagnostic.DiagnosticId;
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
  private final FieldCallReader calls;
  private final BatchReader batches;
  private final HierarchyReader hierarchy;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  ResolverReader(
      AnnotationReader annotations,
      TypeReader types,
      NameReader names,
      DocumentationReader documentation,
      ParameterReader parameters,
      FieldCallReader calls,
      BatchReader batches,
      HierarchyReader hierarchy,
      ElementNames elementNames,
      Placements placements,
      Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.names = names;
    this.documentation = documentation;
    this.parameters = parameters;
    this.calls = calls;
    this.batches = batches;
    this.hierarchy = hierarchy;
    this.elementNames = elementNames;
    this.placements = placements;
    this.findings = findings;
  }

  /** A method annotation and the kind of resolver that it makes. */
  private record Root(Class<? extends Annotation> annotation, ResolverKind kind) {
    private String name() {
      return annotation.getSimpleName();
    }
  }

  private static final Root FIELD = new Root(GraphQLField.class, ResolverKind.FIELD);
  private static final Root BATCH = new Root(GraphQLBatch.class, ResolverKind.FIELD);
  private static final Root LOAD = new Root(GraphQLLoad.class, ResolverKind.FIELD);

  private static final List<Root> ROOTS =
      List.of(
          new Root(GraphQLQuery.class, ResolverKind.QUERY),
          new Root(GraphQLMutation.class, ResolverKind.MUTATION),
          FIELD,
          BATCH,
          LOAD,
          new Root(GraphQLTypeResolver.class, ResolverKind.TYPE));

  /** The resolvers that {@code type} itself declares, in the order written. */
  List<ResolverDeclaration> read(TypeElement type) {
    List<ResolverDeclaration> resolvers = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      List<Root> roots = roots(method);
      long sources = sources(method);
      Optional<TypeElement> on = annotations.classIn(method, GraphQLField.class, "on");
      if (on.isEmpty() && sources == 0 && isSharedByItsClass(method, type)) {
        on = Optional.of(type);
      }
      if (roots.isEmpty() || (isOfMember(roots) && sources == 0 && on.isEmpty())) {
        continue; // no resolver, or a member of its class
      }
      placements.accept(method);
      method.getParameters().forEach(placements::accept);
      if (isSound(method, roots, sources, on.isPresent())) {
        read(method, roots.get(0), on, type).ifPresent(resolvers::add);
      }
    }
    return resolvers;
  }

  /** What a method resolves; beside {@code @GraphQLLoad}, {@code @GraphQLField} only names it. */
  private List<Root> roots(ExecutableElement method) {
    List<Root> roots = new ArrayList<>(ROOTS);
    roots.removeIf(root -> !annotations.has(method, root.annotation()));
    if (roots.contains(LOAD)) {
      roots.remove(FIELD);
    }
    return roots;
  }

  private static boolean isOfMember(List<Root> roots) {
    return roots.equals(List.of(FIELD)) || roots.equals(List.of(LOAD));
  }

  /** A static method of a type's own class answers for all its objects. */
  private boolean isSharedByItsClass(ExecutableElement method, TypeElement type) {
    return method.getModifiers().contains(Modifier.STATIC)
        && annotations.hasAny(type, GraphQLType.class, GraphQLInterface.class)
        && isOfMember(roots(method));
  }

  private long sources(ExecutableElement method) {
    return method.getParameters().stream()
        .filter(parameter -> annotations.has(parameter, GraphQLSource.class))
        .count();
  }

  private boolean isSound(ExecutableElement method, List<Root> roots, long sources, boolean hasOn) {
    String label = ElementNames.label(method);
    if (roots.size() > 1
        && roots.get(0).kind() != ResolverKind.FIELD
        && (roots.get(1).equals(BATCH) || roots.get(1).equals(LOAD))) {
      findings.report(
          roots.get(1).equals(BATCH) ? DiagnosticId.INVALID_BATCH : DiagnosticId.INVALID_LOAD,
          method,
          "`%s` has @%s and @%s. A root field has no parent objects, and is called once anyway: keep @%2$s, and return the value itself."
              .formatted(label, roots.get(0).name(), roots.get(1).name()));
      return false;
    }
    if (roots.size() > 1) {
      findings.invalidDeclaration(
          method,
          "`%s` has @%s and @%s. A method resolves one field: keep one of them."
              .formatted(label, roots.get(0).name(), roots.get(1).name()));
      return false;
    }
    Root root = roots.get(0);
    if (annotations.has(method, GraphQLIgnore.class)) {
      findings.invalidDeclaration(
          method,
          "`%s` has both @%s and @GraphQLIgnore. Remove one of them."
              .formatted(label, root.name()));
      return false;
    }
    if (root.kind() == ResolverKind.TYPE) {
      return isTypeResolver(method, sources);
    }
    if (root.kind() != ResolverKind.FIELD && sources > 0) {
      findings.invalidDeclaration(
          method,
          "`%s` resolves a root field, which has no parent object, but has a @GraphQLSource parameter. Use @GraphQLField instead of @%s, or remove @GraphQLSource."
              .formatted(label, root.name()));
      return false;
    }
    if (hasOn && sources > 0) {
      findings.invalidDeclaration(
          method,
          "`%s` names the class of its parent object twice, by `on` and by a parameter with @GraphQLSource. Remove `on`, or remove the parameter where one value answers for all objects."
              .formatted(label));
      return false;
    }
    if (root.equals(LOAD) && sources == 0) {
      findings.report(
          DiagnosticId.INVALID_LOAD,
          method,
          "`%s` has @GraphQLLoad, but no parent object to take the key from. Mark the parameter that receives it with @GraphQLSource."
              .formatted(label));
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
        : names.read(
            method,
            root.equals(LOAD) ? GraphQLField.class : root.annotation(),
            method.getSimpleName().toString());
  }

  private Optional<ResolverDeclaration> read(
      ExecutableElement method, Root root, Optional<TypeElement> on, TypeElement owner) {
    DeclaredType reading = (DeclaredType) owner.asType();
    String javaName = method.getSimpleName().toString();
    JavaType type = types.typeOf(method, reading);
    Optional<String> name = name(method, root);
    Optional<List<ParameterDeclaration>> read = parameters.read(method, reading);
    if (name.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    Optional<? extends FieldCall> call = call(method, root, read.get(), type);
    on.ifPresent(hierarchy::add);
    return call.map(
        it ->
            new ResolverDeclaration(
                root.kind(),
                elementNames.javaClass(owner),
                javaName,
                name.get(),
                method.getModifiers().contains(Modifier.STATIC),
                type,
                it,
                on.map(parent -> parent.getQualifiedName().toString()),
                annotations.has(method, GraphQLId.class),
                elementNames.access(method),
                read.get(),
                documentation.read(method),
                elementNames.position(method)));
  }

  private Optional<? extends FieldCall> call(
      ExecutableElement method, Root root, List<ParameterDeclaration> read, JavaType type) {
    if (root.kind() == ResolverKind.TYPE) {
      return Optional.of(FieldCall.PLAIN);
    }
    return root.equals(BATCH)
        ? batches.read(method, read, type)
        : calls.read(
            method, method, root.equals(LOAD) ? GraphQLField.class : root.annotation(), type);
  }
}
