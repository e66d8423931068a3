package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Names the executors of a module.
 *
 * <p>The same name twice in a package is a {@code [DuplicateOperation]} error. Names that differ
 * only in letter case get class names that differ on every disk: in alphabetical order, which puts
 * upper case first, the second becomes {@code Foo_2}.
 */
final class ExecutorNames {
  private final PackageChooser packages;
  private final Consumer<? super Diagnostic> sink;

  ExecutorNames(PackageChooser packages, Consumer<? super Diagnostic> sink) {
    this.packages = packages;
    this.sink = sink;
  }

  /** A name for each operation that can have one. */
  Map<LocatedOperation, ExecutorName> assign(List<LocatedOperation> operations) {
    Map<String, List<LocatedOperation>> homeless = new LinkedHashMap<>();
    Map<String, Map<String, LocatedOperation>> byPackage = new TreeMap<>();
    for (LocatedOperation operation : operations) {
      OperationSource source = operation.document().source();
      packages
          .choose(source)
          .ifPresentOrElse(
              packageName ->
                  claim(byPackage.computeIfAbsent(packageName, it -> new TreeMap<>()), operation),
              () ->
                  homeless
                      .computeIfAbsent(source.folder(), it -> new ArrayList<>())
                      .add(operation));
    }
    homeless.values().forEach(packages::report);
    Map<LocatedOperation, ExecutorName> names = new LinkedHashMap<>();
    byPackage.forEach((packageName, claims) -> assign(packageName, claims, names));
    return names;
  }

  /** An operation's own name, or a class name made from its file's. */
  private static String name(LocatedOperation operation) {
    return operation
        .name()
        .orElseGet(() -> JavaName.ofFile(operation.document().source().fallbackName()));
  }

  private void claim(Map<String, LocatedOperation> claims, LocatedOperation operation) {
    LocatedOperation first = claims.putIfAbsent(name(operation), operation);
    if (first != null) {
      sink.accept(
          operation
              .document()
              .diagnostic(
                  DiagnosticId.DUPLICATE_OPERATION,
                  operation.offset(),
                  "The operation `%s` is defined already, at %s. Executors are named after their operations (an anonymous one after its file), so names are unique in a package: rename one, or move it to another folder."
                      .formatted(name(operation), first.document().describe(first.offset()))));
    }
  }

  private static void assign(
      String packageName,
      Map<String, LocatedOperation> claims,
      Map<LocatedOperation, ExecutorName> names) {
    Set<String> taken = new HashSet<>();
    claims.forEach(
        (name, operation) -> {
          String base = JavaName.ofOperation(name);
          String className = base;
          for (int i = 2; !taken.add(className.toLowerCase(Locale.ROOT)); i++) {
            className = base + "_" + i;
          }
          names.put(operation, new ExecutorName(packageName, className));
        });
  }
}
