package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.CONTEXT;
import static dev.graven.processor.emit.RuntimeNames.EXECUTOR;
import static dev.graven.processor.emit.RuntimeNames.INFO;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.KIND;
import static dev.graven.processor.emit.RuntimeNames.RESPONSE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.source.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Writes the executor of one operation. */
final class ExecutorEmitter {
  private final ExecutionPlan plan;
  private final Map<String, ClassName> coercions;
  private final EmitOptions options;
  private final ClassName executor;
  private final ClassName variablesClass;
  private final List<String> resolverFields = new ArrayList<>();

  /**
   * @param coercions the generated coercion class of each enum, input object and custom scalar
   */
  ExecutorEmitter(ExecutionPlan plan, Map<String, ClassName> coercions, EmitOptions options) {
    this.plan = plan;
    this.coercions = coercions;
    this.options = options;
    this.executor = ClassName.get(plan.packageName(), plan.executorName());
    this.variablesClass = executor.nestedClass("Variables");
    NameAllocator names = JavaNames.allocator("OPERATION", "variables", "context", "values");
    for (JavaClass resolver : plan.resolvers()) {
      resolverFields.add(names.newName(JavaNames.decapitalized(resolver.simpleName())));
    }
  }

  // public final class ProductPageExecutor implements GraphQLExecutor {
  //   private static final OperationInfo OPERATION = ...;
  //   private final ShopApi shopApi;
  //   constructor, operation, execute, executeAsync
  //   Variables, Execution, Fields, Keys
  // }
  GeneratedFile emit() {
    InputTypes types = new InputTypes(plan, coercions);
    LiteralEmitter literals = new LiteralEmitter(types);
    ArgumentConstants arguments = new ArgumentConstants();
    VariableFields variables = new VariableFields(plan.variables(), types, literals);
    ConstantsEmitter constants = new ConstantsEmitter(plan);
    DynamicConstants dynamicConstants = new DynamicConstants();
    NameAllocator names = ExecutionScope.names(plan);
    TemplateConstants templates = new TemplateConstants(plan.templates());
    WaveNames waves = new WaveNames(plan.waves(), names);
    ConversionEmitter conversions = new ConversionEmitter(types, names);
    CallEmitter calls =
        new CallEmitter(
            new ArgumentEmitter(
                plan.variables(), variables, types, literals, arguments, conversions),
            arguments,
            dynamicConstants,
            resolverFields,
            waves,
            templates);
    ExecutionScope scope = new ExecutionScope(plan, constants, calls, names, waves, coercions);
    TypeSpec execution =
        new ExecutionEmitter(scope, variables, executor, resolverFields).emit(conversions);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(executor)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(EXECUTOR)
            .addJavadoc(javadoc())
            .addField(operation());
    for (int i = 0; i < plan.resolvers().size(); i++) {
      type.addField(
          JavaNames.of(plan.resolvers().get(i)),
          resolverFields.get(i),
          Modifier.PRIVATE,
          Modifier.FINAL);
    }
    type.addMethod(constructor()).addMethod(operationMethod());
    type.addMethod(execute()).addMethod(executeAsync()).addMethod(executeRaw());
    type.addType(
            new VariablesEmitter(plan.variables(), variables, types, literals, arguments, executor)
                .emit())
        .addType(execution);
    type.addTypes(constants.holders()).addTypes(arguments.holders());
    type.addTypes(dynamicConstants.holders()).addTypes(templates.holders());
    return GeneratedFiles.of(plan.packageName(), plan.executorName(), type, options);
  }

  private CodeBlock javadoc() {
    return CodeBlock.of(
        """
        Executes the operation of {@code $L}. Immutable and safe for use by several threads.

        <pre>
        $L
        </pre>
        """,
        DocComment.escape(plan.sourcePath()),
        DocComment.escape(plan.document().strip()));
  }

  private FieldSpec operation() {
    CodeBlock name =
        plan.operationName().map(text -> CodeBlock.of("$S", text)).orElse(CodeBlock.of("null"));
    return FieldSpec.builder(INFO, "OPERATION", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($Z$T.$L,$W$L,$W$S,$W$S,$W$L)",
            INFO,
            KIND,
            plan.kind(),
            name,
            plan.id(),
            plan.sourcePath(),
            LongText.pieces(plan.document()))
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("An executor that calls these resolvers.\n");
    options.injectAnnotation().ifPresent(inject -> constructor.addAnnotation(JavaNames.of(inject)));
    for (int i = 0; i < plan.resolvers().size(); i++) {
      String name = resolverFields.get(i);
      constructor
          .addParameter(JavaNames.of(plan.resolvers().get(i)), name)
          .addStatement("this.$1N = $2T.requireNonNull($1N, $1S)", name, Objects.class);
    }
    return constructor.build();
  }

  private MethodSpec operationMethod() {
    return MethodSpec.methodBuilder("operation")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(INFO)
        .addStatement("return OPERATION")
        .build();
  }

  private MethodSpec execute() {
    return MethodSpec.methodBuilder("execute")
        .addJavadoc("Answers a request on the calling thread.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(RESPONSE)
        .addParameter(variablesClass, "variables")
        .addParameter(CONTEXT, "context")
        .addStatement("return new Execution(this, variables, context).run()")
        .build();
  }

  private MethodSpec executeAsync() {
    boolean waits = !plan.waves().isEmpty();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("executeAsync")
            .addJavadoc(
                waits
                    ? "Answers a request, without waiting on the calling thread.\n"
                    : "Answers a request; the operation waits for nothing, so the stage is complete.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), RESPONSE))
            .addParameter(variablesClass, "variables")
            .addParameter(CONTEXT, "context");
    return waits
        ? method.addStatement("return new Execution(this, variables, context).runAsync()").build()
        : method
            .addStatement(
                "return $T.completedStage(execute(variables, context))", CompletableFuture.class)
            .build();
  }

  private MethodSpec executeRaw() {
    return MethodSpec.methodBuilder("execute")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RESPONSE)
        .addParameter(VariablesEmitter.RAW_VALUES, "values")
        .addParameter(CONTEXT, "context")
        .addStatement("$1T errors = new $1T()", INPUT_ERRORS)
        .addStatement("$T variables = Variables.coerce(values, errors)", variablesClass)
        .addStatement(
            "return variables == null ? errors.toResponse() : execute(variables, context)")
        .build();
  }
}
