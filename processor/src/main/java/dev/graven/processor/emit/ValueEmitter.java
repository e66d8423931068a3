package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.DYNAMIC_RESULTS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.EnumPlan;
import dev.graven.processor.plan.LeafPlan;
import dev.graven.processor.plan.LeafPlan.Conversion;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.ValuePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the statements that complete one value and put it into the output (specification section
 * 6.4.3).
 */
final class ValueEmitter {
  private final ExecutionScope scope;
  private final ListEmitter lists;
  private final TypeCaseEmitter typeCases;

  ValueEmitter(ExecutionScope scope) {
    this.scope = scope;
    this.lists = new ListEmitter(scope, this);
    this.typeCases = new TypeCaseEmitter(scope);
  }

  /**
   * The statements.
   *
   * @param value the plan
   * @param expression evaluated once
   * @param local a free name for a variable that holds the value
   * @param position where it stands
   * @param listName a hint for the name of a list's method
   */
  CodeBlock emit(
      ValuePlan value, CodeBlock expression, String local, Position position, String listName) {
    if (value instanceof ValuePlan.Scalar scalar) {
      LeafPlan leaf = scalar.leaf();
      if (leaf.isPrimitive()) {
        return CodeBlock.of("p = out.$N(p, $L);\n", leaf.writer(), converted(leaf, expression));
      }
      if (!position.nonNull() && isPlainString(leaf)) {
        return CodeBlock.of("p = out.stringOrNull(p, $L);\n", expression);
      }
    }
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock variable = CodeBlock.of("$N", local);
    if (!expression.equals(variable)) {
      code.addStatement("$T $N = $L", scope.types.of(value), local, expression);
    }
    boolean optional = value instanceof ValuePlan.OptionalOf;
    CodeBlock isNull =
        CodeBlock.of(optional ? "$1N == null || $1N.isEmpty()" : "$N == null", local);
    code.beginControlFlow("if ($L)", isNull).add(position.onNull());
    CodeBlock present = present(value, variable, position, listName);
    if (position.nonNull()) {
      return code.endControlFlow().add(present).build();
    }
    return code.nextControlFlow("else").add(present).endControlFlow().build();
  }

  /** The statements for a value that is known not to be null. */
  private CodeBlock present(
      ValuePlan value, CodeBlock variable, Position position, String listName) {
    if (value instanceof ValuePlan.Scalar scalar) {
      return CodeBlock.of(
          "p = out.$N(p, $L);\n", scalar.leaf().writer(), converted(scalar.leaf(), variable));
    }
    if (value instanceof ValuePlan.Enumeration enumeration) {
      return CodeBlock.of("p = out.string(p, $L);\n", enumName(enumeration, variable));
    }
    if (value instanceof ValuePlan.InstanceOf instance) {
      CodeBlock object =
          CodeBlock.of(
              "$T.instance($T.class, $S, $L)",
              DYNAMIC_RESULTS,
              JavaNames.of(instance.javaClass()),
              instance.type(),
              variable);
      return present(instance.object(), object, position, listName);
    }
    if (value instanceof ValuePlan.OptionalOf optional) {
      return present(
          optional.value(),
          CodeBlock.of("$L.$N()", variable, optional.getter()),
          position,
          listName);
    }
    if (value instanceof ValuePlan.NodeOf node) {
      return present(node.object(), variable, position.at(ordinal(node, position)), listName);
    }
    if (value instanceof ValuePlan.ObjectOf && position.isItem()) {
      Optional<SelectionPlan> selection = scope.itemSelections.of(value);
      if (selection.isPresent()) {
        return item(selection.get(), variable, position);
      }
    }
    String method = method(value, position, listName);
    boolean isRootType = value instanceof ValuePlan.ObjectOf object && object.javaClass().isEmpty();
    List<CodeBlock> arguments = new ArrayList<>();
    if (!isRootType) {
      arguments.add(variable);
    }
    if (!position.ordinal().isEmpty()) {
      arguments.add(position.ordinal());
    }
    arguments.add(CodeBlock.of("$L, p", position.below(value instanceof ValuePlan.Listed)));
    CodeBlock.Builder code = CodeBlock.builder();
    if (!position.isItem()) {
      code.addStatement("path[depth] = $L.segment()", position.field());
    }
    return code.addStatement("p = $N($L)", method, CodeBlock.join(arguments, ", "))
        .beginControlFlow("if (p < 0)")
        .add(position.onFailedChild())
        .endControlFlow()
        .build();
  }

