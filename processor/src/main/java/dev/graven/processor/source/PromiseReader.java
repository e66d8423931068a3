package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import dev.graven.annotations.GraphQLPromise;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the adapters of promise types, {@code @GraphQLPromise}. */
final class PromiseReader {
  private final Types types;
  private final AnnotationReader annotations;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  PromiseReader(
      Types types,
      AnnotationReader annotations,
      ElementNames elementNames,
      Placements placements,
      Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.elementNames = elementNames;
    this.placements = placements;
    this.findings = findings;
  }

  /** Adapters by the canonical name of the class that they adapt, in the order of the classes. */
  Map<String, StageAdapter> read(List<TypeElement> classes) {
    Map<String, StageAdapter> adapters = new LinkedHashMap<>();
    for (TypeElement type : classes) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (annotations.has(method, GraphQLPromise.class)) {
          placements.accept(method);
          read(type, method, adapters);
        }
      }
    }
    return adapters;
  }

  private void read(
      TypeElement owner, ExecutableElement method, Map<String, StageAdapter> adapters) {
    Optional<String> promise = promise(method);
    if (promise.isEmpty()) {
      findings.report(
          DiagnosticId.INVALID_PROMISE,
          method,
          "`%s` has @GraphQLPromise. Such a method makes a stage of a promise for any type of value: write `public static <T> CompletionStage<T> %s(Promise<T> promise)`, with the promise's class for `Promise`."
              .formatted(ElementNames.label(method), method.getSimpleName()));
      return;
    }
    StageAdapter adapter =
        new StageAdapter(
            elementNames.javaClass(owner),
            method.getSimpleName().toString(),
            elementNames.access(method));
    StageAdapter other = adapters.putIfAbsent(promise.get(), adapter);
    if (other != null) {
      findings.report(
          DiagnosticId.INVALID_PROMISE,
          method,
          "`%s` adapts `%s`, as `%s.%s()` does. A promise type has one adapter: remove one of them."
              .formatted(
                  ElementNames.label(method),
                  promise.get(),
                  other.owner().simpleName(),
                  other.javaName()));
    }
  }

  /** The class that a method of the right shape adapts. */
  private Optional<String> promise(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getTypeParameters().size() != 1
        || method.getParameters().size() != 1) {
      return Optional.empty();
    }
    TypeMirror variable = method.getTypeParameters().get(0).asType();
    TypeMirror parameter = method.getParameters().get(0).asType();
    boolean isSound =
        isOf(parameter, variable)
            && !isStage(parameter)
            && isOf(method.getReturnType(), variable)
            && isStage(method.getReturnType());
    return isSound
        ? Optional.of(
            MoreElements.asType(((DeclaredType) parameter).asElement())
                .getQualifiedName()
                .toString())
        : Optional.empty();
  }

  /** Whether a type is {@code Promise<T>}. */
  private boolean isOf(TypeMirror type, TypeMirror variable) {
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 1
        && types.isSameType(declared.getTypeArguments().get(0), variable);
  }

  private boolean isStage(TypeMirror type) {
    return ((DeclaredType) type)
            .asElement()
            .toString()
            .equals("java.util.concurrent.CompletionStage")
        || types.directSupertypes(type).stream().anyMatch(this::isStage);
  }
}
