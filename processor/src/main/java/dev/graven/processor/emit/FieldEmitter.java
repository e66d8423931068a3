package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.ValuePlan;

/** Writes the statements of one field: its key, its call and its value. */
final class FieldEmitter {
  private final ExecutionScope scope;
  private final ValueEmitter values;
  private final CodeBlock beforeCall;

  FieldEmitter(ExecutionScope scope) {
    this(scope, CodeBlock.of(""));
  }

  /**
   * Writes fields.
   *
   * @param beforeCall statements right before each call, whose errors are the field's
   */
  FieldEmitter(ExecutionScope scope, CodeBlock beforeCall) {
    this.scope = scope;
    this.values = new ValueEmitter(scope);
    this.beforeCall = beforeCall;
  }

  /** Whether a null or an error at the field reaches the object around it. */
  static boolean mayPropagate(FieldPlan field) {
    return field.value().nonNull()
        && !(field.value() instanceof ValuePlan.TypeName)
        && !(field.value() instanceof ValuePlan.Constant);
  }

  // A non-null field leaves its errors to the method's handler; a nullable one handles its own:
  //
  // at = Fields.PRODUCT_TITLE;             p = out.key(p, Keys.COUNTRY);
  // p = out.key(p, Keys.TITLE);            long countryMark = out.mark(p);
  // String title = source.title();         try {
  // if (title == null) {                     p = out.stringOrNull(p, source.country());
  //   return missing(at, depth);           } catch (Throwable t) {
  // }                                        p = nulled(t, Fields.COUNTRY, depth, countryMark);
  // p = out.string(p, title);              }
  CodeBlock emit(
      FieldPlan field, String keyWriter, NameAllocator locals, CodeBlock at, boolean tracksField) {
    CodeBlock constant = scope.constants.field(field);
    CodeBlock key = CodeBlock.of("p = out.$N(p, $L);\n", keyWriter, scope.constants.key(field));
    if (field.value() instanceof ValuePlan.Constant constantValue) {
      return CodeBlock.builder()
          .add(key)
          .addStatement("p = out.raw(p, $L)", scope.constants.answer(constantValue.json()))
          .build();
    }
    if (KeyText.of(field).hasValue()) {
      return key;
    }
    CodeBlock call = scope.calls.expression(field.call(), constant);
    String local = locals.newName(field.responseName());
    CodeBlock.Builder code = CodeBlock.builder();
    if (!mayPropagate(field)) {
      code.add(key);
      if (field.value() instanceof ValuePlan.TypeName) {
        return code.addStatement("p = out.string(p, $L)", call).build();
      }
      String mark = locals.newName(field.responseName() + "Mark");
      Position position = Position.ofField(constant, constant, false, mark);
      return code.addStatement("long $N = out.mark(p)", mark)
          .beginControlFlow("try")
          .add(beforeCall)
          .add(values.emit(field.value(), call, local, position, field.responseName()))
          .nextControlFlow("catch ($T t)", Throwable.class)
          .add(position.onThrown())
          .endControlFlow()
          .build();
    }
    if (tracksField) {
      code.addStatement("at = $L", constant);
    }
    Position position = Position.ofField(constant, tracksField ? at : constant, true, "");
    return code.add(key)
        .add(beforeCall)
        .add(values.emit(field.value(), call, local, position, field.responseName()))
        .build();
  }
}
