package dev.graven.processor.schema;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The validated type system (specification section 3).
 *
 * @param types by name, in schema order, without introspection types
 * @param queryType name of the query root type
 * @param mutationType name of the mutation root type, if there is one
 * @param description the schema as it describes itself
 * @param sdl the whole schema as SDL text: the user's files, or what was derived from Java
 * @param derived whether it was derived from Java
 */
public record SchemaModel(
    Map<String, TypeModel> types,
    String queryType,
    Optional<String> mutationType,
    SchemaDescription description,
    String sdl,
    boolean derived) {

  /** Whether the type of that name has the fields of an operation. */
  public boolean isRoot(String name) {
    return name.equals(queryType) || mutationType.filter(name::equals).isPresent();
  }

  /** The type of that name, introspection types included; null where there is none. */
  public @Nullable TypeModel type(String name) {
    TypeModel own = types.get(name);
    return own != null ? own : IntrospectionTypes.MODELS.get(name);
  }
}
