package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the variables of a request (6.1.2). Each error names the variable and the
 * place in its value, and points at the variable's definition; none has a path, since there is no
 * response yet.
 */
public final class InputErrors {
  /** A few bytes of input can break many rules: beyond these, errors are only counted. */
  private static final int MOST = 100;

  private final List<GraphQLError> errors = new ArrayList<>(0);
  private int left;
  private @Nullable Throwable failure;

  /** Starts without errors. */
  public InputErrors() {}

  /**
   * Says whether all is well.
   *
   * @return whether there is no error
   */
  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Says whether an object may be made of the values coerced so far.
   *
   * @return whether no value was refused, and none of this variable could not be made
   */
  public boolean isBuildable() {
    return errors.isEmpty() && failure == null;
  }

  /**
   * Notes that user code did not accept values that GraphQL accepts: a constructor that threw, or a
   * Java type that cannot hold the value. It is no fault of the request as a whole: the fields that
   * use the variable fail (6.4.1), and nothing is made twice.
   *
   * @param exception what was thrown
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  public void failed(Throwable exception) {
    if (failure == null) {
      failure = ErrorRecorder.unwrap(exception);
    }
  }

  /**
   * Hands over what the current variable failed with, and starts the next one.
   *
   * @return null when nothing failed
   */
  public @Nullable Throwable takeFailure() {
    Throwable taken = failure;
    failure = null;
    return taken;
  }

  /**
   * Returns the errors.
   *
   * @return one per violation, in the order found; from the 101st on, one for all that follow
   */
  public List<GraphQLError> errors() {
    if (left == 0) {
      return Collections.unmodifiableList(errors);
    }
    List<GraphQLError> all = new ArrayList<>(errors);
    all.add(GraphQLError.ofRequest("Too many errors: " + left + " more.", List.of()));
    return Collections.unmodifiableList(all);
  }

  /**
   * Notes that a required variable has no value.
   *
   * @param present whether the request had the variable; it was null then
   * @param at the variable
   */
  public void absentOrNull(boolean present, InputPosition at) {
    InputPosition.Variable variable = at.variable();
    String what =
        present
            ? " of non-null type \"%s\" must not be null."
            : " of required type \"%s\" was not provided.";
    add(at, "Variable \"$" + variable.name() + "\"" + what.replace("%s", variable.type()));
  }

  /**
   * Notes null where the type forbids it.
   *
   * @param at a variable, or a place in its value
   */
  public void nullValue(InputPosition at) {
    if (at.isWhole()) {
      absentOrNull(true, at);
    } else {
      invalid(null, at, "expected a value that is not null.");
    }
  }

  /**
   * Notes that a required field of an input object was left out.
   *
   * @param at the field
   * @param type its type
   */
  public void missing(InputPosition at, String type) {
    add(
        at,
        "Variable \"$"
            + at.variable().name()
            + "\" has no value at \""
            + at
            + "\"; expected a value of required type \""
            + type
            + "\".");
  }

  /**
   * Notes null for a variable whose type allows it, but which decides whether a field is included
   * (5.8.5): there, null means nothing.
   *
   * @param at the variable
   */
  public void nullCondition(InputPosition at) {
    InputPosition.Variable variable = at.variable();
    add(
        at,
        "Variable \"$"
            + variable.name()
            + "\" of type \""
            + variable.type()
            + "\" must not be null: it decides what is included.");
  }

  /**
   * Notes a value that its type refuses.
   *
   * @param value the value, as given
   * @param at its place
   * @param reason what was expected: lower case, with a full stop
   */
  public void invalid(@Nullable Object value, InputPosition at, String reason) {
    if (errors.size() >= MOST) {
      left++;
      return;
    }
    String place = at.isWhole() ? "" : " at \"" + at + "\"";
    add(
        at,
        "Variable \"$"
            + at.variable().name()
            + "\" got invalid value "
            + InputCoercion.describe(value)
            + place
            + "; "
            + reason);
  }

  /**
   * Notes input objects inside of each other beyond what is accepted.
   *
   * @param most how many are
   */
  void tooDeep(InputPosition at, int most) {
    add(
        at,
        "Variable \"$"
            + at.variable().name()
            + "\" nests input objects more than "
            + most
            + " levels deep.");
  }

  /**
   * Notes a value that the {@code parse} method of a custom scalar refuses.
   *
   * @param value the value, as given
   * @param at its place
   * @param type the scalar's name
   * @param exception what the method threw; clients read the message of a {@link GraphQLException}
   *     only
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  public void refused(Object value, InputPosition at, String type, Throwable exception) {
    invalid(value, at, "expected " + type + ScalarCoercion.reason(exception));
  }

  /**
   * Notes that a default value in the document is refused by its scalar.
   *
   * @param refusal what the scalar said
   * @param variables those whose defaults hold values of custom scalars
   */
  public void refusedDefault(CoercionException refusal, InputPosition... variables) {
    List<Location> locations = new ArrayList<>();
    for (InputPosition variable : variables) {
      locations.add(variable.variable().location());
    }
    errors.add(GraphQLError.ofRequest("Invalid default value: " + refusal.getMessage(), locations));
  }

  private void add(InputPosition at, String message) {
    if (errors.size() >= MOST) {
      left++;
    } else {
      Location location = at.variable().location();
      errors.add(GraphQLError.ofRequest(message, location == null ? List.of() : List.of(location)));
    }
  }

  /**
   * Answers the request.
   *
   * @return a request error: no data
   * @throws IllegalArgumentException when there is no error
   */
  public GraphQLResponse toResponse() {
    return GraphQLResponse.requestError(errors());
  }

  /**
   * Makes an exception of the errors.
   *
   * @return the exception, for the caller to throw
   */
  public InvalidVariablesException toException() {
    return new InvalidVariablesException(errors());
  }
}
