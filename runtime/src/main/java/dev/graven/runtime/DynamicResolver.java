package dev.graven.runtime;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers every field of the types that have no Java class: of dynamic types, and of root types
 * where no method is bound. One resolver serves a whole module; several threads may call it at
 * once.
 *
 * <p>What it returns is completed by the field's type (6.4.3), and checked: an Int is a whole
 * number of any class, a Float any number, a String or an ID a {@code CharSequence} (an ID also a
 * whole number or a {@code UUID}), a Boolean a {@code Boolean}, an enum value its name or a Java
 * enum's constant, a list an {@code Iterable}, an array or a {@code Stream}. An object of a dynamic
 * type is any object: it is the source of its fields. An object of a type that has a Java class is
 * an instance of that class. Anything else is an execution error at its position.
 */
public interface DynamicResolver {

  /**
   * Resolves a field (6.4.2).
   *
   * @param field which one
   * @param source the object that has the field; null for a field of the operation's root
   * @param arguments the coerced arguments by name, unmodifiable; absent ones have no entry
   * @param path makes the field's place in the response, when asked; only during this call
   * @return the value, which may be null
   * @throws Exception for an execution error at the field
   */
  @Nullable Object resolve(
      DynamicField field,
      @Nullable Object source,
      Map<String, @Nullable Object> arguments,
      Supplier<ResponsePath> path)
      throws Exception;

  /**
   * Says which object type an object is of that stands for an interface or a union (6.4.3,
   * ResolveAbstractType).
   *
   * @param object what {@link #resolve} returned, or an item of it
   * @return the name of an object type; null, or another name, is an execution error
   */
  @Nullable String typeOf(Object object);

  /**
   * Makes a resolver that reads maps by the field's name. A key that is not there is null. The key
   * {@code __typename} holds the name of the object's type, where that is asked for.
   *
   * @return a resolver that has no object for the root: every root field must be bound
   */
  static DynamicResolver ofMaps() {
    return new MapResolver(null);
  }

  /**
   * Makes a resolver that reads maps by the field's name, as {@link #ofMaps()}.
   *
   * @param root the object that root fields are read from
   * @return a resolver that does not copy the map
   */
  static DynamicResolver ofMaps(Map<String, ? extends @Nullable Object> root) {
    return new MapResolver(root);
  }
}
