package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.ValuePlan;

/**
 * Counts the room that the output has at one place of a generated method, in bytes, so that names,
 * numbers and punctuation need not ask for it: {@code docs/decisions/0160}. The numbers are lower
 * bounds, and those of {@code ResponseWriter}.
 */
final class OutputRoom {
  static final CodeBlock MAKE = CodeBlock.of("p = out.room(p);\n");

  /** What {@code room(p)} makes. */
  static final int MADE = 128;

  /** What a string, {@code null} and everything else that asks for itself leaves behind. */
  static final int LEFT = 64;

  /** What an object leaves behind, for a comma and for ends of lists and objects. */
  private static final int AFTER_OBJECT = 16;

  /** What a list has before its first bracket. */
  private static final int BEFORE_LIST = 17;

  /** A name that is longer asks for itself. */
  private static final int LONGEST_KEY = 32;

  private int left;

  private OutputRoom(int left) {
    this.left = left;
  }

  /** At the start of a method that is called between fields. */
  static OutputRoom unknown() {
    return new OutputRoom(0);
  }

  /** Behind {@code beginObject}; {@code firstKey} asks for itself. */
  static OutputRoom ofObject() {
    return new OutputRoom(LEFT);
  }

  /** Something was called that may leave no room. */
  void lose() {
    left = 0;
  }

  /**
   * Goes past a field.
   *
   * @param keyAsks whether its name asks for room
   * @param isConditional whether the field may be skipped
   * @return what to write before it
   */
  CodeBlock field(FieldPlan field, boolean keyAsks, boolean isConditional) {
    int before = left;
    KeyText text = KeyText.of(field);
    int key = text.length();
    boolean makes = !keyAsks && left < key + needs(field.value());
    int atKey = keyAsks || makes ? MADE : left;
    int behindKey = key > LONGEST_KEY ? LEFT : atKey - key;
    left = text.hasValue() ? behindKey : behind(field.value(), behindKey);
    if (isConditional) {
      left = Math.min(left, before);
    }
    return makes ? MAKE : CodeBlock.of("");
  }

  /** What to write before the end of the object. */
  CodeBlock end() {
    return left > AFTER_OBJECT ? CodeBlock.of("") : MAKE;
  }

  /** What to write before a list's item. */
  static CodeBlock beforeItem(ValuePlan item) {
    ValuePlan value = present(item);
    boolean hasRoom = asksForItself(value) || isObject(value) || value instanceof ValuePlan.Listed;
    return hasRoom ? CodeBlock.of("") : MAKE;
  }

  /**
   * What to write behind a list's bracket and behind each item, before the comma: an item that is a
   * list leaves less than the next one needs.
   */
  static CodeBlock betweenItems(ValuePlan item) {
    return present(item) instanceof ValuePlan.Listed ? MAKE : CodeBlock.of("");
  }

  /** The room that a value takes and does not ask for. */
  private static int needs(ValuePlan position) {
    ValuePlan value = present(position);
    if (asksForItself(value) || isObject(value)) {
      return 0;
    }
    return value instanceof ValuePlan.Scalar scalar ? bytes(scalar.leaf().writer()) : BEFORE_LIST;
  }

  /** The room behind a value. */
  private static int behind(ValuePlan position, int before) {
    ValuePlan value = present(position);
    if (asksForItself(value)) {
      return LEFT;
    }
    if (value instanceof ValuePlan.Scalar scalar) {
      return Math.min(before - bytes(scalar.leaf().writer()), LEFT); // null asks for itself
    }
    if (value instanceof ValuePlan.Listed list) {
      return behindList(present(list.item()), before);
    }
    return isObject(value) ? AFTER_OBJECT : 0;
  }

  /** Behind brackets with nothing between them, or behind what an item has left. */
  private static int behindList(ValuePlan item, int before) {
    int behindItem = isObject(item) ? AFTER_OBJECT : LEFT;
    return Math.min(before - "[]".length(), behindItem - "]".length());
  }

  private static ValuePlan present(ValuePlan value) {
    if (value instanceof ValuePlan.NodeOf node) {
      return present(node.object());
    }
    return value instanceof ValuePlan.OptionalOf optional ? present(optional.value()) : value;
  }

  private static boolean isObject(ValuePlan value) {
    return value instanceof ValuePlan.ObjectOf
        || value instanceof ValuePlan.AbstractOf
        || value instanceof ValuePlan.InstanceOf;
  }

  private static boolean asksForItself(ValuePlan value) {
    if (value instanceof ValuePlan.Scalar scalar) {
      String writer = scalar.leaf().writer();
      return writer.equals("string") || writer.equals("value");
    }
    return value instanceof ValuePlan.TypeName
        || value instanceof ValuePlan.Constant
        || value instanceof ValuePlan.Enumeration;
  }

  /** The longest text of a writer's method that does not ask. */
  static int bytes(String writer) {
    return switch (writer) {
      case "int32" -> "-2147483648".length();
      case "bool" -> "false".length();
      case "float64", "float32" -> "-2.2250738585072014E-308".length();
      default -> "\"-9223372036854775808\"".length();
    };
  }
}
