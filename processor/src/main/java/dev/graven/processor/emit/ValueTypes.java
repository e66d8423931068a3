package dev.graven.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.ValuePlan;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The Java types that generated code declares for field values. */
final class ValueTypes {
  private final List<EnumPlan> enums;

  ValueTypes(List<EnumPlan> enums) {
    this.enums = enums;
  }

  /** The type of a variable that holds a value of this plan. */
  TypeName of(ValuePlan value) {
    if (value instanceof ValuePlan.Scalar scalar) {
      return JavaNames.typeOf(scalar.leaf().javaClass());
    }
    if (value instanceof ValuePlan.Enumeration enumeration) {
      return enums
          .get(enumeration.index())
          .javaClass()
          .filter(javaClass -> enumeration.form() == ValuePlan.EnumForm.BOUND)
          .<TypeName>map(JavaNames::of)
          .orElse(
              ClassName.get(
                  enumeration.form() == ValuePlan.EnumForm.DYNAMIC ? Object.class : String.class));
    }
    if (value instanceof ValuePlan.InstanceOf) {
      return ClassName.get(Object.class);
    }
    if (value instanceof ValuePlan.ObjectOf object) {
      return object.javaClass().map(JavaNames::of).orElse(ClassName.get(Object.class));
    }
    if (value instanceof ValuePlan.AbstractOf object) {
      return JavaNames.of(object.javaClass());
    }
    if (value instanceof ValuePlan.NodeOf node) {
      return of(node.object());
    }
    if (value instanceof ValuePlan.ItemsOf items) {
      TypeName item =
          items.item() instanceof ValuePlan.ItemsOf
              ? WildcardTypeName.subtypeOf(Object.class)
              : element(of(items.item()).box());
      return ParameterizedTypeName.get(WaveClasses.ITEMS, item);
    }
    if (value instanceof ValuePlan.OptionalOf optional) {
      ClassName optionalClass = JavaNames.of(optional.optionalClass());
      return optional.getter().equals("get")
          ? ParameterizedTypeName.get(optionalClass, element(of(optional.value())))
          : optionalClass;
    }
    return value instanceof ValuePlan.ListOf list ? of(list) : ClassName.get(String.class);
  }

  private TypeName of(ValuePlan.ListOf list) {
    TypeName item = of(list.item());
    return switch (list.kind()) {
      case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), element(item));
      case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), element(item));
      case COLLECTION -> ParameterizedTypeName.get(ClassName.get(Collection.class), element(item));
      case ITERABLE -> ParameterizedTypeName.get(ClassName.get(Iterable.class), element(item));
      case ARRAY -> ArrayTypeName.of(item);
      case STREAM -> stream(item);
      case DYNAMIC -> ClassName.get(Object.class);
    };
  }

  private static TypeName stream(TypeName item) {
    if (item.equals(TypeName.INT)) {
      return ClassName.get(IntStream.class);
    }
    if (item.equals(TypeName.LONG)) {
      return ClassName.get(LongStream.class);
    }
    return item.equals(TypeName.DOUBLE)
        ? ClassName.get(DoubleStream.class)
        : ParameterizedTypeName.get(ClassName.get(Stream.class), element(item));
  }

  /** A type argument; a subclass may stand there, unless the class is final. */
  private static TypeName element(TypeName type) {
    boolean isFinal = type.isBoxedPrimitive() || type.equals(ClassName.get(String.class));
    return isFinal ? type : WildcardTypeName.subtypeOf(type);
  }
}
