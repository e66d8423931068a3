package dev.graven.runtime.introspection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema: {@code __Schema} of the specification, section 4.2.1. Immutable, as is everything that
 * it leads to, and safe for use by several threads.
 */
public final class IntrospectionSchema {
  private final Map<String, IntrospectionType> byNotation;
  private final List<IntrospectionType> types;
  private final List<IntrospectionMember> directives;
  private final @Nullable String description;
  private final IntrospectionType queryType;
  private final @Nullable IntrospectionType mutationType;
  private final @Nullable IntrospectionType subscriptionType;

  IntrospectionSchema(
      Map<String, IntrospectionType> byNotation,
      List<IntrospectionType> types,
      List<IntrospectionMember> directives,
      @Nullable String description,
      IntrospectionType queryType,
      @Nullable IntrospectionType mutationType,
      @Nullable IntrospectionType subscriptionType) {
    this.byNotation = byNotation;
    this.types = types;
    this.directives = directives;
    this.description = description;
    this.queryType = queryType;
    this.mutationType = mutationType;
    this.subscriptionType = subscriptionType;
  }

  /** Its description, where it has one. */
  public @Nullable String description() {
    return description;
  }

  /** Every named type, in the schema's order. */
  public List<IntrospectionType> types() {
    return Collections.unmodifiableList(types);
  }

  /** The query root. */
  public IntrospectionType queryType() {
    return queryType;
  }

  /** The mutation root, where there is one. */
  public @Nullable IntrospectionType mutationType() {
    return mutationType;
  }

  /** The subscription root, where there is one. */
  public @Nullable IntrospectionType subscriptionType() {
    return subscriptionType;
  }

  /** Every directive, in the schema's order. */
  public List<IntrospectionMember> directives() {
    return Collections.unmodifiableList(directives);
  }

  /** The type of that name; null where there is none. */
  public @Nullable IntrospectionType type(String name) {
    IntrospectionType type = byNotation.get(name);
    return type == null || type.name() == null ? null : type;
  }
}
