package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.OperationsDeclaration;
import dev.graven.processor.source.SourceText;
import graphql.language.OperationDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The operations and fragments of a module, parsed and named, whatever the schema.
 *
 * @param documents those that parse, sorted by path
 * @param isComplete whether all documents parse
 * @param unused fragments that no operation reaches; none known where the module is not complete
 * @param names of those operations that can have one
 */
record ModuleOperations(
    List<SourceDocument> documents,
    boolean isComplete,
    FragmentIndex fragments,
    List<LocatedFragment> unused,
    List<LocatedOperation> operations,
    Map<LocatedOperation, ExecutorName> names) {

  static ModuleOperations read(
      List<SourceText> files,
      Declarations declarations,
      Optional<String> packageOption,
      Consumer<? super Diagnostic> sink) {
    List<OperationSource> sources =
        Stream.concat(
                files.stream()
                    .sorted(Comparator.comparing(SourceText::path))
                    .map(OperationSource::of),
                declarations.operations().stream()
                    .sorted(Comparator.comparing(it -> it.element().className()))
                    .map((OperationsDeclaration it) -> OperationSource.of(it)))
            .toList();
    DocumentReader reader = new DocumentReader(sink);
    List<SourceDocument> documents =
        sources.stream().map(reader::read).flatMap(Optional::stream).toList();
    boolean isComplete = documents.size() == sources.size();
    FragmentIndex fragments = new FragmentIndex(documents, sink);
    List<LocatedOperation> operations = new ArrayList<>();
    for (SourceDocument document : documents) {
      for (OperationDefinition operation : document.operations()) {
        operations.add(fragments.locate(document, operation));
      }
    }
    List<LocatedFragment> unused =
        isComplete ? UnusedFragments.find(fragments, operations) : List.of();
    unused.forEach(it -> sink.accept(UnusedFragments.report(it)));
    PackageChooser packages = new PackageChooser(declarations, packageOption, sink);
    return new ModuleOperations(
        documents,
        isComplete,
        fragments,
        unused,
        List.copyOf(operations),
        new ExecutorNames(packages, sink).assign(operations));
  }
}
