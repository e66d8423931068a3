package dev.graven.processor;

import dev.graven.processor.artifact.PlanArtifacts;
import dev.graven.processor.artifact.ResourceFile;
import dev.graven.processor.artifact.SdlArtifact;
import dev.graven.processor.binding.BindingStage;
import dev.graven.processor.binding.Bindings;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.Severity;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.emit.Emitter;
import dev.graven.processor.emit.GeneratedFile;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.OperationStage;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.Planner;
import dev.graven.processor.plan.RegistryPlanner;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.SchemaStage;
import dev.graven.processor.schema.ValidatedSchema;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.transform.Transforms;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sequence of the stages, from declarations and files to classes. */
final class Compiler {
  private final SchemaStage schemas;
  private final BindingStage bindings;
  private final OperationStage operations;
  private final Transforms transforms;
  private final Planner planner;
  private final RegistryPlanner registryPlanner;
  private final Emitter emitter;
  private final Stubs stubs;

  @Inject
  Compiler(
      SchemaStage schemas,
      BindingStage bindings,
      OperationStage operations,
      Transforms transforms,
      Planner planner,
      RegistryPlanner registryPlanner,
      Emitter emitter,
      Stubs stubs) {
    this.schemas = schemas;
    this.bindings = bindings;
    this.operations = operations;
    this.transforms = transforms;
    this.planner = planner;
    this.registryPlanner = registryPlanner;
    this.emitter = emitter;
    this.stubs = stubs;
  }

  /**
   * Everything that the module compiles to, and everything that is wrong with it.
   *
   * @param earlier what was found wrong with the sources themselves
   */
  Compilation compile(ModuleSources sources, List<Diagnostic> earlier) {
    List<Diagnostic> found = new ArrayList<>(earlier);
    CrashGuard guard = new CrashGuard(found::add);
    Declarations declarations = sources.declarations();

    Optional<ValidatedSchema> schema =
        guard
            .run("schema", () -> schemas.build(declarations, sources.files().sdl()))
            .flatMap(result -> result.reportTo(found));
    if (schema.isEmpty()) {
      return stubs.compilation(sources, List.of(), found);
    }
    SchemaModel model = schema.get().model();
    Optional<Bindings> bound =
        guard
            .run("binding", () -> bindings.bind(model, declarations, sources.unboundIsDynamic()))
            .map(result -> result.reportTo(found));
    List<Operation> read =
        guard
            .run(
                "operation",
                () ->
                    operations.read(
                        schema.get(),
                        sources.files().operations(),
                        declarations,
                        sources.packageName(),
                        sources.ignoresIncremental(),
                        sources.unboundIsDynamic()))
            .map(result -> result.reportTo(found))
            .orElse(List.of());
    if (bound.isEmpty()) {
      return stubs.compilation(sources, List.of(), found);
    }
    List<ExecutionPlan> plans = plans(read, model, bound.get(), guard, found);
    if (hasErrors(found)) {
      return stubs.compilation(sources, plans, found);
    }
    Optional<List<GeneratedFile>> classes = guard.run("emit", () -> emit(plans, sources));
    if (classes.isEmpty()) {
      return stubs.compilation(sources, List.of(), found);
    }
    return new Compilation(classes.get(), resources(model, plans, guard), found);
  }

  /** Stubs, for sources so incomplete that the stages would only report consequences. */
  Compilation giveUp(ModuleSources sources, List<Diagnostic> earlier) {
    return stubs.compilation(sources, List.of(), earlier);
  }

  /** A plan for each operation whose fields are all bound; an unbound one is reported already. */
  private List<ExecutionPlan> plans(
      List<Operation> operations,
      SchemaModel schema,
      Bindings bindings,
      CrashGuard guard,
      List<Diagnostic> found) {
    List<ExecutionPlan> plans = new ArrayList<>();
    for (Operation operation : operations) {
      if (BoundFields.areAllBound(operation, schema, bindings)) {
        guard
            .run("transform", operation.className(), () -> transforms.apply(operation, schema))
            .flatMap(
                collected ->
                    guard.run(
                        "plan",
                        operation.className(),
                        () -> planner.plan(reportOnce(collected, found), schema, bindings)))
            .ifPresent(plan -> plans.add(reportOnce(plan, found)));
      }
    }
    return plans;
  }

  /** Two operations that select a field find the same wrong with it. */
  private static <T> T reportOnce(StageResult<T> result, List<Diagnostic> found) {
    result.diagnostics().stream().filter(it -> !found.contains(it)).forEach(found::add);
    return result.value();
  }

  private static List<ResourceFile> resources(
      SchemaModel schema, List<ExecutionPlan> plans, CrashGuard guard) {
    List<ResourceFile> files = new ArrayList<>(SdlArtifact.of(schema).stream().toList());
    for (ExecutionPlan plan : plans) {
      guard
          .run("artifact", plan.executorName(), () -> PlanArtifacts.of(plan))
          .ifPresent(files::addAll);
    }
    return files;
  }

  private List<GeneratedFile> emit(List<ExecutionPlan> plans, ModuleSources sources) {
    return registryPlanner
        .plan(plans, sources.sourceSet())
        .map(registry -> emitter.emit(registry, sources.emitOptions()))
        .orElse(List.of());
  }

  static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.id().severity() == Severity.ERROR);
  }
}
