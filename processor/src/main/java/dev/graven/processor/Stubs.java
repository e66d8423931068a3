package dev.graven.processor;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.emit.EmitOptions;
import dev.graven.processor.emit.Emitter;
import dev.graven.processor.emit.GeneratedFile;
import dev.graven.processor.emit.StubEmitter;
import dev.graven.processor.operation.OperationOutline;
import dev.graven.processor.operation.OperationStage;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.RegistryPlan;
import dev.graven.processor.plan.RegistryPlanner;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written when there are errors: the executors that could be planned, with the public API
 * that user code calls, and stubs in place of the others and of the registry.
 */
final class Stubs {
  private final OperationStage operations;
  private final RegistryPlanner registryPlanner;
  private final Emitter emitter;
  private final StubEmitter stubEmitter;

  @Inject
  Stubs(
      OperationStage operations,
      RegistryPlanner registryPlanner,
      Emitter emitter,
      StubEmitter stubEmitter) {
    this.operations = operations;
    this.registryPlanner = registryPlanner;
    this.emitter = emitter;
    this.stubEmitter = stubEmitter;
  }

  /** A compilation that has failed. */
  Compilation compilation(
      ModuleSources sources, List<ExecutionPlan> plans, List<Diagnostic> diagnostics) {
    // A further failure would be a consequence of the errors that are reported already.
    CrashGuard silent = new CrashGuard(consequence -> {});
    List<GeneratedFile> classes =
        silent
            .run("stub", () -> classes(sources, plans))
            .or(() -> silent.run("stub", () -> classes(sources, List.of())))
            .orElse(List.of());
    return new Compilation(classes, List.of(), diagnostics);
  }

  private List<GeneratedFile> classes(ModuleSources sources, List<ExecutionPlan> plans) {
    EmitOptions options = sources.emitOptions();
    Map<String, GeneratedFile> classes = new LinkedHashMap<>();
    registryPlanner
        .plan(plans, sources.sourceSet())
        .ifPresent(
            registry -> {
              for (GeneratedFile file : emitter.emit(registry, options)) {
                classes.put(file.qualifiedName(), file);
              }
              classes.remove(qualifiedName(registry));
            });
    List<ExecutionPlan> all = new ArrayList<>(plans);
    for (OperationOutline outline : outlines(sources)) {
      ExecutionPlan plan =
          ExecutionPlan.placeholder(
              outline.packageName(), outline.className() + "Executor", outline.sourcePath());
      GeneratedFile stub = stubEmitter.executor(plan.packageName(), plan.executorName(), options);
      if (classes.putIfAbsent(stub.qualifiedName(), stub) == null) {
        all.add(plan);
      }
    }
    registryPlanner
        .plan(all, sources.sourceSet())
        .map(plan -> stubEmitter.registry(plan.packageName(), plan.className(), options))
        .ifPresent(stub -> classes.putIfAbsent(stub.qualifiedName(), stub));
    return List.copyOf(classes.values());
  }

  private List<OperationOutline> outlines(ModuleSources sources) {
    return operations.outline(
        sources.files().operations(), sources.declarations(), sources.packageName());
  }

  private static String qualifiedName(RegistryPlan registry) {
    return new GeneratedFile(registry.packageName(), registry.className(), "").qualifiedName();
  }
}
