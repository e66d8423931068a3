package dev.graven.runtime;

import java.util.Map;

/** What a {@link BatchLoader} may know of the operation that its keys come from. */
public interface LoadRequest {

  /**
   * Returns what is selected of the values: the union over every field of the operation (of a
   * mutation: of the root field) that this loader answers with equal arguments, so that a value
   * serves all of them.
   *
   * @return the selection, without what conditions exclude
   */
  Selection selection();

  /**
   * Returns the arguments of the field, whether the key's method takes them or not.
   *
   * @return coerced values by argument name, null included; unmodifiable
   */
  Map<String, Object> arguments();

  /**
   * Returns what the request carries.
   *
   * @return the context
   */
  RequestContext context();
}
