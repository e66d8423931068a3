package countries;

import countries.OperationSignature.VariableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the variable definitions off an operation's document, which was validated when it was
 * compiled: so looking at brackets and a few words is enough, and nothing can be wrong.
 */
final class VariableDefinitionReader {
  /** A token of a GraphQL document, or a comment (specification sections 2.1 and 2.9.4). */
  private static final Pattern TOKEN =
      Pattern.compile(
          "#[^\\n\\r]*|\"\"\"(?s:\\\\\"\"\"|.)*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\""
              + "|[-_0-9A-Za-z+.]+|[^\\s,\\x{FEFF}]");

  private static final Set<String> OPERATION_KINDS = Set.of("query", "mutation", "subscription");

  private final List<String> tokens;
  private int next;

  private VariableDefinitionReader(List<String> tokens) {
    this.tokens = tokens;
  }

  /** Returns the definitions of a document with one operation. */
  static List<VariableDefinition> read(String document) {
    List<String> tokens =
        TOKEN
            .matcher(document)
            .results()
            .map(MatchResult::group)
            .filter(token -> !token.startsWith("#"))
            .toList();
    return new VariableDefinitionReader(tokens).read();
  }

  private List<VariableDefinition> read() {
    skipToOperation();
    List<VariableDefinition> definitions = new ArrayList<>();
    while (!atEnd() && !isAt("{") && !isAt("@")) {
      if (take().equals("$")) {
        definitions.add(definition());
      }
    }
    return definitions;
  }

  /** Leaves the fragments before the operation behind. */
  private void skipToOperation() {
    int depth = 0;
    while (!atEnd() && (depth > 0 || !OPERATION_KINDS.contains(tokens.get(next)))) {
      String token = take();
      // A fragment may be called like a kind of operation.
      next += token.equals("fragment") && depth == 0 ? 1 : 0;
      depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
    }
    next++;
  }

  /** {@code name: Type = default}, and whatever comes before the next variable. */
  private VariableDefinition definition() {
    String name = take();
    next++;
    StringBuilder type = new StringBuilder(take());
    while (isAt("!") || isAt("]") || type.charAt(type.length() - 1) == '[') {
      type.append(take());
    }
    StringBuilder defaultValue = new StringBuilder();
    if (isAt("=")) {
      defaultValue.append(' ').append(take()).append(' ');
      value(defaultValue);
    }
    while (isAt("@")) {
      skipDirective();
    }
    return new VariableDefinition(name, type.toString(), defaultValue.toString());
  }

  private void value(StringBuilder text) {
    String token = take();
    text.append(token);
    if (!token.equals("[") && !token.equals("{")) {
      return;
    }
    String separator = "";
    while (!isAt("]") && !isAt("}")) {
      text.append(separator);
      if (token.equals("{")) {
        text.append(take()).append(take()).append(' ');
      }
      value(text);
      separator = ", ";
    }
    text.append(take());
  }

  /** Parentheses do not nest in arguments, and those in strings are part of a longer token. */
  private void skipDirective() {
    next += 2;
    if (isAt("(")) {
      next += tokens.subList(next, tokens.size()).indexOf(")") + 1;
    }
  }

  private boolean isAt(String token) {
    return !atEnd() && tokens.get(next).equals(token);
  }

  private boolean atEnd() {
    return next >= tokens.size();
  }

  private String take() {
    return tokens.get(next++);
  }
}
