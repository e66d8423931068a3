package dev.graven.runtime;

/**
 * A field that a {@link DynamicResolver} answers: one constant for each field of the schema that an
 * operation selects.
 *
 * @param parentType the name of the object type that has the field, never that of an interface
 * @param name the field's name in the schema, never an alias
 * @param type its type in GraphQL's notation, such as {@code [Review!]!}
 */
public record DynamicField(String parentType, String name, String type) {

  /**
   * Names the field in the schema.
   *
   * @return its schema coordinates, such as {@code Product.title}
   */
  public String coordinates() {
    return parentType + "." + name;
  }
}
