package dev.graven.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/**
 * Writes stand-ins for classes that could not be generated, so that the one mistake that javac
 * reports is Graven's and not a "cannot find symbol" at every use.
 */
public final class StubEmitter {
  private static final ClassName MAP = ClassName.get(Map.class);
  private static final TypeName RAW_VARIABLES =
      ParameterizedTypeName.get(
          MAP, ClassName.get(String.class), WildcardTypeName.subtypeOf(Object.class));
  private static final TypeName RESPONSE_STAGE =
      ParameterizedTypeName.get(ClassName.get(CompletionStage.class), RuntimeNames.RESPONSE);

  @Inject
  StubEmitter() {}

  // public final class ProductPageExecutor implements GraphQLExecutor {
  //   @Inject public ProductPageExecutor() {}
  //   public ProductPageExecutor(Object first, Object... others) {}
  //   public GraphQLResponse execute(Variables variables, RequestContext context) { throw ... }
  //   public static final class Variables { of, from }
  // }
  /** An executor that takes any resolvers and variables. */
  public GeneratedFile executor(String packageName, String className, EmitOptions options) {
    ClassName variables = ClassName.get(packageName, className, "Variables");
    TypeSpec.Builder type =
        stub(className, options)
            .addSuperinterface(RuntimeNames.EXECUTOR)
            .addMethod(overriding("operation").returns(RuntimeNames.INFO).build())
            .addMethod(execute("execute", RuntimeNames.RESPONSE, variables))
            .addMethod(execute("executeAsync", RESPONSE_STAGE, variables))
            .addMethod(
                overriding("execute")
                    .returns(RuntimeNames.RESPONSE)
                    .addParameter(RAW_VARIABLES, "variables")
                    .addParameter(RuntimeNames.CONTEXT, "context")
                    .build())
            .addType(variables(variables));
    return GeneratedFiles.of(packageName, className, type, options);
  }

  // public final class ShopOperations extends OperationRegistry {
  //   @Inject public ShopOperations() {}
  //   public ShopOperations(Object first, Object... others) {}
  //   public static ShopOperations create(Object... resolvers) { throw ... }
  // }
  /** A registry that takes any executors. */
  public GeneratedFile registry(String packageName, String className, EmitOptions options) {
    TypeSpec.Builder type =
        stub(className, options)
            .superclass(RuntimeNames.REGISTRY)
            .addMethod(
                failing("create")
                    .addModifiers(Modifier.STATIC)
                    .returns(ClassName.get(packageName, className))
                    .addParameter(ArrayTypeName.of(Object.class), "resolvers")
                    .varargs()
                    .build());
    return GeneratedFiles.of(packageName, className, type, options);
  }

  private static TypeSpec.Builder stub(String className, EmitOptions options) {
    MethodSpec.Builder injected =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addStatement("super()");
    options
        .injectAnnotation()
        .ifPresent(annotation -> injected.addAnnotation(JavaNames.of(annotation)));
    MethodSpec any =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Object.class, "first")
            .addParameter(ArrayTypeName.of(Object.class), "others")
            .varargs()
            .addStatement("super()")
            .build();
    return TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("Stands in for a class that could not be generated; the errors say why.\n")
        .addMethod(injected.build())
        .addMethod(any);
  }

  private static MethodSpec execute(String name, TypeName result, ClassName variables) {
    return failing(name)
        .returns(result)
        .addParameter(variables, "variables")
        .addParameter(RuntimeNames.CONTEXT, "context")
        .build();
  }

  private static TypeSpec variables(ClassName name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addMethod(
            failing("of")
                .addModifiers(Modifier.STATIC)
                .returns(name)
                .addParameter(ArrayTypeName.of(Object.class), "values")
                .varargs()
                .build())
        .addMethod(
            failing("from")
                .addModifiers(Modifier.STATIC)
                .returns(name)
                .addParameter(RAW_VARIABLES, "values")
                .build())
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return failing(name).addAnnotation(Override.class);
  }

  private static MethodSpec.Builder failing(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addStatement(
            "throw new $T($S)", IllegalStateException.class, "This class did not compile");
  }
}
