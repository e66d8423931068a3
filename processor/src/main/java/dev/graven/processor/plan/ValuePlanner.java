package dev.graven.processor.plan;

import dev.graven.processor.binding.DynamicType;
import dev.graven.processor.plan.ValuePlan.Enumeration;
import dev.graven.processor.plan.ValuePlan.InstanceOf;
import dev.graven.processor.plan.ValuePlan.ListOf;
import dev.graven.processor.plan.ValuePlan.ObjectOf;
import dev.graven.processor.plan.ValuePlan.OptionalOf;
import dev.graven.processor.plan.ValuePlan.Scalar;
import dev.graven.processor.schema.JavaScalar;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.SequenceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Joins a GraphQL type with the Java type that answers it, position by position. */
final class ValuePlanner {
  private final PlanContext context;
  private final AbstractPlanner abstractTypes;

  ValuePlanner(PlanContext context) {
    this.context = context;
    this.abstractTypes = new AbstractPlanner(context);
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
      if (isDynamic(javaType)) {
        return new ListOf(
            SequenceKind.DYNAMIC, plan(list.item(), javaType, selections), type.nonNull());
      }
      if (!(javaType instanceof JavaType.Sequence sequence)) {
        throw unbound(type, javaType);
      }
      return new ListOf(
          sequence.kind(), plan(list.item(), sequence.element(), selections), type.nonNull());
    }
    if (context.schema.types().get(type.name()) instanceof TypeModel.AbstractType) {
      return abstractTypes.plan(type, className(javaType), selections);
    }
    Integer selection = selections.get(type.name());
    if (selection != null) {
      Optional<JavaClass> javaClass = context.bindings.sourceClass(type.name());
      ObjectOf object = new ObjectOf(selection, javaClass, type.nonNull());
      return javaClass.isPresent()
              && !javaClass.get().equals(DynamicType.JAVA_CLASS)
              && isDynamic(javaType)
          ? new InstanceOf(object, type.name(), javaClass.get())
          : object;
    }
    OptionalInt enumIndex = context.enumIndex(type.name());
    if (enumIndex.isPresent()) {
      return new Enumeration(enumIndex.getAsInt(), form(className(javaType)), type.nonNull());
    }
    OptionalInt scalarIndex = context.scalarIndex(type.name());
    if (scalarIndex.isPresent()) {
      ScalarPlan scalar = context.scalars.all().get(scalarIndex.getAsInt());
      boolean isDynamic =
          isDynamic(javaType) && !scalar.javaType().equals(DynamicType.JAVA_CLASS.canonicalName());
      return new Scalar(
          new LeafPlan(
              className(javaType),
              scalar.output().writer(),
              new LeafPlan.Conversion.Custom(type.name(), isDynamic)),
          type.nonNull());
    }
    return LeafPlans.find(type.name(), className(javaType))
        .map(leaf -> new Scalar(leaf, type.nonNull()))
        .orElseThrow(() -> unbound(type, javaType));
  }

  private static ValuePlan.EnumForm form(String className) {
    return switch (className) {
      case "java.lang.Object" -> ValuePlan.EnumForm.DYNAMIC;
      case "java.lang.String" -> ValuePlan.EnumForm.NAME;
      default -> ValuePlan.EnumForm.BOUND;
    };
  }

  private static boolean isDynamic(JavaType type) {
    return className(type).equals(DynamicType.JAVA_CLASS.canonicalName());
  }

  static String className(JavaType type) {
    return type instanceof JavaType.ClassType classType ? classType.className() : type.text();
  }

  static JavaType classType(String className) {
    return new JavaType.ClassType(className, List.of(), Nullness.UNSPECIFIED, className);
  }

  /** A type as a generic class holds it. */
  static JavaType boxed(JavaType type) {
    return type instanceof JavaType.Primitive primitive
        ? classType(JavaScalar.boxed(primitive.name()))
        : type;
  }

  static String optionalClass(JavaType element) {
    return element instanceof JavaType.Primitive primitive
        ? "java.util.Optional" + capitalized(primitive.name())
        : "java.util.Optional";
  }

  static String optionalGetter(JavaType element) {
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
