package dev.graven.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request: JSON text in UTF-8, {@code errors} (if any) before {@code data} (7.1).
 * Immutable; it can be written any number of times, by any number of threads.
 */
public final class GraphQLResponse {
  /** What the text of data starts with; its brace gives way to the errors where there are any. */
  static final String START_OF_DATA = "{\"data\":";

  private final List<GraphQLError> errors;
  private final @Nullable Segments errorText;

  /** Starts with {@link #START_OF_DATA} and ends the response. */
  private final @Nullable Segments data;

  private GraphQLResponse(List<GraphQLError> errors, @Nullable Segments data) {
    this.errors = List.copyOf(errors);
    this.errorText = errors.isEmpty() ? null : ErrorText.of(errors, data == null ? "}" : ",");
    this.data = data;
  }

  /** Makes the response of an operation that was executed. */
  static GraphQLResponse executed(List<GraphQLError> errors, Segments data) {
    return new GraphQLResponse(errors, data);
  }

  /**
   * Answers a request that was not executed (7.1.6, request errors): the response has no {@code
   * data}.
   *
   * @param errors what is wrong with the request; at least one
   * @return the response
   * @throws IllegalArgumentException when there is no error
   */
  public static GraphQLResponse requestError(List<GraphQLError> errors) {
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("a request error needs an error");
    }
    return new GraphQLResponse(errors, null);
  }

  /**
   * Answers a request that was not executed.
   *
   * @param errors what is wrong with the request; at least one
   * @return the response
   * @throws IllegalArgumentException when there is no error
   */
  public static GraphQLResponse requestError(GraphQLError... errors) {
    return requestError(Arrays.asList(errors));
  }

  /**
   * Says whether the operation was executed.
   *
   * @return false for a request error; true also when {@code data} is null because an error reached
   *     the root
   */
  public boolean hasData() {
    return data != null;
  }

  /**
   * Returns the errors.
   *
   * @return in the order of the text; empty when there are none
   */
  public List<GraphQLError> errors() {
    return errors;
  }

  /**
   * Returns the length of the text.
   *
   * @return the number of bytes that {@link #writeTo} writes
   */
  public long size() {
    return (errorText == null ? 0 : errorText.size())
        + (data == null ? 0 : data.size() - skippedOfData());
  }

  /** How much of the data's text the errors stand for: its opening brace. */
  private int skippedOfData() {
    return errorText == null ? 0 : 1;
  }

  /**
   * Writes the response, in parts of up to 64 KB as they were made. The stream is neither flushed
   * nor closed, and must not change the arrays it is given.
   *
   * @param out where to
   * @throws IOException when the stream does
   */
  public void writeTo(OutputStream out) throws IOException {
    if (errorText != null) {
      errorText.writeTo(out, 0);
    }
    if (data != null) {
      data.writeTo(out, skippedOfData());
    }
  }

  /**
   * Returns the response in one array.
   *
   * @return a new array
   * @throws ArithmeticException when the response is larger than an array can be
   */
  public byte[] toBytes() {
    byte[] bytes = new byte[Math.toIntExact(size())];
    int position = errorText == null ? 0 : errorText.copyTo(bytes, 0, 0);
    if (data != null) {
      data.copyTo(bytes, position, skippedOfData());
    }
    return bytes;
  }

  /** Returns the response's text, for people and tests. */
  @Override
  public String toString() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }
}
