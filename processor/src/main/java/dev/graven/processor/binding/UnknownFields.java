package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.schema.DeclaredTypes;
import dev.graven.processor.schema.FieldCandidate;
import dev.graven.processor.schema.FieldClaim;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.FieldedDeclaration;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ResolverKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what was meant for the schema but has no field there. Members without annotation may be
 * more than the schema shows: they are nobody's mistake.
 */
final class UnknownFields {
  private final SchemaModel schema;
  private final DeclaredTypes declared;
  private final Consumer<Diagnostic> report;

  UnknownFields(SchemaModel schema, DeclaredTypes declared, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.declared = declared;
    this.report = report;
  }

  void check(Collection<ObjectDeclaration> objects, Collection<InterfaceDeclaration> interfaces) {
    check(schema.queryType(), declared.rootFields(ResolverKind.QUERY));
    Map<String, FieldClaim> mutations = declared.rootFields(ResolverKind.MUTATION);
    schema
        .mutationType()
        .ifPresentOrElse(
            name -> check(name, mutations), () -> mutations.values().forEach(this::noMutationType));
    List<FieldedDeclaration> types = new ArrayList<>(interfaces);
    types.addAll(objects);
    checkFielded(types);
  }

  /** What serves several types is known where one of them has the field. */
  private void checkFielded(List<FieldedDeclaration> types) {
    Set<ElementPosition> known = new HashSet<>();
    Map<ElementPosition, Runnable> unknown = new LinkedHashMap<>();
    for (FieldedDeclaration type : types) {
      Set<String> fields = fields(type.graphqlName());
      declared
          .fields(type)
          .forEach(
              (name, claim) -> {
                List<FieldCandidate> candidates = new ArrayList<>(List.of(claim.winner()));
                candidates.addAll(claim.rivals());
                for (FieldCandidate it : candidates) {
                  if (fields.contains(name)) {
                    known.add(it.element());
                  } else if (it.isExplicit()) {
                    unknown.putIfAbsent(
                        it.element(), () -> reportUnknown(type.graphqlName(), it, fields));
                  }
                }
              });
    }
    unknown.keySet().removeAll(known);
    unknown.values().forEach(Runnable::run);
  }

  private Set<String> fields(String typeName) {
    return schema.types().get(typeName) instanceof TypeModel.FieldedType type
        ? type.fields().keySet()
        : Set.of();
  }

  private void check(String typeName, Map<String, FieldClaim> claims) {
    Set<String> known = fields(typeName);
    claims.forEach(
        (name, claim) -> {
          if (!known.contains(name) && claim.winner().isExplicit()) {
            reportUnknown(typeName, claim.winner(), known);
            claim.rivals().forEach(rival -> reportUnknown(typeName, rival, known));
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
