package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * What generated code does at one response position when a value is missing, wrong or thrown: an
 * error with the right path, then null here or at the parent (specification section 6.4.4).
 *
 * @param field the {@code Field} constant
 * @param at the expression that names it: the constant, or a variable that holds it
 * @param nonNull whether null propagates
 * @param isItem whether the position is a list item, its index at {@code path[depth - 1]}
 * @param indexIsStored whether {@code path[depth - 1]} holds the index already
 * @param ordinal what an object there is told of its position; mostly nothing
 * @param mark variable that holds the output's mark; meaningless for a non-null position
 */
record Position(
    CodeBlock field,
    CodeBlock at,
    boolean nonNull,
    boolean isItem,
    String mark,
    boolean indexIsStored,
    CodeBlock ordinal) {
  Position(
      CodeBlock field,
      CodeBlock at,
      boolean nonNull,
      boolean isItem,
      String mark,
      boolean indexIsStored) {
    this(field, at, nonNull, isItem, mark, indexIsStored, CodeBlock.of(""));
  }

  /** The position, of an object that is told its number. */
  Position at(CodeBlock number) {
    return new Position(field, at, nonNull, isItem, mark, indexIsStored, number);
  }

  /** The position of a field. */
  static Position ofField(CodeBlock field, CodeBlock at, boolean nonNull, String mark) {
    return new Position(field, at, nonNull, false, mark, false);
  }

  /**
   * The depth that the method of the value here is told: where the path goes on in an object, or in
   * the items of a list. In the method of a list, {@code depth} is that of its items already.
   */
  String below(boolean isList) {
    int below = (isItem ? 0 : 1) + (isList ? 1 : 0);
    return below == 0 ? "depth" : "depth + " + below;
  }

  /** What to do when the value is null. */
  CodeBlock onNull() {
    if (!nonNull) {
      return CodeBlock.of("p = out.nullValue(p);\n");
    }
    return isItem
        ? CodeBlock.of(
            "$Lreturn missingHere($L, depth);\n",
            indexIsStored ? "" : "path[depth - 1] = index;\n",
            field)
        : CodeBlock.of("return missing($L, depth);\n", at);
  }

  /** What to do when a value inside could not be written. */
  CodeBlock onFailedChild() {
    return nonNull ? CodeBlock.of("return p;\n") : CodeBlock.of("p = nulled($N);\n", mark);
  }

  /** What to do with a {@code Throwable t}. */
  CodeBlock onThrown() {
    String method = nonNull ? "return failed" : "p = nulled";
    String suffix = nonNull ? "" : ", " + mark;
    return isItem
        ? CodeBlock.of("$LHere(t, $L, depth$L);\n", method, field, suffix)
        : CodeBlock.of("$L(t, $L, depth$L);\n", method, field, suffix);
  }
}
