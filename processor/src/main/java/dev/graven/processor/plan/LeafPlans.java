package dev.graven.processor.plan;

import dev.graven.processor.plan.LeafPlan.Conversion;
import dev.graven.processor.schema.BuiltInScalars;
import dev.graven.processor.schema.JavaScalar;
import java.util.Optional;
import java.util.Set;

/**
 * How a Java value answers a built-in scalar (specification section 3.5, result coercion). Which
 * pairs there are is {@link JavaScalar}'s to say; here is only how each is written.
 */
final class LeafPlans {
  private static final String COERCION = "dev.graven.runtime.ResultCoercion";
  private static final String DYNAMIC_RESULTS = "dev.graven.runtime.DynamicResults";
  private static final String DYNAMIC = "java.lang.Object";
  private static final Conversion SAME = new Conversion.None();
  private static final Conversion TO_STRING = new Conversion.Invoke("toString");
  private static final Set<String> WITHIN_32_BITS =
      Set.of("int", "short", "byte", "java.lang.Integer", "java.lang.Short", "java.lang.Byte");

  /** Numbers that Java does not widen to {@code double}. */
  private static final Set<String> NUMBER_OBJECTS =
      Set.of(
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong");

  private LeafPlans() {}

  /** The plan for a scalar and a Java class (canonical, or a primitive's keyword). */
  static Optional<LeafPlan> find(String scalar, String javaClass) {
    if (javaClass.equals(DYNAMIC)) {
      return BuiltInScalars.NAMES.contains(scalar)
          ? Optional.of(dynamicPlan(scalar))
          : Optional.empty();
    }
    return JavaScalar.of(javaClass)
        .filter(row -> row.answers().contains(scalar))
        .map(row -> plan(scalar, javaClass));
  }

  private static LeafPlan plan(String scalar, String javaClass) {
    return switch (scalar) {
      case "Int" ->
          new LeafPlan(
              javaClass, "int32", WITHIN_32_BITS.contains(javaClass) ? SAME : coercion("toInt"));
      case "Float" -> floatPlan(javaClass);
      case "String" -> new LeafPlan(javaClass, "string", text(javaClass));
      case "Boolean" ->
          new LeafPlan(
              javaClass,
              "bool",
              javaClass.endsWith("AtomicBoolean") ? new Conversion.Invoke("get") : SAME);
      case "ID" -> idPlan(javaClass);
      default -> throw new IllegalStateException("no built-in scalar: " + scalar);
    };
  }

  private static LeafPlan floatPlan(String javaClass) {
    if (javaClass.equals("float") || javaClass.equals("java.lang.Float")) {
      return new LeafPlan(javaClass, "float32", SAME);
    }
    boolean widened = !NUMBER_OBJECTS.contains(javaClass);
    return new LeafPlan(javaClass, "float64", widened ? SAME : coercion("toFloat"));
  }

  private static LeafPlan idPlan(String javaClass) {
    return switch (javaClass) {
      case "java.lang.String", "java.lang.CharSequence", "java.util.UUID" ->
          new LeafPlan(javaClass, "string", text(javaClass));
      case "java.math.BigInteger" -> new LeafPlan(javaClass, "string", coercion("toId"));
      default -> new LeafPlan(javaClass, "int64AsString", SAME);
    };
  }

  private static Conversion text(String javaClass) {
    return switch (javaClass) {
      case "java.lang.String" -> SAME;
      case "char", "java.lang.Character" -> new Conversion.Static("java.lang.String", "valueOf");
      default -> TO_STRING;
    };
  }

  /** A value whose class is known at run time only. */
  private static LeafPlan dynamicPlan(String scalar) {
    String method =
        switch (scalar) {
          case "Int" -> "toInt";
          case "Float" -> "toFloat";
          case "Boolean" -> "toBool";
          case "ID" -> "toId";
          default -> "toText";
        };
    String writer =
        switch (scalar) {
          case "Int" -> "int32";
          case "Float" -> "float64";
          case "Boolean" -> "bool";
          default -> "string";
        };
    return new LeafPlan(DYNAMIC, writer, new Conversion.Static(DYNAMIC_RESULTS, method));
  }

  private static Conversion coercion(String method) {
    return new Conversion.Static(COERCION, method);
  }
}
