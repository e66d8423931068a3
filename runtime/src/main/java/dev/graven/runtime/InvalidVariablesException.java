package dev.graven.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that values given for variables do not fit their definitions; thrown by generated {@code
 * Variables.from}.
 */
public final class InvalidVariablesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<GraphQLError> errors;

  InvalidVariablesException(List<GraphQLError> errors) {
    super(errors.stream().map(GraphQLError::message).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  /**
   * Returns every violation.
   *
   * @return at least one error, each with the location of the variable's definition and without a
   *     path
   */
  public List<GraphQLError> errors() {
    return errors;
  }
}
