package dev.graven.processor.emit;

import com.google.common.collect.Sets;
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
import java.util.TreeSet;

/**
 * Writes the Java files of a module: for each package its coercions of enums and custom scalars and
 * executors, and the registry of them all.
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
        (packageName, executions) -> files.addAll(emit(packageName, executions, options)));
    files.add(new RegistryEmitter(registry, options).emit());
    return files;
  }

  private static List<GeneratedFile> emit(
      String packageName, List<ExecutionPlan> executions, EmitOptions options) {
    Map<String, EnumPlan> enums = new TreeMap<>();
    executions.forEach(
        execution -> execution.enums().forEach(plan -> enums.putIfAbsent(plan.type(), plan)));
    Map<String, ScalarPlan> scalars = new TreeMap<>();
    executions.forEach(
        execution -> execution.scalars().forEach(plan -> scalars.putIfAbsent(plan.type(), plan)));
    Map<String, ClassName> coercions = new LinkedHashMap<>();
    NameAllocator names = new NameAllocator();
    for (String type : new TreeSet<>(Sets.union(enums.keySet(), scalars.keySet()))) {
      coercions.put(type, ClassName.get(packageName, className(type, names)));
    }
    List<GeneratedFile> files = new ArrayList<>();
    coercions.forEach(
        (type, coercion) ->
            files.add(
                enums.containsKey(type)
                    ? EnumEmitter.emit(
                        Objects.requireNonNull(enums.get(type)),
                        packageName,
                        coercion.simpleName(),
                        options)
                    : ScalarEmitter.emit(
                        Objects.requireNonNull(scalars.get(type)),
                        packageName,
                        coercion.simpleName(),
                        options)));
    for (ExecutionPlan execution : executions) {
      files.add(new ExecutorEmitter(execution, coercions, options).emit());
    }
    return files;
  }

  /** A name that differs from the others also on a file system that ignores case. */
  private static String className(String type, NameAllocator taken) {
    String wanted = JavaNames.capitalized(type) + "Coercion";
    String allocated = taken.newName(wanted.toLowerCase(Locale.ROOT));
    return wanted + allocated.substring(wanted.length());
  }
}
