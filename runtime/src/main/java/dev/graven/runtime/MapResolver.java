package dev.graven.runtime;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads maps by the names of fields. */
final class MapResolver implements DynamicResolver {
  private final @Nullable Map<String, ? extends @Nullable Object> root;

  MapResolver(@Nullable Map<String, ? extends @Nullable Object> root) {
    this.root = root;
  }

  @Override
  public @Nullable Object resolve(
      DynamicField field,
      @Nullable Object source,
      Map<String, @Nullable Object> arguments,
      Supplier<ResponsePath> path) {
    Object object = source == null ? root : source;
    if (object instanceof Map<?, ?> map) {
      return map.get(field.name());
    }
    throw new IllegalStateException(
        object == null
            ? "There is no map to read the root field " + field.coordinates() + " from."
            : field.coordinates()
                + " is read from a map, not from "
                + object.getClass().getName()
                + ".");
  }

  @Override
  public @Nullable String typeOf(Object object) {
    return object instanceof Map<?, ?> map && map.get("__typename") instanceof String name
        ? name
        : null;
  }
}
