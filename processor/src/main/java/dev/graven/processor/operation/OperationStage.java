package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.schema.BuiltInScalars;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.ValidatedSchema;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.SourceText;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The operation stage: every {@code .graphql} file and every {@code @GraphQLOperations}, parsed,
 * put together with the fragments of the module, validated and read.
 */
public final class OperationStage {
  private static final Comparator<Diagnostic> IN_SOURCE_ORDER =
      Comparator.comparing(
          (Diagnostic it) -> it.position().orElse(new TextPosition("\uFFFF", 1, 1, "")),
          Comparator.comparing(TextPosition::file)
              .thenComparingInt(TextPosition::line)
              .thenComparingInt(TextPosition::column));

  @Inject
  public OperationStage() {}

  /**
   * The operations that have no errors, sorted by package and name, and everything that is wrong
   * with the others, sorted by file and place.
   *
   * @param files in any order
   * @param packageOption value of {@code -Agraven.package}
   * @param ignoresIncremental whether {@code @defer} and {@code @stream} mean nothing, as servers
   *     may have it; else they are refused
   * @param unboundIsDynamic whether custom scalars without Java class take any literal
   */
  public StageResult<List<Operation>> read(
      ValidatedSchema schema,
      List<SourceText> files,
      Declarations declarations,
      Optional<String> packageOption,
      boolean ignoresIncremental,
      boolean unboundIsDynamic) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    ModuleOperations module =
        ModuleOperations.read(files, declarations, packageOption, diagnostics::add);
    ModuleValidator validator =
        new ModuleValidator(
            schema.schema(),
            module,
            unboundIsDynamic ? Set.of() : unparsedScalars(schema, declarations),
            ignoresIncremental);
    OperationReader reader = new OperationReader(schema.model());
    List<Operation> operations = new ArrayList<>();
    Set<Diagnostic> nulls = new LinkedHashSet<>();
    for (LocatedOperation operation : module.operations()) {
      boolean isValid = validator.validate(operation);
      ExecutorName name = module.names().get(operation);
      if (isValid && name != null) {
        reader
            .read(operation, name)
            .filter(it -> NonNullArguments.check(it, nulls))
            .ifPresent(operations::add);
      }
    }
    validator.validateUnused();
    diagnostics.addAll(validator.diagnostics());
    diagnostics.addAll(nulls);
    diagnostics.sort(IN_SOURCE_ORDER);
    operations.sort(
        Comparator.comparing(Operation::packageName).thenComparing(Operation::className));
    return new StageResult<>(List.copyOf(operations), diagnostics);
  }

  /** Custom scalars for which there is no {@code parse} method, in no particular order. */
  private static Set<String> unparsedScalars(ValidatedSchema schema, Declarations declarations) {
    Set<String> scalars = new HashSet<>();
    for (TypeModel type : schema.model().types().values()) {
      if (type instanceof TypeModel.ScalarType && !BuiltInScalars.NAMES.contains(type.name())) {
        scalars.add(type.name());
      }
    }
    declarations.scalars().forEach(it -> scalars.remove(it.graphqlName()));
    return scalars;
  }

  /**
   * The names of all executors that the module should have, valid or not, without a schema: stubs
   * are written for those that cannot be compiled.
   */
  public List<OperationOutline> outline(
      List<SourceText> files, Declarations declarations, Optional<String> packageOption) {
    ModuleOperations module =
        ModuleOperations.read(files, declarations, packageOption, diagnostic -> {});
    return module.names().entrySet().stream()
        .map(entry -> outline(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static OperationOutline outline(LocatedOperation operation, ExecutorName name) {
    return new OperationOutline(
        name.packageName(), name.className(), operation.document().source().path());
  }
}
