package dev.graven.processor.plan;

import dev.graven.processor.plan.LeafPlan.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which Java types answer which built-in scalar, and how (specification section 3.5, result
 * coercion): one row per pair.
 */
final class LeafPlans {
  private static final String COERCION = "dev.graven.runtime.ResultCoercion";
  private static final String DYNAMIC = "dev.graven.runtime.DynamicResults";
  private static final Conversion SAME = new Conversion.None();
  private static final Conversion TO_INT = new Conversion.Static(COERCION, "toInt");
  private static final Conversion TO_FLOAT = new Conversion.Static(COERCION, "toFloat");
  private static final Conversion TO_ID = new Conversion.Static(COERCION, "toId");
  private static final Conversion TO_STRING = new Conversion.Invoke("toString");
  private static final Conversion GET = new Conversion.Invoke("get");
  private static final Conversion CHAR_TO_STRING =
      new Conversion.Static("java.lang.String", "valueOf");

  private record Row(String scalar, LeafPlan plan) {}

  private static final List<Row> ROWS = rows();

  private LeafPlans() {}

  /** The row for a scalar and a Java class (canonical, or a primitive's keyword). */
  static Optional<LeafPlan> find(String scalar, String javaClass) {
    return ROWS.stream()
        .filter(row -> row.scalar.equals(scalar) && row.plan.javaClass().equals(javaClass))
        .map(Row::plan)
        .findFirst();
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    add(rows, "Int", "int32", SAME, "int", "short", "byte", "Integer", "Short", "Byte");
    add(rows, "Int", "int32", TO_INT, "long", "float", "double", "Long", "Float", "Double");
    add(rows, "Int", "int32", TO_INT, "Number", "java.math.BigInteger", "java.math.BigDecimal");
    add(rows, "Int", "int32", TO_INT, "java.util.concurrent.atomic.AtomicInteger");
    add(rows, "Int", "int32", TO_INT, "java.util.concurrent.atomic.AtomicLong");
    add(rows, "Int", "int32", new Conversion.Static(DYNAMIC, "toInt"), "Object");
    add(rows, "Float", "float64", new Conversion.Static(DYNAMIC, "toFloat"), "Object");
    add(rows, "String", "string", new Conversion.Static(DYNAMIC, "toText"), "Object");
    add(rows, "Boolean", "bool", new Conversion.Static(DYNAMIC, "toBool"), "Object");
    add(rows, "ID", "string", new Conversion.Static(DYNAMIC, "toId"), "Object");
    add(rows, "Float", "float64", SAME, "double", "int", "short", "byte", "long");
    add(rows, "Float", "float64", SAME, "Double", "Integer", "Short", "Byte", "Long");
    add(rows, "Float", "float32", SAME, "float", "Float");
    add(rows, "Float", "float64", TO_FLOAT, "Number", "java.math.BigInteger");
    add(rows, "Float", "float64", TO_FLOAT, "java.math.BigDecimal");
    add(rows, "Float", "float64", TO_FLOAT, "java.util.concurrent.atomic.AtomicInteger");
    add(rows, "Float", "float64", TO_FLOAT, "java.util.concurrent.atomic.AtomicLong");
    add(rows, "String", "string", SAME, "String");
    add(rows, "String", "string", CHAR_TO_STRING, "char", "Character");
    add(rows, "String", "string", TO_STRING, "CharSequence", "StringBuilder");
    add(rows, "String", "string", TO_STRING, "java.util.UUID");
    add(rows, "Boolean", "bool", SAME, "boolean", "Boolean");
    add(rows, "Boolean", "bool", GET, "java.util.concurrent.atomic.AtomicBoolean");
    add(rows, "ID", "string", SAME, "String");
    add(rows, "ID", "int64AsString", SAME, "int", "long", "short", "byte");
    add(rows, "ID", "int64AsString", SAME, "Integer", "Long", "Short", "Byte");
    add(rows, "ID", "string", TO_ID, "java.math.BigInteger");
    add(rows, "ID", "string", TO_STRING, "java.util.UUID", "CharSequence");
    return List.copyOf(rows);
  }

  private static void add(
      List<Row> rows, String scalar, String writer, Conversion conversion, String... classes) {
    for (String name : classes) {
      boolean inJavaLang = Character.isUpperCase(name.charAt(0));
      String javaClass = inJavaLang ? "java.lang." + name : name;
      rows.add(new Row(scalar, new LeafPlan(javaClass, writer, conversion)));
    }
  }
}
