package dev.graven.runtime;

import org.jspecify.annotations.Nullable;

/** skeleton */
public final class ResponseWriter {
  ResponseWriter() {}

  public long mark() {
    throw new UnsupportedOperationException();
  }

  public void rollback(long mark) {
    throw new UnsupportedOperationException();
  }

  public void firstKey(Key key) {
    throw new UnsupportedOperationException();
  }

  public void key(Key key) {
    throw new UnsupportedOperationException();
  }

  public void nextKey(Key key) {
    throw new UnsupportedOperationException();
  }

  public void beginObject() {
    throw new UnsupportedOperationException();
  }

  public void endObject() {
    throw new UnsupportedOperationException();
  }

  public void emptyObject() {
    throw new UnsupportedOperationException();
  }

  public void beginList() {
    throw new UnsupportedOperationException();
  }

  public void comma() {
    throw new UnsupportedOperationException();
  }

  public void endList() {
    throw new UnsupportedOperationException();
  }

  public void emptyList() {
    throw new UnsupportedOperationException();
  }

  public void nullValue() {
    throw new UnsupportedOperationException();
  }

  public void bool(boolean value) {
    throw new UnsupportedOperationException();
  }

  public void int32(int value) {
    throw new UnsupportedOperationException();
  }

  public void int64AsString(long value) {
    throw new UnsupportedOperationException();
  }

  public void float64(double value) {
    throw new UnsupportedOperationException();
  }

  public void float32(float value) {
    throw new UnsupportedOperationException();
  }

  public void string(String value) {
    throw new UnsupportedOperationException();
  }

  public void stringOrNull(@Nullable String value) {
    throw new UnsupportedOperationException();
  }

  public void raw(byte[] json) {
    throw new UnsupportedOperationException();
  }
}
