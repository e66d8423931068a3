package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.RegistryPlan;
import dev.graven.processor.plan.ScalarPlan;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes the Java files of a module: for each package its coercions and executors, and the schema
 * where requests read it; and the registry of them all.
 */
public final class Emitter {
  @Inject
  Emitter() {}

  /** The files, in a stable order. */
  public List<GeneratedFile> emit(RegistryPlan registry, EmitOptions options) {
    Map<String, List<ExecutionPlan>> byPackage = new TreeMap<>();
    for (ExecutionPlan execution : registry.executions()) {
      byPackage
          .computeIfAbsent(execution.packageName(), unused -> new ArrayList<>())
          .add(execution);
    }
    List<GeneratedFile> files = new ArrayList<>();
    byPackage.forEach(
        (packageName, executions) -> {
          files.addAll(emit(packageName, executions, options));
          executions.stream()
              .flatMap(it -> it.introspection().stream())
              .findFirst()
              .ifPresent(it -> files.add(new IntrospectionEmitter(it, options).emit()));
        });
    files.add(new RegistryEmitter(registry, options).emit());
    return files;
  }

  private static List<GeneratedFile> emit(
      String packageName, List<ExecutionPlan> executions, EmitOptions options) {
    Map<String, EnumPlan> enums = new TreeMap<>();
    Map<String, ExecutionPlan> inputs = new TreeMap<>();
    Map<String, ScalarPlan> scalars = new TreeMap<>();
    for (ExecutionPlan execution : executions) {
      execution.enums().forEach(plan -> enums.putIfAbsent(plan.type(), plan));
      execution.inputs().forEach(plan -> inputs.putIfAbsent(plan.type(), execution));
      execution.scalars().forEach(plan -> scalars.putIfAbsent(plan.type(), plan));
    }
    Map<String, ClassName> coercions = new LinkedHashMap<>();
    NameAllocator names = new NameAllocator();
    for (String type : enums.keySet()) {
      coercions.put(type, ClassName.get(packageName, className(type, names)));
    }
    for (String type : inputs.keySet()) {
      coercions.put(type, ClassName.get(packageName, className(type, names)));
    }
    for (String type : scalars.keySet()) {
      coercions.put(type, ClassName.get(packageName, className(type, names)));
    }
    List<GeneratedFile> files = new ArrayList<>();
    enums.forEach(
        (type, plan) ->
            files.add(EnumEmitter.emit(plan, packageName, simpleName(type, coercions), options)));
    inputs.forEach(
        (type, execution) -> {
          InputTypes types = new InputTypes(execution, coercions);
          files.add(
              new InputObjectEmitter(types.input(type), types)
                  .emit(packageName, simpleName(type, coercions), options));
        });
    scalars.forEach(
        (type, plan) ->
            files.add(ScalarEmitter.emit(plan, packageName, simpleName(type, coercions), options)));
    for (ExecutionPlan execution : executions) {
      files.add(new ExecutorEmitter(execution, coercions, options).emit());
    }
    return files;
  }

  private static String simpleName(String type, Map<String, ClassName> coercions) {
    return Objects.requireNonNull(coercions.get(type)).simpleName();
  }

  /** A name that differs from the others also on a file system that ignores case. */
  private static String className(String type, NameAllocator taken) {
    String wanted = JavaNames.capitalized(type) + "Coercion";
    String allocated = taken.newName(wanted.toLowerCase(Locale.ROOT));
    return wanted + allocated.substring(wanted.length());
  }
}
