package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.schema.FieldCandidate;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.JavaScalar;
import dev.graven.processor.schema.KeyTypes;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.LoaderDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Joins a field with the member that answers its key, and with the loader. */
final class LoadBinder {
  private final SchemaModel schema;
  private final Consumer<Diagnostic> report;

  LoadBinder(SchemaModel schema, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.report = report;
  }

  /** The binding, unless the key is none of the loader's, which is reported. */
  Optional<FieldBinding.Load> bind(
      FieldModel field,
      FieldCandidate candidate,
      FieldBinding.OfMember key,
      LoaderDeclaration loader) {
    boolean isKeyList = KeyTypes.isKeyList(key.type(), loader.key());
    if (!isKeyList && !KeyTypes.isKey(key.type(), loader.key())) {
      report(
          field,
          candidate,
          "`%s` is loaded by `%s`, whose keys are `%s`, but `%s` answers `%s`. Answer the loader's key, or a list of keys for a list of values."
              .formatted(
                  field.coordinate(),
                  loader.javaClass().canonicalName(),
                  loader.key().text(),
                  candidate.signature(),
                  key.type().text()));
      return Optional.empty();
    }
    return Optional.of(
        new FieldBinding.Load(
            field,
            key,
            isKeyList,
            loader.javaClass(),
            loader.key(),
            loader.value(),
            loader.isOutcome(),
            loader.eager(),
            loader.maxBatchSize(),
            loader.keyIsReference() ? reference(field, candidate, loader) : Optional.empty()));
  }

  /** The field of type ID that the key is the value of. */
  private Optional<FieldModel> reference(
      FieldModel field, FieldCandidate candidate, LoaderDeclaration loader) {
    List<FieldModel> ids =
        schema.types().get(field.type().name()) instanceof TypeModel.FieldedType type
                && isOneValue(field.type(), candidate.type(), loader)
            ? type.fields().values().stream().filter(LoadBinder::isId).toList()
            : List.of();
    Optional<FieldModel> reference =
        ids.stream().filter(it -> ids.size() == 1 || it.name().equals("id")).findFirst();
    boolean isId =
        JavaScalar.of(loader.key().text()).filter(it -> it.answers().contains("ID")).isPresent();
    if (reference.isEmpty()) {
      report(
          field,
          candidate,
          "`%s: %s` is loaded with keyIsReference, but its values have no field that the key could be: a field of type ID without arguments, the only one, or named `id`. Remove keyIsReference, or add the field."
              .formatted(field.coordinate(), field.type()));
    } else if (!isId) {
      report(
          field,
          candidate,
          "`%s: %s` is loaded with keyIsReference, but its keys are `%s`, which cannot be an ID. Remove keyIsReference, or load by String, int, long, UUID or BigInteger."
              .formatted(field.coordinate(), field.type(), loader.key().text()));
    }
    return reference.filter(it -> isId);
  }

  /** Whether a key stands for one object, and not for a list of them. */
  private static boolean isOneValue(TypeRef type, JavaType key, LoaderDeclaration loader) {
    return !(loader.value() instanceof JavaType.Sequence)
        && (type instanceof TypeRef.ListOf) == KeyTypes.isKeyList(key, loader.key());
  }

  private static boolean isId(FieldModel field) {
    return field.type() instanceof TypeRef.Named named
        && named.name().equals("ID")
        && field.arguments().isEmpty();
  }

  private void report(FieldModel field, FieldCandidate candidate, String message) {
    report.accept(
        new Diagnostic(
            DiagnosticId.INVALID_LOAD,
            message,
            field.position(),
            Optional.of(candidate.element())));
  }
}
