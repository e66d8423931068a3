package dev.graven.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** skeleton */
public final class InputErrors {
  public InputErrors() {}

  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }

  public List<GraphQLError> errors() {
    throw new UnsupportedOperationException();
  }

  public void absentOrNull(boolean present, InputPosition at) {
    throw new UnsupportedOperationException();
  }

  public void nullValue(InputPosition at) {
    throw new UnsupportedOperationException();
  }

  public void invalid(@Nullable Object value, InputPosition at, String reason) {
    throw new UnsupportedOperationException();
  }

  public GraphQLResponse toResponse() {
    throw new UnsupportedOperationException();
  }

  public InvalidVariablesException toException() {
    throw new UnsupportedOperationException();
  }
}
