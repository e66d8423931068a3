package dev.graven.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.InputObjectPlan;
import dev.graven.processor.plan.TargetPlan;
import dev.graven.processor.plan.WavePlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.SequenceKind;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The generated class of an input object type, as text. */
class InputObjectEmitterTest {
  private static final TypeRef INT = new TypeRef.Named("Int", false);
  private static final TypeRef UNITS = new TypeRef.ListOf(new TypeRef.Named("Unit", true), false);

  private static InputObjectPlan.Field field(
      String name, TypeRef type, TargetPlan target, boolean tellsAbsent) {
    return new InputObjectPlan.Field(name, type, Optional.empty(), target, tellsAbsent);
  }

  private static String emit(InputObjectPlan input) {
    EnumPlan unit =
        new EnumPlan(
            "Unit",
            Optional.of(new JavaClass("shop", "shop.Unit", true, true)),
            Map.of("LITRE", "L"));
    ExecutionPlan plan =
        new ExecutionPlan(
            "shop",
            "QExecutor",
            OperationKind.QUERY,
            Optional.empty(),
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(unit),
            List.of(),
            List.of(input),
            Optional.empty(),
            List.of(),
            WavePlan.NONE,
            List.of(),
            0,
            0);
    InputTypes types =
        new InputTypes(
            plan,
            Map.of(
                "In", ClassName.get("shop", "InCoercion"),
                "Unit", ClassName.get("shop", "UnitCoercion")));
    return new InputObjectEmitter(input, types)
        .emit("shop", "InCoercion", new EmitOptions(Optional.empty(), Optional.empty()))
        .text();
  }

  @Test
  void typeWithoutClass_isAnUnmodifiableMap_inTheSchemasOrder() {
    Optional<Literal> three = Optional.of(new Literal.IntLiteral(BigInteger.valueOf(3)));
    InputObjectPlan input =
        new InputObjectPlan(
            "In",
            Optional.empty(),
            false,
            false,
            List.of(),
            List.of(
                new InputObjectPlan.Field(
                    "min", INT, three, new TargetPlan.Scalar("Int", "java.lang.Integer"), true),
                field(
                    "units",
                    UNITS,
                    new TargetPlan.Sequence(SequenceKind.LIST, new TargetPlan.Enumeration(0, true)),
                    true),
                field(
                    "in", new TypeRef.Named("In", false), new TargetPlan.InputObject("In"), true)),
            List.of());
    assertThat(emit(input))
        .contains(
            """
              static Map<String, Object> create(Integer min, ArgumentValue<List<Unit>> units,
                  ArgumentValue<Map<String, Object>> in) {
                Map<String, Object> made = new LinkedHashMap<>();
                made.put("min", min);
                if (units.isPresent()) {
                  made.put("units", units.orNull() == null ? null : convertList(units.orNull()));
                }
                if (in.isPresent()) {
                  made.put("in", in.orNull());
                }
                return Collections.unmodifiableMap(made);
              }
            """)
        .contains(
            """
              static Map<String, Object> parse(Object value, InputPosition at, InputErrors errors) {
                Map<?, ?> fields = InputCoercion.object(value, "In", NAMES, at, errors);
                if (fields == null) {
                  return null;
                }
                Integer min = coerceMin(fields, at, errors);
                ArgumentValue<List<Unit>> units = coerceUnits(fields, at, errors);
                ArgumentValue<Map<String, Object>> in = coerceIn(fields, at, errors);
                return errors.isBuildable() ? create(min, units, in) : null;
              }
            """);
  }

  @Test
  void conversionThatMayFail_knowsItsPlace() {
    InputObjectPlan input =
        new InputObjectPlan(
            "In",
            Optional.of(new JavaClass("shop", "shop.In", true, true)),
            true,
            false,
            List.of(),
            List.of(
                field(
                    "id",
                    new TypeRef.Named("ID", true),
                    new TargetPlan.Scalar("ID", "int"),
                    false)),
            List.of(new InputObjectPlan.Member(0, InputObjectPlan.Receiver.PARAMETER, "id")));
    assertThat(emit(input))
        .contains(
            """
                String id = coerceId(fields, at, errors);
                if (errors.isBuildable()) {
                  try {
                    return create(id, at);
                  } catch (Throwable t) {
                    errors.failed(t);
                  }
                }
                return null;
            """)
        .contains(
            """
              static In create(String id, InputPosition at) {
                return new In(ArgumentCoercion.idToInt(id, at.field("id")));
              }
            """)
        .contains("InputCoercion.oneOf(value, \"In\", NAMES, at, errors)");
  }
}
