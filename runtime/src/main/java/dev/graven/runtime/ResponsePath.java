package dev.graven.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * The place of a value in a response: response names and list indices from the root (7.1.6).
 *
 * @param segments strings for response names, integers from 0 for list indices
 */
public record ResponsePath(List<Object> segments) {

  /**
   * Copies and checks the segments.
   *
   * @throws IllegalArgumentException for a segment that is neither a string nor an integer from 0
   */
  public ResponsePath {
    segments = List.copyOf(segments);
    for (Object segment : segments) {
      if (!(segment instanceof String) && !(segment instanceof Integer index && index >= 0)) {
        throw new IllegalArgumentException("not a path segment: " + segment);
      }
    }
  }

  /**
   * Makes a path of its segments.
   *
   * @param segments strings and integers, from the root
   * @return the path
   */
  public static ResponsePath of(Object... segments) {
    return new ResponsePath(Arrays.asList(segments));
  }

  /** Returns the path as text for people, such as {@code product.reviews[2].stars}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object segment : segments) {
      if (segment instanceof Integer index) {
        text.append('[').append(index.intValue()).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(segment);
      }
    }
    return text.toString();
  }
}
