package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.schema.DeclaredTypes;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import dev.graven.processor.source.ResolverDeclaration;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.TypeDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Joins methods marked {@code @GraphQLTypeResolver} with the interfaces and unions they are for.
 */
final class TypeResolverBinder {
  private final SchemaModel schema;
  private final Map<String, TypeDeclaration> declared;
  private final Consumer<Diagnostic> report;

  TypeResolverBinder(
      SchemaModel schema, Map<String, TypeDeclaration> declared, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.declared = declared;
    this.report = report;
  }

  /** Type resolvers by name of the interface or union. */
  Map<String, TypeResolverBinding> bind(List<ResolverDeclaration> resolvers) {
    Map<String, ResolverDeclaration> byType = new LinkedHashMap<>();
    for (ResolverDeclaration resolver : resolvers) {
      if (resolver.kind() == ResolverKind.TYPE) {
        String type = type(resolver);
        if (!(schema.types().get(type) instanceof TypeModel.AbstractType)) {
          reportUnknown(resolver, type);
        } else {
          ResolverDeclaration first = byType.putIfAbsent(type, resolver);
          if (first != null) {
            reportRival(type, first, resolver);
          }
        }
      }
    }
    Map<String, TypeResolverBinding> bindings = new LinkedHashMap<>();
    byType.forEach((type, resolver) -> bindings.put(type, binding(resolver)));
    return bindings;
  }

  /** The name given, else the type of the source parameter's class. */
  private String type(ResolverDeclaration resolver) {
    if (!resolver.graphqlName().isEmpty()) {
      return resolver.graphqlName();
    }
    String source = DeclaredTypes.sourceClass(resolver).orElse("");
    return declared.values().stream()
        .filter(it -> it.javaClass().canonicalName().equals(source))
        .map(TypeDeclaration::graphqlName)
        .findFirst()
        .orElse("");
  }

  private static TypeResolverBinding binding(ResolverDeclaration resolver) {
    return new TypeResolverBinding(
        resolver.javaName(),
        resolver.isStatic(),
        DeclaredTypes.sourceClass(resolver).orElse("java.lang.Object"),
        resolver.parameters().stream().map(TypeResolverBinder::parameter).toList(),
        new Origin(resolver.owner(), resolver.access(), resolver.element()));
  }

  private static ParameterBinding parameter(ParameterDeclaration parameter) {
    return parameter.role() == ParameterRole.SOURCE
        ? new ParameterBinding.SourceParameter(parameter.type())
        : ParameterBinder.context(parameter);
  }

  private void reportUnknown(ResolverDeclaration resolver, String type) {
    List<String> known =
        schema.types().values().stream()
            .filter(TypeModel.AbstractType.class::isInstance)
            .map(TypeModel::name)
            .toList();
    String problem =
        type.isEmpty()
            ? "names no type, and the class of its @GraphQLSource parameter is none"
            : "is for `%s`, which is none.%s"
                .formatted(
                    type,
                    Suggestion.of(type, known).map(it -> " Did you mean `" + it + "`?").orElse(""));
    report.accept(
        Diagnostic.at(
            DiagnosticId.UNKNOWN_TYPE,
            resolver.element(),
            "`%s` tells the types of an interface or union apart, but %s%s Name an interface or union in @GraphQLTypeResolver."
                .formatted(signature(resolver), problem, type.isEmpty() ? "." : "")));
  }

  private void reportRival(String type, ResolverDeclaration first, ResolverDeclaration second) {
    report.accept(
        new Diagnostic(
            DiagnosticId.AMBIGUOUS_BINDING,
            "The types of `%s` are told apart by `%s` and by `%s`. An interface or union has one type resolver: remove one of them."
                .formatted(type, signature(first), signature(second)),
            Optional.ofNullable(schema.types().get(type)).flatMap(TypeModel::position),
            Optional.of(second.element())));
  }

  private static String signature(ResolverDeclaration resolver) {
    return resolver.owner().canonicalName() + "." + resolver.javaName() + "()";
  }
}
