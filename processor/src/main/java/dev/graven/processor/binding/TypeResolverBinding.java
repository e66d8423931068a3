package dev.graven.processor.binding;

import java.util.List;

/**
 * The method that names the object type of a value.
 *
 * @param javaName its name
 * @param parameters what to pass: the value, and values of the context
 */
public record TypeResolverBinding(
    String javaName,
    boolean isStatic,
    String sourceClass,
    List<ParameterBinding> parameters,
    Origin origin) {
  public TypeResolverBinding {
    parameters = List.copyOf(parameters);
  }
}
