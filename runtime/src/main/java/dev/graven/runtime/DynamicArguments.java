package dev.graven.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the arguments that a {@link DynamicResolver} receives, in the schema's order. */
public final class DynamicArguments {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** Starts without arguments. */
  public DynamicArguments() {}

  /**
   * Adds an argument.
   *
   * @param name its name
   * @param value its coerced value
   * @return this
   */
  public DynamicArguments add(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /**
   * Adds an argument if its variable has a runtime value (6.4.1).
   *
   * @param isPresent whether it has
   * @param name the argument's name
   * @param value its coerced value
   * @return this
   */
  public DynamicArguments addIf(boolean isPresent, String name, @Nullable Object value) {
    return isPresent ? add(name, value) : this;
  }

  /**
   * Ends the collection.
   *
   * @return the arguments, unmodifiable; nothing may be added afterwards
   */
  public Map<String, @Nullable Object> build() {
    return Collections.unmodifiableMap(values);
  }
}
