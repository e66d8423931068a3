package dev.graven.runtime.introspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema names besides types: a field, an argument, a field of an input object, a value of
 * an enum, a directive. It answers {@code __Field}, {@code __InputValue}, {@code __EnumValue} and
 * {@code __Directive} of the specification, sections 4.2.3 to 4.2.6; an operation asks each only
 * for what it has.
 */
public final class IntrospectionMember {
  private final String name;
  private final @Nullable IntrospectionType type;
  private final @Nullable String defaultValue;
  private final @Nullable String description;
  private final @Nullable String deprecationReason;
  private final boolean isRepeatable;
  final List<String> locations = new ArrayList<>(0);
  final List<IntrospectionMember> arguments = new ArrayList<>(0);

  IntrospectionMember(
      String name,
      @Nullable IntrospectionType type,
      @Nullable String defaultValue,
      @Nullable String description,
      @Nullable String deprecationReason,
      boolean isRepeatable) {
    this.name = name;
    this.type = type;
    this.defaultValue = defaultValue;
    this.description = description;
    this.deprecationReason = deprecationReason;
    this.isRepeatable = isRepeatable;
  }

  /** The members, or those that are not deprecated; in source order. */
  static List<IntrospectionMember> list(
      List<IntrospectionMember> members, boolean includeDeprecated) {
    if (includeDeprecated) {
      return Collections.unmodifiableList(members);
    }
    List<IntrospectionMember> current = new ArrayList<>(members.size());
    for (IntrospectionMember member : members) {
      if (!member.isDeprecated()) {
        current.add(member);
      }
    }
    return current;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its description, where it has one. */
  public @Nullable String description() {
    return description;
  }

  /** Its type; null for enum values and directives. */
  public @Nullable IntrospectionType type() {
    return type;
  }

  /** Its default in GraphQL's notation, where it has one. */
  public @Nullable String defaultValue() {
    return defaultValue;
  }

  /** The arguments of a field or directive, in source order. */
  public List<IntrospectionMember> args(boolean includeDeprecated) {
    return list(arguments, includeDeprecated);
  }

  /** Whether it is not to be used any more. */
  public boolean isDeprecated() {
    return deprecationReason != null;
  }

  /** Why it is not to be used any more; null where it is not deprecated. */
  public @Nullable String deprecationReason() {
    return deprecationReason;
  }

  /** Whether a directive may stand more than once at one place. */
  public boolean isRepeatable() {
    return isRepeatable;
  }

  /** Where a directive may stand: names of {@code __DirectiveLocation}, in source order. */
  public List<String> locations() {
    return Collections.unmodifiableList(locations);
  }
}
