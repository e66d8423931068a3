package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What a valid document may contain but this version does not compile: one report each. */
final class Unsupported {
  /** Directives that split a response into several. */
  static final Set<String> INCREMENTAL = Set.of("defer", "stream");

  private Unsupported() {}

  /**
   * The reports on one definition.
   *
   * @param ignoresIncremental whether {@code @defer} and {@code @stream} mean nothing
   */
  static List<Diagnostic> find(
      SourceDocument document, Definition<?> definition, boolean ignoresIncremental) {
    List<Diagnostic> found = new ArrayList<>();
    if (definition instanceof OperationDefinition operation
        && operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
      found.add(
          report(
              document,
              operation,
              "A subscription cannot be compiled. This version of Graven compiles queries and"
                  + " mutations."));
      return found;
    }
    Deque<Node<?>> next = new ArrayDeque<>();
    next.push(definition);
    while (!next.isEmpty()) {
      Node<?> node = next.pop();
      if (!ignoresIncremental && node instanceof Directive directive && isIncremental(directive)) {
        found.add(
            report(
                document,
                directive,
                "`@%s` cannot be compiled. This version of Graven answers with one response: leave it out, or say `@%s(if: false)`."
                    .formatted(directive.getName(), directive.getName())));
      }
      List<? extends Node<?>> children = NodeChildren.of(node);
      for (int i = children.size() - 1; i >= 0; i--) {
        next.push(children.get(i));
      }
    }
    return found;
  }

  /** The report on an operation that overflows the compiler's stack. */
  static Diagnostic tooDeep(LocatedOperation operation) {
    return report(
        operation.document(),
        operation.definition(),
        "The fields and fragments of `%s` nest too deeply to be compiled. Their depth is limited by the stack of javac: select less at once, or give it more with `-J-Xss`."
            .formatted(operation.label()));
  }

  private static boolean isIncremental(Directive directive) {
    Argument condition = directive.getArgument("if");
    boolean isOff =
        condition != null && condition.getValue() instanceof BooleanValue value && !value.isValue();
    return INCREMENTAL.contains(directive.getName()) && !isOff;
  }

  private static Diagnostic report(SourceDocument document, Node<?> node, String message) {
    return document.diagnostic(DiagnosticId.NOT_SUPPORTED, document.offset(node), message);
  }
}
