package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INVALID_VARIABLES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.VariablePlan;
import java.util.List;
import java.util.Map;
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
  private final VariableFields fields;
  private final InputTypes types;
  private final VariablesBuilderEmitter builder;
  private final ClassName variablesClass;
  private final boolean takesRequired;

  VariablesEmitter(
      List<VariablePlan> variables,
      VariableFields fields,
      InputTypes types,
      LiteralEmitter literals,
      ArgumentConstants constants,
      ClassName executor) {
    this.variables = variables;
    this.fields = fields;
    this.types = types;
    this.variablesClass = executor.nestedClass("Variables");
    this.takesRequired = takesRequired();
    this.builder =
        new VariablesBuilderEmitter(
            variables, takesRequired, fields, types, literals, constants, variablesClass);
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
      String name = fields.field(variable);
      type.addField(types.of(variable.type()), name, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = builder.$N", name, name);
      if (variable.mayBeAbsent()) {
        String present = fields.presenceField(variable);
        type.addField(TypeName.BOOLEAN, present, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$N = builder.$N", present, present);
      }
      if (fields.mayFail(variable)) {
        String failure = fields.failureField(variable);
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
    new VariableCoercionEmitter(fields, types).addTo(type, variables, variablesClass);
    return type.addType(builder.emit()).build();
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
      method.addStatement("builder.$N = $L", fields.field(variable), builder.checked(variable));
    }
    return method.addStatement("return builder").build();
  }

  private MethodSpec.Builder requiredParameters(MethodSpec.Builder method) {
    method.addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    for (VariablePlan variable : required()) {
      method.addParameter(types.of(variable.type()), fields.field(variable));
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
        required().stream().map(variable -> CodeBlock.of("$N", fields.field(variable))).toList(),
        ", ");
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
        MethodSpec.methodBuilder(fields.field(variable))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("{@code $$$L: $L}.\n", variable.name(), variable.type())
            .returns(types.of(variable.type()));
    if (!fields.mayFail(variable)) {
      return method.addStatement("return $N", fields.field(variable)).build();
    }
    return method
        .addJavadoc("Throws what came of making it, if that failed.\n")
        .addStatement(
            "return $T.built($N, $N)",
            ARGUMENT_COERCION,
            fields.field(variable),
            fields.failureField(variable))
        .build();
  }

  private MethodSpec presenceAccessor(VariablePlan variable) {
    return MethodSpec.methodBuilder(fields.presenceField(variable))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Whether {@code $$$L} was given, be it null.\n", variable.name())
        .returns(boolean.class)
        .addStatement("return $N", fields.presenceField(variable))
        .build();
  }
}
