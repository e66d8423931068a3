package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.DYNAMIC_RESULTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.ValuePlan;
import dev.graven.processor.plan.ValuePlan.AbstractOf;
import dev.graven.processor.plan.ValuePlan.InstanceOf;
import dev.graven.processor.plan.ValuePlan.ItemsOf;
import dev.graven.processor.plan.ValuePlan.ListOf;
import dev.graven.processor.plan.ValuePlan.Listed;
import dev.graven.processor.plan.ValuePlan.NodeOf;
import dev.graven.processor.plan.ValuePlan.ObjectOf;
import dev.graven.processor.plan.ValuePlan.OptionalOf;
import dev.graven.processor.plan.WalkedValue;
import dev.graven.processor.source.SequenceKind;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** Writes the statements that keep a value in columns, and follow it to boundaries. */
final class WalkedValueEmitter {
  private final ExecutionScope scope;
  private final WalkCaseEmitter cases;

  WalkedValueEmitter(ExecutionScope scope) {
    this.scope = scope;
    this.cases = new WalkCaseEmitter(scope);
  }

  /**
   * The statements. They may throw; what throws is kept by the caller.
   *
   * @param expression the value, evaluated once
   * @param at the position that the value belongs to
   * @param field the field's constant
   * @param hint for names of methods
   */
  CodeBlock keep(
      WalkedValue value, CodeBlock expression, CodeBlock at, CodeBlock field, String hint) {
    return keep(value.shape(), value.kept(), value.column(), expression, at, field, hint);
  }