  /** An object written in the loop of its list. */
  private CodeBlock item(SelectionPlan selection, CodeBlock value, Position position) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!value.equals(CodeBlock.of("$N", ListEmitter.SOURCE))) {
      ClassName type = JavaNames.of(selection.source().orElseThrow());
      code.addStatement("$T $N = $L", type, ListEmitter.SOURCE, value);
    }
    if (selection.isNode()) {
      code.addStatement("int ordinal = $L", position.ordinal());
    }
    return code.add(new SelectionEmitter(scope, selection, "").item()).build();
  }

  /** The method that completes an object or a list. */
  private String method(ValuePlan value, Position position, String listName) {
    if (value instanceof ValuePlan.ObjectOf object) {
      return scope.selectionMethod(object.selection());
    }
    return value instanceof ValuePlan.AbstractOf object
        ? typeCases.method(object.typeCase())
        : lists.method((ValuePlan.Listed) value, position.field(), listName);
  }

  /** The number of an object's position. */
  private CodeBlock ordinal(ValuePlan.NodeOf node, Position position) {
    return position.isItem()
        ? CodeBlock.of("items.first() + index")
        : CodeBlock.of("$N.get(ordinal)", scope.waves.column(node.positions().orElseThrow()));
  }

  /** The name of an enum value, checked to be one of the schema's. */
  private CodeBlock enumName(ValuePlan.Enumeration enumeration, CodeBlock value) {
    ClassName coercion = scope.enumCoercion(enumeration.index());
    if (enumeration.form() != ValuePlan.EnumForm.DYNAMIC) {
      return CodeBlock.of("$T.name($L)", coercion, value);
    }
    EnumPlan type = scope.plan.enums().get(enumeration.index());
    CodeBlock name =
        CodeBlock.of(
            "$T.name($T.toEnumName($S, $L))", coercion, DYNAMIC_RESULTS, type.type(), value);
    return type.javaClass()
        .map(JavaNames::of)
        .map(
            javaClass ->
                CodeBlock.of(
                    "$1L instanceof $2T ? $3T.name(($2T) $1L) : $4L",
                    value,
                    javaClass,
                    coercion,
                    name))
        .orElse(name);
  }

  /** Whether completing an item can throw at the item: then it needs a handler of its own. */
  static boolean mayFail(ValuePlan value) {
    return value instanceof ValuePlan.OptionalOf
        || value instanceof ValuePlan.ItemsOf
        || (value instanceof ValuePlan.NodeOf node && mayFail(node.object()))
        || value instanceof ValuePlan.AbstractOf
        || value instanceof ValuePlan.InstanceOf
        || value instanceof ValuePlan.Enumeration
        || (value instanceof ValuePlan.Scalar scalar && scalar.leaf().mayFail());
  }

  private static boolean isPlainString(LeafPlan leaf) {
    return leaf.writer().equals("string") && leaf.conversion() instanceof Conversion.None;
  }

  private CodeBlock converted(LeafPlan leaf, CodeBlock value) {
    if (leaf.conversion() instanceof Conversion.Custom custom) {
      return CodeBlock.of(
          custom.isDynamic() ? "$T.serializeAny($L)" : "$T.serialize($L)",
          scope.coercion(custom.scalar()),
          value);
    }
    if (leaf.conversion() instanceof Conversion.Static call) {
      return CodeBlock.of("$T.$N($L)", JavaNames.of(call.owner()), call.method(), value);
    }
    return leaf.conversion() instanceof Conversion.Invoke call
        ? CodeBlock.of("$L.$N()", value, call.method())
        : value;
  }
}
