package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.NameList;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.OperationsDeclaration;
import dev.graven.processor.source.SchemaDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Chooses the package of executors: the option {@code graven.package}, else {@code
 * GraphQLSchema(executors)}, else the folder of the file below {@code graphql/} or the package of
 * the Java type that holds the document, else the package of the one type that carries an
 * annotation for the module.
 */
final class PackageChooser {
  private static final String CHOICES =
      "Move the file to the folder below `graphql/` that is named after the package, or say"
          + " `@GraphQLSchema(executors = \"…\")` or `-Agraven.package=…`.";

  private final Consumer<? super Diagnostic> sink;
  private final Optional<String> ofModule;
  private final TreeSet<String> ofTypes = new TreeSet<>();

  PackageChooser(
      Declarations declarations, Optional<String> option, Consumer<? super Diagnostic> sink) {
    this.sink = sink;
    this.ofModule =
        option.filter(it -> !it.isEmpty()).map(this::checkOption).or(() -> declared(declarations));
    declarations.schema().map(SchemaDeclaration::packageName).ifPresent(ofTypes::add);
    if (ofTypes.isEmpty()) {
      declarations.operations().stream()
          .map(OperationsDeclaration::packageName)
          .forEach(ofTypes::add);
    }
  }

  private String checkOption(String option) {
    if (!JavaName.isPackage(option)) {
      sink.accept(
          Diagnostic.ofModule(
              DiagnosticId.INVALID_OPTION,
              "`-Agraven.package=%s` does not name a package. The executors are generated in it: give a name such as `shop.operations`."
                  .formatted(option)));
    }
    return option;
  }

  private Optional<String> declared(Declarations declarations) {
    Optional<SchemaDeclaration> schema =
        declarations.schema().filter(it -> !it.executors().isEmpty());
    schema
        .filter(it -> !JavaName.isPackage(it.executors()))
        .ifPresent(
            it ->
                sink.accept(
                    Diagnostic.at(
                        DiagnosticId.INVALID_DECLARATION,
                        it.element(),
                        "`@GraphQLSchema(executors = \"%s\")` does not name a package. The executors are generated in it: give a name such as `shop.operations`."
                            .formatted(it.executors()))));
    return schema.map(SchemaDeclaration::executors);
  }

  /** The package of a document's executors, or nothing where it has none. */
  Optional<String> choose(OperationSource source) {
    if (ofModule.isPresent()) {
      return ofModule.filter(JavaName::isPackage);
    }
    if (source.packageName().isPresent()) {
      return source.packageName();
    }
    if (!source.folder().isEmpty()) {
      return Optional.of(source.folder().replace('/', '.')).filter(JavaName::isPackage);
    }
    return ofTypes.size() == 1 ? Optional.of(ofTypes.first()) : Optional.empty();
  }

  /** Says why the documents have no package: all those in one folder at once. */
  void report(List<LocatedOperation> homeless) {
    if (homeless.isEmpty() || ofModule.isPresent()) {
      return;
    }
    LocatedOperation first = homeless.get(0);
    List<String> others = homeless.stream().skip(1).map(LocatedOperation::label).toList();
    String folder = first.document().source().folder();
    sink.accept(
        first
            .document()
            .diagnostic(
                DiagnosticId.NO_PACKAGE,
                first.offset(),
                (folder.isEmpty() ? undecided(first) : misnamed(first, folder))
                    + (others.isEmpty() ? "" : " The same goes for " + NameList.of(others) + ".")
                    + " "
                    + CHOICES));
  }

  private String undecided(LocatedOperation operation) {
    return ofTypes.isEmpty()
        ? "Nothing says in which package the executor of `%s` belongs.".formatted(operation.label())
        : "The executor of `%s` could belong in several packages: %s have types with `@GraphQLOperations`."
            .formatted(operation.label(), NameList.of(ofTypes));
  }

  private static String misnamed(LocatedOperation operation, String folder) {
    return "The executor of `%s` belongs in the package of its folder, but `%s` does not name a package: a part of it is a keyword of Java or no identifier."
        .formatted(operation.label(), folder.replace('/', '.'));
  }
}
