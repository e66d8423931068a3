package dev.graven.runtime;

/** skeleton */
public final class InputPosition {
  private InputPosition() {}

  public static InputPosition variable(String name, String type, int line, int column) {
    throw new UnsupportedOperationException();
  }

  public InputPosition item(Object list, int index) {
    throw new UnsupportedOperationException();
  }

  public InputPosition field(String name) {
    throw new UnsupportedOperationException();
  }
}
