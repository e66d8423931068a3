package countries;

import static java.util.stream.Collectors.joining;

import dev.graven.runtime.OperationInfo;
import java.util.List;

/**
 * What a caller must know of an operation.
 *
 * @param name the operation's name; an anonymous operation goes by the name of its file
 * @param variables in the order of the document
 */
record OperationSignature(String name, List<VariableDefinition> variables) {

  /**
   * A variable of an operation.
   *
   * @param name without {@code $}
   * @param type as the document writes it, such as {@code [ID!]}
   * @param defaultValue {@code " = false"}, or empty
   */
  record VariableDefinition(String name, String type, String defaultValue) {
    @Override
    public String toString() {
      return name + ": " + type + defaultValue;
    }
  }

  OperationSignature {
    variables = List.copyOf(variables);
  }

  static OperationSignature of(OperationInfo operation) {
    return new OperationSignature(
        operation.name().orElseGet(() -> baseName(operation.sourceFile())),
        VariableDefinitionReader.read(operation.document()));
  }

  boolean hasVariable(String variable) {
    return variables.stream().anyMatch(definition -> definition.name().equals(variable));
  }

  /** Returns the operation as it is listed: {@code CountryPage(code: ID!)}. */
  @Override
  public String toString() {
    return variables.isEmpty()
        ? name
        : variables.stream()
            .map(VariableDefinition::toString)
            .collect(joining(", ", name + "(", ")"));
  }

  private static String baseName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
