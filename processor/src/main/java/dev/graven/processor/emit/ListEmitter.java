package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.DYNAMIC_RESULTS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.ValuePlan;
import dev.graven.processor.source.SequenceKind;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import javax.lang.model.element.Modifier;

/**
 * Writes the method of a list position: one loop, with the path's index kept where an item may need
 * it.
 */
final class ListEmitter {
  /** Names the item where its selection is written in the loop, as in a method of its own. */
  static final String SOURCE = "source";

  /** The other local variables of the loop. */
  static final List<String> LOCALS = List.of("items", "item", "index", "iterator", "mark");

  private final ExecutionScope scope;
  private final ValueEmitter values;

  ListEmitter(ExecutionScope scope, ValueEmitter values) {
    this.scope = scope;
    this.values = values;
  }

  // private int seats(List<? extends Seat> items, int depth, int p) {
  //   ResponseWriter out = this.out;
  //   try {
  //     p = out.beginList(p);
  //     int index = 0;
  //     for (Seat item : items) {
  //       path[depth - 1] = index;
  //       ...
  //       p = out.comma(p);
  //       index++;
  //     }
  //     return out.endList(p, index);
  //   } catch (Throwable t) {
  //     return failedHere(t, Fields.STAND_SEATS, depth - 1);
  //   }
  // }
  /** Writes the method and returns its name. */
  String method(ValuePlan.Listed list, CodeBlock field, String hint) {
    String name = scope.methodName(hint);
    int place = scope.methods.size();
    ValuePlan item = list.item();
    TypeName itemType = scope.types.of(item);
    Optional<SelectionPlan> selection = scope.itemSelections.of(item);
    boolean isObject = item instanceof ValuePlan.ObjectOf || item instanceof ValuePlan.NodeOf;
    String local = selection.isPresent() && isObject ? SOURCE : "item";
    boolean stream = kind(list) == SequenceKind.STREAM;
    String doc = hint + selection.map(it -> " { " + SelectionEmitter.names(it) + " }").orElse("");
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow(stream ? "try (items)" : "try");
    body.addStatement("p = out.beginList(p)")
        .add(OutputRoom.betweenItems(item))
        .addStatement("int index = 0");
    if (list instanceof ValuePlan.ItemsOf) {
      body.beginControlFlow("while (index < items.size())");
    } else if (stream) {
      body.addStatement("$T iterator = items.iterator()", iterator(itemType));
      body.beginControlFlow("while (iterator.hasNext())");
      body.addStatement("$T $N = iterator.$L()", itemType, local, next(itemType));
    } else if (kind(list) == SequenceKind.DYNAMIC) {
      body.beginControlFlow(
          "for ($T $N : $T.items($L.coordinates(), items))",
          itemType,
          local,
          DYNAMIC_RESULTS,
          field);
    } else {
      body.beginControlFlow("for ($T $N : items)", itemType, local);
    }
    body.add(item(item, local, field, hint, kept(list)));
    body.endControlFlow().addStatement("return out.endList(p, index)");
    body.nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("return failedHere(t, $L, depth - 1)", field)
        .endControlFlow();
    // Before the methods of its items, so that the file reads from the outside in.
    scope.methods.add(
        place,
        MethodSpec.methodBuilder(name)
            .addJavadoc("{@code $L} as a list.\n", doc)
            .addModifiers(Modifier.PRIVATE)
            .returns(int.class)
            .addParameter(scope.types.of(list), "items")
            .addParameter(int.class, "depth")
            .addParameter(int.class, "p")
            .addCode(ExecutionScope.withWriter(body.build()))
            .build());
    return name;
  }

  /** How the elements are reached; meaningless for items that are copied already. */
  private static SequenceKind kind(ValuePlan.Listed list) {
    return list instanceof ValuePlan.ListOf it ? it.kind() : SequenceKind.LIST;
  }

  /** The item of a list that has been copied; empty for other lists, whose loop declares it. */
  private CodeBlock kept(ValuePlan.Listed list) {
    if (!(list instanceof ValuePlan.ItemsOf items)) {
      return CodeBlock.of("");
    }
    return items.item() instanceof ValuePlan.ItemsOf inner
        ? CodeBlock.of(
            "$N.get(items.first() + index)",
            scope.waves.column(inner.walked().orElseThrow().column()))
        : CodeBlock.of("items.get(index)");
  }

  private CodeBlock item(
      ValuePlan item, String local, CodeBlock field, String hint, CodeBlock kept) {
    boolean composite =
        item instanceof ValuePlan.ObjectOf
            || item instanceof ValuePlan.AbstractOf
            || item instanceof ValuePlan.InstanceOf
            || item instanceof ValuePlan.NodeOf
            || item instanceof ValuePlan.Listed;
    boolean mayFail = !kept.isEmpty() || ValueEmitter.mayFail(item);
    boolean needsMark = !item.nonNull() && (composite || mayFail);
    Position position =
        new Position(field, field, item.nonNull(), true, "mark", composite || mayFail);
    CodeBlock.Builder code = CodeBlock.builder();
    if (composite || mayFail) {
      code.addStatement("path[depth - 1] = index");
    }
    CodeBlock read = kept.isEmpty() ? CodeBlock.of("$N", local) : kept;
    CodeBlock value = values.emit(item, read, local, position, hint + "Item");
    code.add(OutputRoom.beforeItem(item));
    if (needsMark) {
      code.addStatement("long mark = out.mark(p)");
    }
    if (mayFail) {
      code.beginControlFlow("try")
          .add(value)
          .nextControlFlow("catch ($T t)", Throwable.class)
          .add(position.onThrown())
          .endControlFlow();
    } else {
      code.add(value);
    }
    return code.add(OutputRoom.betweenItems(item))
        .addStatement("p = out.comma(p)")
        .addStatement("index++")
        .build();
  }

  private static TypeName iterator(TypeName item) {
    if (item.equals(TypeName.INT)) {
      return TypeName.get(PrimitiveIterator.OfInt.class);
    }
    if (item.equals(TypeName.LONG)) {
      return TypeName.get(PrimitiveIterator.OfLong.class);
    }
    return item.equals(TypeName.DOUBLE)
        ? TypeName.get(PrimitiveIterator.OfDouble.class)
        : ParameterizedTypeName.get(
            ClassName.get(Iterator.class), WildcardTypeName.subtypeOf(item));
  }

  private static String next(TypeName item) {
    if (item.equals(TypeName.INT)) {
      return "nextInt";
    }
    if (item.equals(TypeName.LONG)) {
      return "nextLong";
    }
    return item.equals(TypeName.DOUBLE) ? "nextDouble" : "next";
  }
}
