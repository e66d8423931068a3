package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INVALID_VARIABLES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.VariablePlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class {@code Variables} of an executor: what a request gives, typed and
 * immutable.
 */
final class VariablesEmitter {
  static final ParameterizedTypeName RAW_VALUES =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          WildcardTypeName.subtypeOf(Object.class));

  /** Of a method, where a {@code double} counts twice. */
  private static final int MOST_PARAMETERS = 255;

  private final List<VariablePlan> variables;
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final ArgumentConstants constants;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final NameAllocator allocator;
  private final ClassName variablesClass;
  private final boolean takesRequired;

  VariablesEmitter(
      List<VariablePlan> variables,
      InputTypes types,
      LiteralEmitter literals,
      ArgumentConstants constants,
      ClassName executor) {
    this.variables = variables;
    this.types = types;
    this.literals = literals;
    this.constants = constants;
    this.variablesClass = executor.nestedClass("Variables");
    this.takesRequired = takesRequired();
    this.allocator =
        JavaNames.allocator(
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "of",
            "from",
            "coerce",
            "builder",
            "build",
            "values",
            "errors");
    for (VariablePlan variable : variables) {
      names.put(variable.name(), allocator.newName(variable.name()));
    }
    for (VariablePlan variable : variables) {
      if (variable.mayBeAbsent() || hasLateDefault(variable)) {
        names.put(
            presence(variable), allocator.newName("has" + JavaNames.capitalized(variable.name())));
      }
      if (mayFail(variable)) {
        names.put(failure(variable), allocator.newName(variable.name() + "Failure"));
      }
    }
  }

  /** Whether making a variable's value may fail: then the fields that use it do. */
  boolean mayFail(VariablePlan variable) {
    return types.mayFail(variable.type());
  }

  /** Whether its default is made only where it is needed, because making it may fail. */
  boolean hasLateDefault(VariablePlan variable) {
    return variable
        .defaultValue()
        .filter(value -> !literals.isConstant(value, variable.type().name()))
        .isPresent();
  }

  /** Whether its default holds what a custom scalar may refuse. */
  boolean hasScalarDefault(VariablePlan variable) {
    return hasLateDefault(variable) && types.hasCustomScalar(variable.type().name());
  }

  /** The field that holds what a variable's value failed with. */
  String failureField(VariablePlan variable) {
    return names.getOrDefault(failure(variable), variable.name());
  }

  // variables.filter, or ArgumentCoercion.built(variables.filter, variables.filterFailure)
  /** The value of a variable, where the execution has them. */
  CodeBlock value(VariablePlan variable) {
    return mayFail(variable)
        ? CodeBlock.of(
            "$T.built(variables.$N, variables.$N)",
            ARGUMENT_COERCION,
            field(variable),
            failureField(variable))
        : CodeBlock.of("variables.$N", field(variable));
  }

  /** The field that holds a variable. */
  String field(VariablePlan variable) {
    return names.getOrDefault(variable.name(), variable.name());
  }

  /** A name for the constant that describes a variable; {@code $ID} may be a variable too. */
  String constant(VariablePlan variable) {
    return allocator.newName(JavaNames.constant(variable.name()));
  }

  /** The field that says whether a variable has a runtime value. */
  String presenceField(VariablePlan variable) {
    return names.getOrDefault(presence(variable), variable.name());
  }

  private static String failure(VariablePlan variable) {
    return "!" + variable.name();
  }

  private static String presence(VariablePlan variable) {
    return "?" + variable.name();
  }

  // public static final class Variables { fields, of, builder, from, accessors, coerce, Builder }
  TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Variables")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The variables of the operation, coerced. Immutable.\n");
    if (!takesRequired) {
      type.addJavadoc(
          """

          <p>More of them must be given than a method has parameters: there is no {@code of}, and the
          builder takes them one by one.
          """);
    }
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(variablesClass.nestedClass("Builder"), "builder");
    for (VariablePlan variable : variables) {
      String name = field(variable);
      type.addField(types.of(variable.type()), name, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = builder.$N", name, name);
      if (variable.mayBeAbsent()) {
        String present = presenceField(variable);
        type.addField(TypeName.BOOLEAN, present, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$N = builder.$N", present, present);
      }
      if (mayFail(variable)) {
        String failure = failureField(variable);
        type.addField(Throwable.class, failure, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$N = builder.$N", failure, failure);
      }
    }
    type.addMethod(constructor.build());
    if (takesRequired) {
      type.addMethod(of());
    }
    type.addMethod(builderMethod()).addMethod(from());
    for (VariablePlan variable : variables) {
      type.addMethod(accessor(variable));
      if (variable.mayBeAbsent()) {
        type.addMethod(presenceAccessor(variable));
      }
    }
    new VariableCoercionEmitter(this, types).addTo(type, variables, variablesClass);
    return type.addType(builder()).build();
  }

  private MethodSpec of() {
    return requiredParameters(MethodSpec.methodBuilder("of"))
        .addJavadoc("The variables that must be given; all others absent.\n")
        .returns(variablesClass)
        .addStatement("return builder($L).build()", requiredNames())
        .build();
  }

  private MethodSpec builderMethod() {
    MethodSpec.Builder method =
        requiredParameters(MethodSpec.methodBuilder("builder"))
            .addJavadoc(
                takesRequired
                    ? "A builder that has the variables that must be given.\n"
                    : "A builder, which has none of the variables that must be given.\n")
            .returns(variablesClass.nestedClass("Builder"))
            .addStatement("$1T builder = new $1T()", variablesClass.nestedClass("Builder"));
    for (VariablePlan variable : required()) {
      method.addStatement("builder.$N = $L", field(variable), checked(variable));
    }
    return method.addStatement("return builder").build();
  }

  private MethodSpec.Builder requiredParameters(MethodSpec.Builder method) {
    method.addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    for (VariablePlan variable : required()) {
      method.addParameter(types.of(variable.type()), field(variable));
    }
    return method;
  }

  private List<VariablePlan> required() {
    return takesRequired ? allRequired() : List.of();
  }

  private List<VariablePlan> allRequired() {
    return variables.stream().filter(VariablePlan::isRequired).toList();
  }

  /** Whether a method can take all variables that must be given (JVMS 4.3.3). */
  private boolean takesRequired() {
    return allRequired().stream()
            .mapToInt(it -> types.of(it.type()).equals(TypeName.DOUBLE) ? 2 : 1)
            .sum()
        <= MOST_PARAMETERS;
  }

  private CodeBlock requiredNames() {
    return CodeBlock.join(
        required().stream().map(variable -> CodeBlock.of("$N", field(variable))).toList(), ", ");
  }

  private MethodSpec from() {
    return MethodSpec.methodBuilder("from")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            """
            The variables of a request, coerced (GraphQL specification section 6.1.2).

            @throws $T if any violates its type; it lists every violation
            """,
            INVALID_VARIABLES)
        .returns(variablesClass)
        .addParameter(RAW_VALUES, "values")
        .addStatement("$1T errors = new $1T()", INPUT_ERRORS)
        .addStatement("$T variables = coerce(values, errors)", variablesClass)
        .beginControlFlow("if (variables == null)")
        .addStatement("throw errors.toException()")
        .endControlFlow()
        .addStatement("return variables")
        .build();
  }

  private MethodSpec accessor(VariablePlan variable) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(field(variable))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("{@code $$$L: $L}.\n", variable.name(), variable.type())
            .returns(types.of(variable.type()));
    if (!mayFail(variable)) {
      return method.addStatement("return $N", field(variable)).build();
    }
    return method
        .addJavadoc("Throws what came of making it, if that failed.\n")
        .addStatement(
            "return $T.built($N, $N)", ARGUMENT_COERCION, field(variable), failureField(variable))
        .build();
  }

  private MethodSpec presenceAccessor(VariablePlan variable) {
    return MethodSpec.methodBuilder(presenceField(variable))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Whether {@code $$$L} was given, be it null.\n", variable.name())
        .returns(boolean.class)
        .addStatement("return $N", presenceField(variable))
        .build();
  }

  private TypeSpec builder() {
    ClassName builderClass = variablesClass.nestedClass("Builder");
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Collects variables.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (VariablePlan variable : variables) {
      FieldSpec.Builder field =
          FieldSpec.builder(builderType(variable), field(variable), Modifier.PRIVATE);
      variable
          .defaultValue()
          .filter(value -> !hasLateDefault(variable))
          .ifPresent(value -> field.initializer(constant(variable, value)));
      type.addField(field.build());
      if (mayFail(variable)) {
        type.addField(Throwable.class, failureField(variable), Modifier.PRIVATE);
      }
      if (variable.mayBeAbsent() || hasLateDefault(variable)) {
        type.addField(TypeName.BOOLEAN, presenceField(variable), Modifier.PRIVATE);
      }
      if (!takesRequired || !variable.isRequired()) {
        type.addMethod(setter(variable, builderClass));
      }
    }
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The variables.\n")
            .returns(variablesClass);
    if (!takesRequired) {
      build.addJavadoc(
          "\n@throws $T if one that must be given is missing\n", NullPointerException.class);
      allRequired()
          .forEach(
              it ->
                  build.addStatement(
                      "$T.requireNonNull($N, $S)", Objects.class, field(it), it.name()));
    }
    variables.stream().filter(this::hasLateDefault).forEach(it -> build.addCode(lateDefault(it)));
    return type.addMethod(build.addStatement("return new $T(this)", variablesClass).build())
        .build();
  }

  /** A reference where it can be missing. */
  private TypeName builderType(VariablePlan variable) {
    TypeName type = types.of(variable.type());
    return takesRequired || !variable.isRequired() ? type : type.box();
  }

  private CodeBlock constant(VariablePlan variable, Literal value) {
    CodeBlock code = literals.expression(value, variable.type(), variable.name());
    return LiteralEmitter.hasObject(value)
        ? constants.of(types.of(variable.type()), code, variable.name())
        : code;
  }

  // if (!hasFilter) {
  //   try {
  //     filter = FilterCoercion.create(1);
  //   } catch (Throwable t) {
  //     filterFailure = ArgumentCoercion.failure(t);
  //   }
  // }
  private CodeBlock lateDefault(VariablePlan variable) {
    Literal value = variable.defaultValue().orElseThrow();
    CodeBlock code = literals.expression(value, variable.type(), variable.name());
    CodeBlock.Builder late =
        CodeBlock.builder().beginControlFlow("if (!$N)", presenceField(variable));
    if (!mayFail(variable)) {
      return late.addStatement("$N = $L", field(variable), code).endControlFlow().build();
    }
    return late.beginControlFlow("try")
        .addStatement("$N = $L", field(variable), code)
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("$N = $T.failure(t)", failureField(variable), ARGUMENT_COERCION)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private MethodSpec setter(VariablePlan variable, ClassName builderClass) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(field(variable))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Gives {@code $$$L: $L}.\n", variable.name(), variable.type())
            .returns(builderClass)
            .addParameter(types.of(variable.type()), field(variable))
            .addStatement("this.$N = $L", field(variable), checked(variable));
    if (variable.mayBeAbsent() || hasLateDefault(variable)) {
      method.addStatement("this.$N = true", presenceField(variable));
    }
    return method.addStatement("return this").build();
  }

  /**
   * The parameter of a variable, refused when null where null cannot be, and copied when a list.
   */
  private CodeBlock checked(VariablePlan variable) {
    String name = field(variable);
    TypeRef type = variable.type();
    if (type instanceof TypeRef.ListOf) {
      CodeBlock copy =
          CodeBlock.of(
              "$T.unmodifiableList(new $T<>($N))", Collections.class, ArrayList.class, name);
      return type.nonNull() ? copy : CodeBlock.of("$N == null ? null : $L", name, copy);
    }
    return type.nonNull() && !types.of(type).isPrimitive()
        ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name)
        : CodeBlock.of("$N", name);
  }
}
