package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import java.util.Optional;
import java.util.function.Consumer;

/** Refuses streams where several positions get the same value: a stream can be read only once. */
final class ReadOnceCheck {
  private final SchemaModel schema;
  private final Consumer<Diagnostic> report;

  ReadOnceCheck(SchemaModel schema, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.report = report;
  }

  void check(FieldBinding binding) {
    if (binding instanceof FieldBinding.Load load && load.type().hasStream()) {
      report(
          load.field(),
          load.key().origin(),
          "`%s` is loaded once for all positions that have the key, as `%s` of `%s`"
              .formatted(
                  load.field().coordinate(), load.type().text(), load.loader().canonicalName()));
    } else if (binding instanceof FieldBinding.ResolverMethod method
        && method.isShared(schema)
        && method.type().hasStream()) {
      report(
          method.field(),
          method.origin(),
          "`%s` is answered once for all parents, by `%s.%s` with `%s`"
              .formatted(
                  method.field().coordinate(),
                  method.owner().canonicalName(),
                  method.javaName(),
                  method.type().text()));
    }
  }

  private void report(FieldModel field, Origin origin, String answer) {
    report.accept(
        new Diagnostic(
            DiagnosticId.UNSUPPORTED_JAVA_TYPE,
            answer + ". A stream can be read only once: answer a List.",
            field.position(),
            Optional.of(origin.element())));
  }
}
