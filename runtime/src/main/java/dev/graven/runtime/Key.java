package dev.graven.runtime;

/** A response name as the bytes that go before its value. */
public record Key(byte[] bytes) {
  public static Key of(String name) {
    throw new UnsupportedOperationException();
  }
}
