package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.schema.DeclaredTypes;
import dev.graven.processor.schema.FieldCandidate;
import dev.graven.processor.schema.FieldClaim;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ResolverKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds what was meant for the schema but has no field there. Members without annotation may be
 * more than the schema shows: they are nobody's mistake.
 */
final class UnknownFields {
  private final SchemaModel schema;
  private final DeclaredTypes declared;
  private final Consumer<Diagnostic> report;

  /**
   * Candidates that have found their field, or were reported: a method that takes a class above
   * several types need not have its field in all of them.
   */
  private final Set<FieldCandidate> settled = new HashSet<>();

  UnknownFields(SchemaModel schema, DeclaredTypes declared, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.declared = declared;
    this.report = report;
  }

  void check(Map<String, ObjectDeclaration> objects) {
    objects.forEach((name, object) -> collectKnown(name, declared.fields(object)));
    check(schema.queryType(), declared.rootFields(ResolverKind.QUERY));
    Map<String, FieldClaim> mutations = declared.rootFields(ResolverKind.MUTATION);
    schema
        .mutationType()
        .ifPresentOrElse(
            name -> check(name, mutations), () -> mutations.values().forEach(this::noMutationType));
    objects.forEach((name, object) -> check(name, declared.fields(object)));
  }

  private void collectKnown(String typeName, Map<String, FieldClaim> claims) {
    claims.forEach(
        (name, claim) -> {
          if (fieldNames(typeName).contains(name)) {
            settled.add(claim.winner());
            settled.addAll(claim.rivals());
          }
        });
  }

  private Set<String> fieldNames(String typeName) {
    return schema.types().get(typeName) instanceof TypeModel.ObjectType type
        ? type.fields().keySet()
        : Set.of();
  }

  private void check(String typeName, Map<String, FieldClaim> claims) {
    Set<String> known = fieldNames(typeName);
    claims.forEach(
        (name, claim) -> {
          if (!known.contains(name) && claim.winner().isExplicit()) {
            Stream.concat(Stream.of(claim.winner()), claim.rivals().stream())
                .filter(settled::add)
                .forEach(candidate -> reportUnknown(typeName, candidate, known));
          }
        });
  }

  private void reportUnknown(String typeName, FieldCandidate candidate, Set<String> known) {
    report.accept(
        new Diagnostic(
            DiagnosticId.UNKNOWN_FIELD,
            "`%s` resolves `%s.%s`, which the schema does not have.%s Add the field to the type, name another in the annotation, or mark it @GraphQLIgnore."
                .formatted(
                    candidate.signature(),
                    typeName,
                    candidate.graphqlName(),
                    Suggestion.of(candidate.graphqlName(), known)
                        .map(it -> " Did you mean `" + it + "`?")
                        .orElse("")),
            Optional.ofNullable(schema.types().get(typeName)).flatMap(TypeModel::position),
            Optional.of(candidate.element())));
  }

  private void noMutationType(FieldClaim claim) {
    FieldCandidate candidate = claim.winner();
    report.accept(
        Diagnostic.at(
            DiagnosticId.UNKNOWN_FIELD,
            candidate.element(),
            "`%s` resolves a field of the mutation root type, which the schema does not have. Add `type Mutation { %s: ... }`."
                .formatted(candidate.signature(), candidate.graphqlName())));
  }
}