  private CodeBlock keep(
      ValuePlan shape,
      ValuePlan kept,
      OptionalInt column,
      CodeBlock expression,
      CodeBlock at,
      CodeBlock field,
      String hint) {
    if (shape instanceof OptionalOf optional) {
      ValuePlan inner = kept instanceof OptionalOf it ? it.value() : kept;
      CodeBlock unwrapped = NullSafe.unwrapped("optional", optional.getter());
      return CodeBlock.builder()
          .addStatement("$T optional = $L", scope.types.of(shape), expression)
          .add(keep(optional.value(), inner, column, unwrapped, at, field, hint))
          .build();
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (kept instanceof ItemsOf items) {
      return list((Listed) shape, items, code, expression, at, field, hint);
    }
    code.addStatement("$T value = $L", scope.types.of(shape), expression);
    column.ifPresent(it -> code.addStatement("$N.set($L, value)", scope.waves.column(it), at));
    if (kept instanceof NodeOf node) {
      String counter = scope.waves.space(node.space());
      code.beginControlFlow("if (value != null)")
          .addStatement("int position = $N++", counter)
          .addStatement(
              "$N.set($L, position)", scope.waves.column(node.positions().orElseThrow()), at)
          .add(follow(shape, node, CodeBlock.of("value"), CodeBlock.of("position")))
          .endControlFlow();
    }
    return code.build();
  }

  // List<? extends Review> list = source.reviews();
  // if (list == null) {
  //   reviews.set(ordinal, null);
  // } else {
  //   Items<Review> kept = Items.of(list, reviewPositions);
  //   reviews.set(ordinal, kept);
  //   walkReviews(kept);
  // }
  private CodeBlock list(
      Listed shape,
      ItemsOf kept,
      CodeBlock.Builder code,
      CodeBlock expression,
      CodeBlock at,
      CodeBlock field,
      String hint) {
    String column = scope.waves.column(kept.walked().orElseThrow().column());
    String counter = scope.waves.space(kept.walked().orElseThrow().space());
    ValuePlan item = shape.item();
    TypeName itemsType = scope.waveTypes.items(item);
    String variable = shape instanceof ItemsOf ? "kept" : "list";
    code.addStatement(
        "$T $N = $L",
        shape instanceof ItemsOf ? itemsType : scope.types.of(shape),
        variable,
        expression);
    code.beginControlFlow("if ($N == null)", variable)
        .addStatement("$N.set($L, null)", column, at)
        .nextControlFlow("else");
    if (shape instanceof ListOf list) {
      CodeBlock iterable =
          list.kind() == SequenceKind.DYNAMIC
              ? CodeBlock.of("$T.items($L.coordinates(), list)", DYNAMIC_RESULTS, field)
              : CodeBlock.of("list");
      code.addStatement("$T kept = $T.of($L, $N)", itemsType, WaveClasses.ITEMS, iterable, counter);
    }
    return code.addStatement("$N.set($L, kept)", column, at)
        .addStatement("$N(kept)", items(item, kept, counter, field, hint))
        .endControlFlow()
        .build();
  }

  // private void walkReviews(Items<? extends Review> items) {
  //   reviewPositions += items.size();
  //   for (int index = 0; index < items.size(); index++) {
  //     ...
  //   }
  // }
  /** Writes the method that follows the items of a list; its name. */
  private String items(
      ValuePlan shape, ItemsOf kept, String counter, CodeBlock field, String hint) {
    String name = scope.methodName("walk" + JavaNames.capitalized(hint) + "Items");
    int place = scope.methods.size();
    TypeName itemType = scope.types.of(shape).box();
    CodeBlock at = CodeBlock.of("items.first() + index");
    CodeBlock.Builder body =
        CodeBlock.builder()
            .addStatement("$N += items.size()", counter)
            .beginControlFlow("for (int index = 0; index < items.size(); index++)");
    boolean keeps = kept.item() instanceof ItemsOf;
    body.beginControlFlow("try");
    if (keeps) {
      body.add(
          keep(
              shape,
              kept.item(),
              OptionalInt.empty(),
              CodeBlock.of("items.get(index)"),
              at,
              field,
              hint + "Item"));
    } else {
      body.addStatement("$T item = items.get(index)", itemType);
      body.add(item(shape, kept.item(), at));
    }
    body.nextControlFlow("catch ($T t)", Throwable.class);
    if (keeps) {
      int column = ((ItemsOf) kept.item()).walked().orElseThrow().column();
      body.addStatement("$N.fail($L, t)", scope.waves.column(column), at);
    } else {
      body.addStatement("passOver(t)");
    }
    body.endControlFlow().endControlFlow();
    scope.methods.add(
        place,
        MethodSpec.methodBuilder(name)
            .addJavadoc("Walks the items of {@code $L}.\n", hint)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(
                ParameterizedTypeName.get(WaveClasses.ITEMS, WildcardTypeName.subtypeOf(itemType)),
                "items")
            .addCode(body.build())
            .build());
    return name;
  }

  private CodeBlock item(ValuePlan shape, ValuePlan kept, CodeBlock at) {
    if (shape instanceof OptionalOf optional && kept instanceof OptionalOf keptOptional) {
      return CodeBlock.builder()
          .beginControlFlow("if (item != null && !item.isEmpty())")
          .add(
              follow(
                  optional.value(),
                  keptOptional.value(),
                  CodeBlock.of("item.$N()", optional.getter()),
                  at))
          .endControlFlow()
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (item != null)")
        .add(follow(shape, kept, CodeBlock.of("item"), at))
        .endControlFlow()
        .build();
  }

  /** The walk of an object that is there. */
  private CodeBlock follow(ValuePlan shape, ValuePlan kept, CodeBlock object, CodeBlock position) {
    if (!(kept instanceof NodeOf node)) {
      return CodeBlock.of("");
    }
    if (shape instanceof AbstractOf abstractOf) {
      AbstractOf keptObject = (AbstractOf) node.object();
      return CodeBlock.of(
          "$N($L, $L);\n",
          cases.method(abstractOf.typeCase(), keptObject.typeCase()),
          object,
          position);
    }
    if (shape instanceof InstanceOf instance) {
      return CodeBlock.builder()
          .beginControlFlow("if ($L instanceof $T it)", object, JavaNames.of(instance.javaClass()))
          .add(walk(instance.object(), CodeBlock.of("it"), position))
          .endControlFlow()
          .build();
    }
    return walk((ObjectOf) shape, object, position);
  }

  private CodeBlock walk(ObjectOf object, CodeBlock expression, CodeBlock position) {
    String method = scope.waves.node(object.selection());
    return object.javaClass().isPresent()
        ? CodeBlock.of("$N($L, $L);\n", method, expression, position)
        : CodeBlock.of("$N($L);\n", method, position);
  }
}
