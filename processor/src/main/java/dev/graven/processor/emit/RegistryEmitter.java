package dev.graven.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.RegistryPlan;
import dev.graven.processor.source.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the registry of a module's operations. */
final class RegistryEmitter {
  /** A constructor takes at most 255 arguments. */
  private static final int MOST_PARAMETERS = 200;

  private final RegistryPlan plan;
  private final EmitOptions options;
  private final ClassName registry;

  RegistryEmitter(RegistryPlan plan, EmitOptions options) {
    this.plan = plan;
    this.options = options;
    this.registry = ClassName.get(plan.packageName(), plan.className());
  }

  // public final class ShopOperations extends OperationRegistry {
  //   @Inject public ShopOperations(ProductPageExecutor productPage, ...) { super(productPage,
  // ...); }
  //   public static ShopOperations create(ShopApi shopApi) { return new ShopOperations(new
  // ProductPageExecutor(shopApi), ...); }
  // }
  GeneratedFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.className())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeNames.REGISTRY)
            .addJavadoc("Every operation of the module, by name and by id.\n")
            .addMethod(constructor());
    if (resolvers().size() <= MOST_PARAMETERS) {
      type.addMethod(create());
    }
    return GeneratedFiles.of(plan.packageName(), plan.className(), type, options);
  }

  private static ClassName executorClass(ExecutionPlan execution) {
    return ClassName.get(execution.packageName(), execution.executorName());
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("A registry of these executors.\n");
    if (plan.executions().size() > MOST_PARAMETERS) {
      return constructor
          .addParameter(ArrayTypeName.of(RuntimeNames.EXECUTOR), "executors")
          .varargs()
          .addStatement("super(executors)")
          .build();
    }
    options.injectAnnotation().ifPresent(inject -> constructor.addAnnotation(JavaNames.of(inject)));
    NameAllocator names = new NameAllocator();
    List<CodeBlock> passed = new ArrayList<>();
    for (ExecutionPlan execution : plan.executions()) {
      String name = names.newName(JavaNames.decapitalized(execution.executorName()));
      constructor.addParameter(executorClass(execution), name);
      passed.add(CodeBlock.of("$N", name));
    }
    return constructor.addStatement("super($L)", CodeBlock.join(passed, ", ")).build();
  }

  private MethodSpec create() {
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("A registry of executors that call these resolvers.\n")
            .returns(registry);
    Map<JavaClass, String> resolvers = resolvers();
    resolvers.forEach((type, name) -> create.addParameter(JavaNames.of(type), name));
    List<CodeBlock> executors =
        plan.executions().stream().map(execution -> newExecutor(execution, resolvers)).toList();
    return create
        .addStatement("return new $T($L)", registry, CodeBlock.join(executors, ",$W"))
        .build();
  }

  private static CodeBlock newExecutor(ExecutionPlan execution, Map<JavaClass, String> resolvers) {
    List<CodeBlock> arguments =
        execution.resolvers().stream()
            .map(resolver -> CodeBlock.of("$L", resolvers.get(resolver)))
            .toList();
    return CodeBlock.of("new $T($L)", executorClass(execution), CodeBlock.join(arguments, ", "));
  }

  private Map<JavaClass, String> resolvers() {
    NameAllocator names = new NameAllocator();
    Map<JavaClass, String> resolvers = new LinkedHashMap<>();
    for (ExecutionPlan execution : plan.executions()) {
      for (JavaClass resolver : execution.resolvers()) {
        resolvers.computeIfAbsent(
            resolver, type -> names.newName(JavaNames.decapitalized(type.simpleName())));
      }
    }
    return resolvers;
  }
}
