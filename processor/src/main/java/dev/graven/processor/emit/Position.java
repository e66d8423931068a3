package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * What generated code does at one response position when a value is missing, wrong or thrown: an
 * error with the right path, then null here or at the parent (specification section 6.4.4).
 *
 * @param field the {@code Field} constant
 * @param at the expression that names it: the constant, or a variable that holds it
 * @param nonNull whether null propagates
 * @param isItem whether the position is a list item, its index at {@code path[depth]}
 * @param indexIsStored whether {@code path[depth]} holds the index already
 * @param ordinal what an object there is told of its position, as an argument; mostly nothing
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
    CodeBlock passed = CodeBlock.of("$L, ", number);
    return new Position(field, at, nonNull, isItem, mark, indexIsStored, passed);
  }

  /** The position of a field. */
  static Position ofField(CodeBlock field, CodeBlock at, boolean nonNull, String mark) {
    return new Position(field, at, nonNull, false, mark, false);
  }

  /** Depth below this position, for the values inside it. */
  String below() {
    return "depth + 1";
  }

  /** What to do when the value is null. */
  CodeBlock onNull() {
    if (!nonNull) {
      return CodeBlock.of("p = out.nullValue(p);\n");
    }
    return isItem
        ? CodeBlock.of(
            "$Lreturn missingHere($L, depth + 1);\n",
            indexIsStored ? "" : "path[depth] = index;\n",
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
        ? CodeBlock.of("$LHere(t, $L, depth + 1$L);\n", method, field, suffix)
        : CodeBlock.of("$L(t, $L, depth$L);\n", method, field, suffix);
  }
}
