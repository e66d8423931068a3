package dev.graven.tests.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of a generated class: it knows its type and its place in the response. */
public abstract class BoundObject {
  private final String type;
  private final BoundValues values;
  private final List<Object> path;

  /** An object at a place. */
  protected BoundObject(String type, BoundValues values, List<Object> path) {
    this.type = type;
    this.values = values;
    this.path = List.copyOf(path);
  }

  /** The object type's name. */
  public final String type() {
    return type;
  }

  final List<Object> path() {
    return path;
  }

  /** The value of a field of this object. */
  protected final @Nullable Object value(String field, String type, Object... arguments) {
    return values.value(this, this.type + "." + field, type, arguments);
  }
}
