package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InputFieldDeclaration;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import dev.graven.processor.source.ResolverDeclaration;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.ScalarDeclaration;
import dev.graven.processor.source.UnionDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What declarations must hold whichever way the schema comes: different names, known parents. */
final class DeclarationsValidator {
  private final Consumer<Diagnostic> report;

  DeclarationsValidator(Consumer<Diagnostic> report) {
    this.report = report;
  }

  void validate(Declarations declarations) {
    Map<String, JavaClass> claims = new HashMap<>();
    for (ObjectDeclaration it : declarations.objects()) {
      claim(it.graphqlName(), it.javaClass(), it.element(), claims);
    }
    for (InterfaceDeclaration it : declarations.interfaces()) {
      claim(it.graphqlName(), it.javaClass(), it.element(), claims);
    }
    for (UnionDeclaration it : declarations.unions()) {
      claim(it.graphqlName(), it.javaClass(), it.element(), claims);
    }
    for (EnumDeclaration it : declarations.enums()) {
      claim(it.graphqlName(), it.javaClass(), it.element(), claims);
    }
    for (ScalarDeclaration it : declarations.scalars()) {
      claim(it.graphqlName(), it.owner(), it.element(), claims);
    }
    DeclaredTypes declared = new DeclaredTypes(declarations);
    for (InputDeclaration it : declarations.inputs()) {
      claim(it.graphqlName(), it.javaClass(), it.element(), claims);
      if (declarations.objects().stream()
          .anyMatch(object -> object.javaClass().equals(it.javaClass()))) {
        report.accept(bothWays(it));
      }
      checkNames(it);
    }
    for (ResolverDeclaration resolver : declarations.resolvers()) {
      if (resolver.kind() == ResolverKind.FIELD) {
        checkSource(resolver, declared);
      }
    }
  }

  private void claim(
      String name, JavaClass javaClass, ElementPosition element, Map<String, JavaClass> claims) {
    JavaClass first = claims.putIfAbsent(name, javaClass);
    if (first != null && !first.equals(javaClass)) {
      report.accept(
          Diagnostic.at(
              DiagnosticId.DUPLICATE_TYPE,
              element,
              "`%s` and `%s` are both the type `%s`. A type has one Java class: give one of them another name."
                  .formatted(first.canonicalName(), javaClass.canonicalName(), name)));
    }
  }

  private static Diagnostic bothWays(InputDeclaration input) {
    return Diagnostic.at(
        DiagnosticId.INVALID_DECLARATION,
        input.element(),
        "`%s` is marked both @GraphQLType and @GraphQLInput. A GraphQL type is either answered or received: use two classes."
            .formatted(input.javaClass().canonicalName()));
  }

  private void checkNames(InputDeclaration input) {
    Map<String, InputFieldDeclaration> claims = new HashMap<>();
    for (InputFieldDeclaration field : input.fields()) {
      InputFieldDeclaration first = claims.putIfAbsent(field.graphqlName(), field);
      if (first != null) {
        report.accept(
            Diagnostic.at(
                DiagnosticId.AMBIGUOUS_BINDING,
                field.element(),
                "`%s.%s` and `%s.%s` both receive the input field `%s.%s`. A value has one receiver: rename one, or mark it @GraphQLIgnore."
                    .formatted(
                        input.javaClass().simpleName(),
                        first.javaName(),
                        input.javaClass().simpleName(),
                        field.javaName(),
                        input.graphqlName(),
                        field.graphqlName())));
      }
    }
  }

  private void checkSource(ResolverDeclaration resolver, DeclaredTypes declared) {
    Optional<ParameterDeclaration> source =
        resolver.parameters().stream()
            .filter(parameter -> parameter.role() == ParameterRole.SOURCE)
            .findFirst();
    boolean known = DeclaredTypes.sourceClass(resolver).filter(declared::isParent).isPresent();
    if (resolver.on().isPresent() && !known) {
      report.accept(
          Diagnostic.at(
              DiagnosticId.INVALID_DECLARATION,
              resolver.element(),
              "`%s.%s()` resolves a field of `%s`, which is not marked @GraphQLType, @GraphQLInterface or @GraphQLUnion. The member `on` names the class of the parent type: mark that class."
                  .formatted(
                      resolver.owner().canonicalName(), resolver.javaName(), resolver.on().get())));
    }
    if (source.isPresent() && !known) {
      report.accept(
          Diagnostic.at(
              DiagnosticId.INVALID_DECLARATION,
              source.get().element(),
              "`%s.%s()` resolves a field of `%s`, which is not marked @GraphQLType, @GraphQLInterface or @GraphQLUnion. The parameter marked @GraphQLSource has the class of the parent type: mark that class."
                  .formatted(
                      resolver.owner().canonicalName(),
                      resolver.javaName(),
                      resolver.call() instanceof FieldCall.Batch batch
                          ? batch.sourceElement().text()
                          : source.get().type().text())));
    }
  }
}
