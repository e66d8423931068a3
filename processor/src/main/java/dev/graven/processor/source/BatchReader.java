package dev.graven.processor.source;

import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the signature of a method with {@code @GraphQLBatch}: parents in, rows out. */
final class BatchReader {
  /** What a {@code List} of parents can be passed to. */
  private static final Set<String> LIST_PARAMETERS =
      Set.of("java.util.List<", "java.util.Collection<", "java.lang.Iterable<");

  private final Elements elements;
  private final Types types;
  private final Findings findings;

  BatchReader(Elements elements, Types types, Findings findings) {
    this.elements = elements;
    this.types = types;
    this.findings = findings;
  }

  /** What the batch takes and answers, unless its signature is wrong, which is reported. */
  Optional<FieldCall.Batch> read(
      ExecutableElement method, List<ParameterDeclaration> parameters, JavaType result) {
    Optional<JavaType> source =
        parameters.stream()
            .filter(it -> it.role() == ParameterRole.SOURCE)
            .map(ParameterDeclaration::type)
            .findFirst();
    if (source.isEmpty()) {
      report(
          method,
          "has @GraphQLBatch, but no parameter with @GraphQLSource. A batch is called with the parent objects: mark the `List` that receives them.");
      return Optional.empty();
    }
    Optional<JavaType.ClassType> parent = parent(source.get());
    if (parent.isEmpty()) {
      report(
          method,
          "is a batch, but receives its parent objects as `%s`. They come in a list: write `List<%s>`."
              .formatted(
                  source.get().text(),
                  source.get() instanceof JavaType.ClassType it
                      ? simpleName(it.className())
                      : "Product"));
      return Optional.empty();
    }
    JavaType rows = result instanceof JavaType.StageType stage ? stage.element() : result;
    Optional<FieldCall.Batch> batch =
        rows instanceof JavaType.Sequence list && list.kind() == SequenceKind.LIST
            ? Optional.of(batch(parent.get(), list.element(), false))
            : fromMap(method, parent.get(), rows, result);
    return batch.filter(it -> hasValues(method, it));
  }

  private Optional<FieldCall.Batch> fromMap(
      ExecutableElement method, JavaType.ClassType parent, JavaType rows, JavaType result) {
    if (!(rows instanceof JavaType.ClassType map) || !isMap(map)) {
      String name = simpleName(parent.className());
      report(
          method,
          "is a batch, but returns `%s`. A batch returns a row for each parent object, as `List<Row>` in their order, as `Map<%s, Row>`, or as a CompletionStage of either."
              .formatted(result.text(), name));
      return Optional.empty();
    }
    JavaType key = map.arguments().get(0);
    if (!key.text().equals(parent.text())) {
      report(
          method,
          "is a batch of `%s`, but returns its rows by `%s`. The keys of the map are the parent objects: return `Map<%1$s, ...>`, or a List in their order."
              .formatted(simpleName(parent.className()), simpleName(key.text())));
      return Optional.empty();
    }
    return Optional.of(batch(parent, map.arguments().get(1), true));
  }

  private static FieldCall.Batch batch(JavaType.ClassType parent, JavaType row, boolean isMap) {
    Optional<JavaType> outcome = RuntimeTypes.outcome(row);
    return new FieldCall.Batch(parent, outcome.orElse(row), outcome.isPresent(), isMap);
  }

  private boolean hasValues(ExecutableElement method, FieldCall.Batch batch) {
    if (batch.row() instanceof JavaType.StageType
        || (batch.row() instanceof JavaType.Sequence list
            && list.element() instanceof JavaType.StageType)) {
      report(
          method,
          "is a batch, but its rows are promises. The rows of a batch come together: return a CompletionStage of all of them, or resolve the field without @GraphQLBatch.");
      return false;
    }
    return true;
  }

  private static Optional<JavaType.ClassType> parent(JavaType source) {
    return source instanceof JavaType.Sequence list
            && LIST_PARAMETERS.stream().anyMatch(list.text()::startsWith)
            && list.element() instanceof JavaType.ClassType element
        ? Optional.of(element)
        : Optional.empty();
  }

  private boolean isMap(JavaType.ClassType type) {
    return type.arguments().size() == 2
        && types.isAssignable(erasure(type.className()), erasure("java.util.Map"));
  }

  private TypeMirror erasure(String className) {
    return types.erasure(Objects.requireNonNull(elements.getTypeElement(className)).asType());
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private void report(ExecutableElement method, String problem) {
    findings.report(
        DiagnosticId.INVALID_BATCH, method, "`" + ElementNames.label(method) + "` " + problem);
  }
}
