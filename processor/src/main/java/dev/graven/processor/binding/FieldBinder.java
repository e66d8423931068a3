package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.schema.FieldCandidate;
import dev.graven.processor.schema.FieldClaim;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.FieldValue;
import dev.graven.processor.schema.PromiseHint;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.FieldedDeclaration;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.MemberKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Joins the fields of one type with the members and methods that claim them. */
final class FieldBinder {
  private final SchemaModel schema;
  private final TypeMatcher types;
  private final ParameterBinder parameters;
  private final LoadBinder loads;
  private final ReadOnceCheck readOnce;
  private final boolean unboundIsDynamic;
  private final Consumer<Diagnostic> report;

  FieldBinder(
      SchemaModel schema,
      TypeMatcher types,
      boolean unboundIsDynamic,
      Consumer<Diagnostic> report) {
    this.unboundIsDynamic = unboundIsDynamic;
    this.schema = schema;
    this.types = types;
    this.parameters = new ParameterBinder(schema, types, report);
    this.loads = new LoadBinder(schema, report);
    this.readOnce = new ReadOnceCheck(schema, report);
    this.report = report;
  }

  /**
   * Who claims the fields of a type.
   *
   * @param object its class; empty for a root type
   */
  record Claims(Optional<FieldedDeclaration> object, Map<String, FieldClaim> fields) {}

  /** Bindings by coordinate, in schema order. */
  Map<String, FieldBinding> bind(TypeModel.FieldedType type, Claims claims) {
    Map<String, FieldBinding> bindings = new LinkedHashMap<>();
    for (FieldModel field : type.fields().values()) {
      FieldClaim claim = claims.fields.get(field.name());
      if (claim == null && unboundIsDynamic && claims.object.isEmpty()) {
        bindings.put(field.coordinate(), new FieldBinding.Dynamic(field));
      } else if (claim == null) {
        report(DiagnosticId.UNBOUND_FIELD, field, unboundElement(claims), unbound(field, claims));
      } else {
        claim.rivals().forEach(rival -> reportRival(field, claim.winner(), rival));
        checkType(field, claim.winner());
        binding(field, claim.winner())
            .ifPresent(
                binding -> {
                  readOnce.check(binding);
                  bindings.put(field.coordinate(), binding);
                });
      }
    }
    return bindings;
  }

  private Optional<FieldBinding> binding(FieldModel field, FieldCandidate candidate) {
    List<ParameterBinding> bound = parameters.bind(field, candidate);
    if (candidate.call() instanceof FieldCall.Batch batch
        && candidate instanceof FieldCandidate.Resolver resolver) {
      return Optional.of(
          new FieldBinding.Batch(
              field,
              candidate.javaName(),
              resolver.declaration().isStatic(),
              bound,
              batch.sourceElement(),
              batch.row(),
              batch.isOutcome(),
              candidate.type(),
              batch.isMap(),
              origin(candidate)));
    }
    return candidate.call() instanceof FieldCall.Load load
        ? loads
            .bind(field, candidate, call(field, candidate, bound), load.loader())
            .map(FieldBinding.class::cast)
        : Optional.of(call(field, candidate, bound));
  }

  /** The direct call of a method or member. */
  private static FieldBinding.OfMember call(
      FieldModel field, FieldCandidate candidate, List<ParameterBinding> bound) {
    boolean blocking = candidate.call() instanceof FieldCall.Each each && each.blocking();
    if (candidate instanceof FieldCandidate.Resolver resolver) {
      return new FieldBinding.ResolverMethod(
          field,
          candidate.javaName(),
          resolver.declaration().isStatic(),
          bound,
          candidate.type(),
          blocking,
          origin(candidate));
    }
    boolean isMethod =
        !(candidate instanceof FieldCandidate.Member member)
            || member.declaration().kind() != MemberKind.FIELD;
    return bound.isEmpty() && !blocking
        ? new FieldBinding.Property(
            field, candidate.javaName(), isMethod, candidate.type(), origin(candidate))
        : new FieldBinding.SourceMethod(
            field, candidate.javaName(), bound, candidate.type(), blocking, origin(candidate));
  }

  private static Origin origin(FieldCandidate candidate) {
    return new Origin(candidate.owner(), candidate.access(), candidate.element());
  }

  private void checkType(FieldModel field, FieldCandidate candidate) {
    JavaType value = FieldValue.of(candidate);
    String answer =
        "`%s: %s` is answered by `%s`"
            .formatted(field.coordinate(), field.type(), candidate.signature());
    Optional<ElementPosition> element = Optional.of(candidate.element());
    Optional<String> mismatch = types.output(field.type(), value);
    if (mismatch.isPresent()) {
      report(
          DiagnosticId.TYPE_MISMATCH,
          field,
          element,
          answer
              + " with %s. %s: change the schema or the Java type."
                  .formatted(answered(candidate, value), mismatch.get())
              + promiseHint(field, value));
    } else if (NullnessMatcher.answersNull(
        field.type(), candidate.call() instanceof FieldCall.Load ? candidate.type() : value)) {
      report(
          DiagnosticId.NULLNESS_MISMATCH,
          field,
          element,
          answer
              + ", which may answer null. A null there is an error at run time: drop the `!` or the @Nullable.");
    }
  }

  /** The remedy where what a class of one type argument promises would fit. */
  private String promiseHint(FieldModel field, JavaType value) {
    return PromiseHint.promised(value)
        .filter(promised -> types.output(field.type(), promised).isEmpty())
        .flatMap(promised -> PromiseHint.of(value))
        .map(hint -> " " + hint)
        .orElse("");
  }

  /** What stands for the value, for messages. */
  private static String answered(FieldCandidate candidate, JavaType value) {
    if (candidate.call() instanceof FieldCall.Load load) {
      return "`%s` of `%s`".formatted(value.text(), load.loader().javaClass().canonicalName());
    }
    return candidate.call() instanceof FieldCall.Batch
        ? "rows of `" + value.text() + "`"
        : "`" + candidate.type().text() + "`";
  }

  private void reportRival(FieldModel field, FieldCandidate winner, FieldCandidate rival) {
    report(
        DiagnosticId.AMBIGUOUS_BINDING,
        field,
        Optional.of(rival.element()),
        "`%s` is claimed by `%s` and by `%s`. A field has one resolver: remove one of them, give it another name, or mark it @GraphQLIgnore."
            .formatted(field.coordinate(), winner.signature(), rival.signature()));
  }

  private String unbound(FieldModel field, Claims claims) {
    String suggestion =
        Suggestion.of(field.name(), claims.fields.keySet())
            .map(it -> " Did you mean `" + it + "`?")
            .orElse("");
    if (claims.object.isEmpty()) {
      return "`%s` has no resolver.%s Every field of a root type has one: mark a method with %s."
          .formatted(
              field.coordinate(),
              suggestion,
              field.parentType().equals(schema.queryType()) ? "@GraphQLQuery" : "@GraphQLMutation");
    }
    String javaClass = claims.object.get().javaClass().canonicalName();
    return "`%s` has no member in `%s`.%s Every field has one: add a record component, getter or public field, or a method marked @GraphQLField."
        .formatted(field.coordinate(), javaClass, suggestion);
  }

  private static Optional<ElementPosition> unboundElement(Claims claims) {
    return claims.object.map(FieldedDeclaration::element);
  }

  private void report(
      DiagnosticId id, FieldModel field, Optional<ElementPosition> element, String message) {
    report.accept(new Diagnostic(id, message, field.position(), element));
  }
}
