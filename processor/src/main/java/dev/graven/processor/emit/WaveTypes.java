package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.CallKind;
import dev.graven.processor.plan.ColumnPlan;
import dev.graven.processor.plan.ValuePlan;
import dev.graven.processor.source.JavaType;
import java.util.concurrent.CompletionStage;

/** The Java types of calls and columns. */
final class WaveTypes {
  private final ValueTypes values;

  WaveTypes(ValueTypes values) {
    this.values = values;
  }

  /** The type of a call's field. */
  TypeName of(BoundaryCall call) {
    TypeName result = values.of(call.result()).box();
    if (call.code() instanceof BoundaryCall.Loader loader) {
      return generic(WaveClasses.LOAD_GROUP, type(loader.keyType()), result);
    }
    if (call.code() instanceof BoundaryCall.Method method && call.kind() != CallKind.SHARED) {
      ClassName callClass =
          call.kind() == CallKind.BATCH ? WaveClasses.BATCH_CALL : WaveClasses.BLOCKING_CALL;
      return generic(
          callClass,
          method.source().map(WaveTypes::type).orElse(ClassName.get(Object.class)),
          result);
    }
    return generic(
        call.kind() == CallKind.SHARED ? WaveClasses.SHARED_CALL : WaveClasses.ASYNC_CALL, result);
  }

  /** What a list of rows is made of: keys, or stages. */
  TypeName element(BoundaryCall call) {
    return call.code() instanceof BoundaryCall.Loader loader
        ? type(loader.keyType())
        : ParameterizedTypeName.get(
            ClassName.get(CompletionStage.class),
            WildcardTypeName.subtypeOf(values.of(call.result()).box()));
  }

  /** The type of a column's field. */
  TypeName of(ColumnPlan column) {
    return switch (column.kind()) {
      case POSITIONS, ROWS -> WaveClasses.INT_COLUMN;
      case ROW_LISTS -> generic(WaveClasses.COLUMN, WaveClasses.ROW_LIST);
      case TYPES -> generic(WaveClasses.COLUMN, ClassName.get(String.class));
      case VALUES, ITEMS ->
          generic(WaveClasses.COLUMN, values.of(column.value().orElseThrow()).box());
    };
  }

  /** Items of a shape, as a walk goes through them. */
  TypeName items(ValuePlan item) {
    return generic(WaveClasses.ITEMS, values.of(item).box());
  }

  /** A class, boxed, with its type arguments. */
  static TypeName type(JavaType type) {
    if (type instanceof JavaType.ClassType classType) {
      ClassName name = JavaNames.of(classType.className());
      return classType.arguments().isEmpty()
          ? name
          : ParameterizedTypeName.get(
              name, classType.arguments().stream().map(WaveTypes::type).toArray(TypeName[]::new));
    }
    return JavaNames.typeOf(type.text()).box();
  }

  private static TypeName generic(ClassName generic, TypeName... arguments) {
    return ParameterizedTypeName.get(generic, arguments);
  }
}
