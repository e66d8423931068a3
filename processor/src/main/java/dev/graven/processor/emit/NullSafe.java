package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graven.processor.source.StageAdapter;

/** Expressions that take a value out of what is around it, null for null. */
final class NullSafe {
  private NullSafe() {}

  /** What an optional in a variable holds; null for an empty one. */
  static CodeBlock unwrapped(String variable, String getter) {
    return CodeBlock.of("$1N == null || $1N.isEmpty() ? null : $1N.$2N()", variable, getter);
  }

  /** The stage of a promise in a variable. */
  static CodeBlock adapted(String variable, StageAdapter adapter) {
    return CodeBlock.of(
        "$1N == null ? null : $2T.$3N($1N)",
        variable,
        JavaNames.of(adapter.owner()),
        adapter.javaName());
  }
}
