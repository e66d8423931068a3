package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.LIST_LITERAL;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Java expressions of lists in literals, of any length. */
final class LiteralLists {
  /** Parts of literals that one method may make: one takes up to 17 bytes of bytecode. */
  static final int MOST_PARTS = 400;

  private LiteralLists() {}

  /** How many values an expression is made of, or a few more. */
  static int parts(CodeBlock expression) {
    return 1 + (int) expression.toString().chars().filter(c -> c == ',').count();
  }

  /** An unmodifiable list. */
  static CodeBlock unmodifiable(List<CodeBlock> items, boolean hasNull) {
    if (!hasNull) {
      return cut(items, "$T.of($L)", List.class);
    }
    if (items.size() == 1) {
      return CodeBlock.of("$T.singletonList($L)", Collections.class, items.get(0));
    }
    return CodeBlock.of(
        "$T.unmodifiableList($L)", Collections.class, cut(items, "$T.asList($L)", Arrays.class));
  }

  /** A list for one call. */
  static CodeBlock fresh(List<CodeBlock> items) {
    return cut(items, "$T.asList($L)", Arrays.class);
  }

  // ListLiteral.joined(() -> List.of(1, 2), () -> List.of(3))
  /** A long list is made in several methods, which lambda expressions are. */
  private static CodeBlock cut(List<CodeBlock> items, String format, Class<?> factory) {
    List<CodeBlock> lists = new ArrayList<>();
    List<CodeBlock> piece = new ArrayList<>();
    int weight = 0;
    for (CodeBlock item : items) {
      int parts = parts(item);
      if (weight + parts > MOST_PARTS && !piece.isEmpty()) {
        lists.add(CodeBlock.of(format, factory, CodeBlock.join(piece, ",$W")));
        piece.clear();
        weight = 0;
      }
      piece.add(item);
      weight += parts;
    }
    CodeBlock last = CodeBlock.of(format, factory, CodeBlock.join(piece, ",$W"));
    if (lists.isEmpty()) {
      return last;
    }
    lists.add(last);
    List<CodeBlock> makers = lists.stream().map(it -> CodeBlock.of("() -> $L", it)).toList();
    return CodeBlock.of("$T.joined($L)", LIST_LITERAL, CodeBlock.join(makers, ",$W"));
  }
}
