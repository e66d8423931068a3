package dev.graven.processor.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A validated operation with the fragments it reaches.
 *
 * @param name its name; empty for an anonymous one
 * @param className simple name of its executor, without the suffix: the operation's name, or the
 *     file's
 * @param packageName package of its executor
 * @param rootType name of the root type
 * @param fragments by name, in order of first use
 * @param document the text that clients send and {@code id} is the hash of
 * @param id SHA-256 of the document in UTF-8, in lower-case hex
 * @param sourcePath the file, or the Java type, that it stands in
 */
public record Operation(
    Optional<String> name,
    String className,
    String packageName,
    OperationKind kind,
    String rootType,
    List<VariableDefinition> variables,
    List<Selection> selections,
    Map<String, Fragment> fragments,
    String document,
    String id,
    String sourcePath) {
  public Operation {
    variables = List.copyOf(variables);
    selections = List.copyOf(selections);
  }
}
