package dev.graven.processor.plan;

import dev.graven.processor.plan.ValuePlan.Enumeration;
import dev.graven.processor.plan.ValuePlan.ListOf;
import dev.graven.processor.plan.ValuePlan.ObjectOf;
import dev.graven.processor.plan.ValuePlan.OptionalOf;
import dev.graven.processor.plan.ValuePlan.Scalar;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Joins a GraphQL type with the Java type that answers it, position by position. */
final class ValuePlanner {
  private final PlanContext context;

  ValuePlanner(PlanContext context) {
    this.context = context;
  }

  /**
   * The plan for values of {@code javaType} at {@code type}.
   *
   * @param selections index of the selection by object type, for composite types
   */
  ValuePlan plan(TypeRef type, JavaType javaType, Map<String, Integer> selections) {
    if (javaType instanceof JavaType.OptionalType optional) {
      return new OptionalOf(
          plan(type, optional.element(), selections),
          optionalClass(optional.element()),
          optionalGetter(optional.element()));
    }
    if (type instanceof TypeRef.ListOf list) {
      if (!(javaType instanceof JavaType.Sequence sequence)) {
        throw unbound(type, javaType);
      }
      return new ListOf(
          sequence.kind(), plan(list.item(), sequence.element(), selections), type.nonNull());
    }
    Integer selection = selections.get(type.name());
    if (selection != null) {
      JavaClass javaClass = context.bindings.objects().get(type.name());
      return new ObjectOf(selection, Optional.ofNullable(javaClass), type.nonNull());
    }
    OptionalInt enumIndex = context.enumIndex(type.name());
    if (enumIndex.isPresent()) {
      return new Enumeration(
          enumIndex.getAsInt(), className(javaType).equals("java.lang.String"), type.nonNull());
    }
    OptionalInt scalarIndex = context.scalarIndex(type.name());
    if (scalarIndex.isPresent()) {
      String writer = context.scalars.all().get(scalarIndex.getAsInt()).output().writer();
      return new Scalar(
          new LeafPlan(className(javaType), writer, new LeafPlan.Conversion.Custom(type.name())),
          type.nonNull());
    }
    return LeafPlans.find(type.name(), className(javaType))
        .map(leaf -> new Scalar(leaf, type.nonNull()))
        .orElseThrow(() -> unbound(type, javaType));
  }

  static String className(JavaType type) {
    return type instanceof JavaType.ClassType classType ? classType.className() : type.text();
  }

  private static String optionalClass(JavaType element) {
    return element instanceof JavaType.Primitive primitive
        ? "java.util.Optional" + capitalized(primitive.name())
        : "java.util.Optional";
  }

  private static String optionalGetter(JavaType element) {
    return element instanceof JavaType.Primitive primitive
        ? "getAs" + capitalized(primitive.name())
        : "get";
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The binding stage lets no such pair through. */
  private static IllegalStateException unbound(TypeRef type, JavaType javaType) {
    return new IllegalStateException("no plan for " + javaType.text() + " at " + type);
  }
}
