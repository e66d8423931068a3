package dev.graven.processor.plan;

import dev.graven.processor.schema.JavaScalar;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.SequenceKind;
import java.util.OptionalInt;

/** Joins a GraphQL input type with the Java type that receives it, position by position. */
final class TargetPlanner {
  private final PlanContext context;

  TargetPlanner(PlanContext context) {
    this.context = context;
  }

  /** What a parameter, component, setter or field wants. */
  TargetPlan target(TypeRef type, JavaType javaType) {
    if (javaType instanceof JavaType.OptionalType optional) {
      return new TargetPlan.OptionalOf(target(type, optional.element()));
    }
    if (javaType instanceof JavaType.ArgumentValueType value) {
      return new TargetPlan.ArgumentValueOf(target(type, value.element()));
    }
    if (type instanceof TypeRef.ListOf list && javaType instanceof JavaType.Sequence sequence) {
      return new TargetPlan.Sequence(sequence.kind(), target(list.item(), sequence.element()));
    }
    if (context.schema.types().get(type.name()) instanceof TypeModel.InputObjectType) {
      context.inputs.add(type.name());
      return new TargetPlan.InputObject(type.name());
    }
    OptionalInt scalarIndex = context.scalarIndex(type.name());
    if (scalarIndex.isPresent()) {
      return new TargetPlan.CustomScalar(scalarIndex.getAsInt(), ValuePlanner.className(javaType));
    }
    OptionalInt enumIndex = context.enumIndex(type.name());
    return enumIndex.isPresent()
        ? new TargetPlan.Enumeration(
            enumIndex.getAsInt(), ValuePlanner.className(javaType).equals("java.lang.String"))
        : new TargetPlan.Scalar(type.name(), ValuePlanner.className(javaType));
  }

  /** What stands in a map: boxes, strings for enum values and IDs, lists, maps. */
  TargetPlan plain(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return new TargetPlan.Sequence(SequenceKind.LIST, plain(list.item()));
    }
    if (context.schema.types().get(type.name()) instanceof TypeModel.InputObjectType) {
      context.inputs.add(type.name());
      return new TargetPlan.InputObject(type.name());
    }
    OptionalInt scalarIndex = context.scalarIndex(type.name());
    if (scalarIndex.isPresent()) {
      ScalarPlan scalar = context.scalars.all().get(scalarIndex.getAsInt());
      return new TargetPlan.CustomScalar(
          scalarIndex.getAsInt(), JavaScalar.boxed(scalar.javaType()));
    }
    OptionalInt enumIndex = context.enumIndex(type.name());
    if (enumIndex.isPresent()) {
      return new TargetPlan.Enumeration(enumIndex.getAsInt(), true);
    }
    return new TargetPlan.Scalar(
        type.name(),
        switch (type.name()) {
          case "Int" -> "java.lang.Integer";
          case "Float" -> "java.lang.Double";
          case "Boolean" -> "java.lang.Boolean";
          default -> "java.lang.String";
        });
  }
}
