package dev.graven.runtime.introspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a schema together from the calls of a generated class: first every named type, then type by
 * type what belongs to it, then the directives, all in source order. Fields and arguments name
 * their types in GraphQL's notation, {@code [Review!]!}.
 *
 * <p>Every call is one statement of a few bytes, however large the schema, so that the generated
 * class can be cut anywhere. Not for use by several threads.
 */
public final class SchemaBuilder {
  private final Map<String, IntrospectionType> byNotation = new HashMap<>();
  private final List<IntrospectionType> types = new ArrayList<>();
  private final List<IntrospectionMember> directives = new ArrayList<>();
  private IntrospectionType type = new IntrospectionType("", null, null, null, false, null);
  private IntrospectionMember member = new IntrospectionMember("", null, null, null, null, false);

  /** An empty builder. */
  public SchemaBuilder() {}

  /** Adds an object type, interface, union or enum, by its {@code __TypeKind}. */
  public void type(String kind, String name, @Nullable String description) {
    add(new IntrospectionType(kind, name, description, null, false, null), name);
  }

  /** Adds a scalar. */
  public void scalar(String name, @Nullable String description, @Nullable String specifiedByUrl) {
    add(new IntrospectionType("SCALAR", name, description, specifiedByUrl, false, null), name);
  }

  /** Adds an input object. */
  public void inputObject(String name, @Nullable String description, boolean isOneOf) {
    add(new IntrospectionType("INPUT_OBJECT", name, description, null, isOneOf, null), name);
  }

  /** What is added next belongs to this type. */
  public void members(String name) {
    type = resolve(name);
  }

  /** The object type or interface implements an interface. */
  public void implementing(String name) {
    type.interfaces.add(resolve(name));
  }

  /** The interface or union stands for an object type. */
  public void possibleType(String name) {
    type.possibleTypes.add(resolve(name));
  }

  /** Adds a field to the object type or interface. */
  public void field(
      String name,
      String fieldType,
      @Nullable String description,
      @Nullable String deprecationReason) {
    inputField(name, fieldType, null, description, deprecationReason);
  }

  /** Adds a field to the input object. */
  public void inputField(
      String name,
      String fieldType,
      @Nullable String defaultValue,
      @Nullable String description,
      @Nullable String deprecationReason) {
    member =
        new IntrospectionMember(
            name, resolve(fieldType), defaultValue, description, deprecationReason, false);
    type.members.add(member);
  }

  /** Adds a value to the enum. */
  public void enumValue(
      String name, @Nullable String description, @Nullable String deprecationReason) {
    type.members.add(
        new IntrospectionMember(name, null, null, description, deprecationReason, false));
  }

  /** Adds a directive. */
  public void directive(String name, @Nullable String description, boolean isRepeatable) {
    member = new IntrospectionMember(name, null, null, description, null, isRepeatable);
    directives.add(member);
  }

  /** Adds a place where the directive may stand. */
  public void location(String name) {
    member.locations.add(name);
  }

  /** Adds an argument to the last field or directive. */
  public void argument(
      String name,
      String argumentType,
      @Nullable String defaultValue,
      @Nullable String description,
      @Nullable String deprecationReason) {
    member.arguments.add(
        new IntrospectionMember(
            name, resolve(argumentType), defaultValue, description, deprecationReason, false));
  }

  /** The schema; the builder is of no use afterwards. */
  public IntrospectionSchema build(
      @Nullable String description,
      String queryType,
      @Nullable String mutationType,
      @Nullable String subscriptionType) {
    return new IntrospectionSchema(
        byNotation,
        types,
        directives,
        description,
        resolve(queryType),
        mutationType == null ? null : resolve(mutationType),
        subscriptionType == null ? null : resolve(subscriptionType));
  }

  private void add(IntrospectionType added, String name) {
    types.add(added);
    byNotation.put(name, added);
  }

  /** The type of a notation; lists and non-null types are made once each, from the inside out. */
  private IntrospectionType resolve(String notation) {
    IntrospectionType known = byNotation.get(notation);
    if (known != null) {
      return known;
    }
    boolean isNonNull = notation.endsWith("!");
    if (!isNonNull && !notation.startsWith("[")) {
      throw new IllegalArgumentException("no type " + notation);
    }
    IntrospectionType inner = resolve(notation.substring(isNonNull ? 0 : 1, notation.length() - 1));
    IntrospectionType around =
        new IntrospectionType(isNonNull ? "NON_NULL" : "LIST", null, null, null, false, inner);
    byNotation.put(notation, around);
    return around;
  }
}
