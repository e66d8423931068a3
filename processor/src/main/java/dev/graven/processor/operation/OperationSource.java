package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.OperationsDeclaration;
import dev.graven.processor.source.SourceText;
import java.util.Optional;

/**
 * A text that may hold operations and fragments: a file, or the value of
 * {@code @GraphQLOperations}.
 *
 * @param path of the file, or canonical name of the Java type
 * @param folder below {@code graphql/}; empty for Java
 * @param fallbackName names an anonymous operation: the file's name, or the type's
 * @param content without a byte-order mark
 * @param hasByteOrderMark whether the file began with one
 * @param packageName of the Java type; empty for a file
 * @param element the Java type; empty for a file
 */
record OperationSource(
    String path,
    String folder,
    String fallbackName,
    String content,
    boolean hasByteOrderMark,
    Optional<String> packageName,
    Optional<ElementPosition> element) {

  static OperationSource of(SourceText file) {
    return new OperationSource(
        file.path(),
        file.folder(),
        file.name(),
        file.content(),
        file.hasByteOrderMark(),
        Optional.empty(),
        Optional.empty());
  }

  static OperationSource of(OperationsDeclaration declaration) {
    return new OperationSource(
        declaration.element().className(),
        "",
        declaration.className(),
        declaration.document(),
        false,
        Optional.of(declaration.packageName()),
        Optional.of(declaration.element()));
  }
}
