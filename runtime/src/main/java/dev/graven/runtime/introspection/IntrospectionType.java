package dev.graven.runtime.introspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named type, or a list or non-null type around another: {@code __Type} of the specification,
 * section 4.2.2. What its kind does not have is null.
 */
public final class IntrospectionType {
  private final String kind;
  private final @Nullable String name;
  private final @Nullable String description;
  private final @Nullable String specifiedByUrl;
  private final boolean isOneOf;
  private final @Nullable IntrospectionType ofType;
  final List<IntrospectionMember> members = new ArrayList<>(0);
  final List<IntrospectionType> interfaces = new ArrayList<>(0);
  final List<IntrospectionType> possibleTypes = new ArrayList<>(0);

  IntrospectionType(
      String kind,
      @Nullable String name,
      @Nullable String description,
      @Nullable String specifiedByUrl,
      boolean isOneOf,
      @Nullable IntrospectionType ofType) {
    this.kind = kind;
    this.name = name;
    this.description = description;
    this.specifiedByUrl = specifiedByUrl;
    this.isOneOf = isOneOf;
    this.ofType = ofType;
  }

  private boolean is(String first, String second) {
    return kind.equals(first) || kind.equals(second);
  }

  /** Its kind: a name of {@code __TypeKind}. */
  public String kind() {
    return kind;
  }

  /** Its name; null for a list or non-null type. */
  public @Nullable String name() {
    return name;
  }

  /** Its description, where it has one. */
  public @Nullable String description() {
    return description;
  }

  /** The URL of a custom scalar's specification, where it has one. */
  public @Nullable String specifiedByURL() {
    return specifiedByUrl;
  }

  /** The fields of an object type or interface, in source order. */
  public @Nullable List<IntrospectionMember> fields(boolean includeDeprecated) {
    return is("OBJECT", "INTERFACE") ? IntrospectionMember.list(members, includeDeprecated) : null;
  }

  /** The interfaces that an object type or interface implements. */
  public @Nullable List<IntrospectionType> interfaces() {
    return is("OBJECT", "INTERFACE") ? Collections.unmodifiableList(interfaces) : null;
  }

  /** The object types that an interface or union stands for. */
  public @Nullable List<IntrospectionType> possibleTypes() {
    return is("INTERFACE", "UNION") ? Collections.unmodifiableList(possibleTypes) : null;
  }

  /** The values of an enum, in source order. */
  public @Nullable List<IntrospectionMember> enumValues(boolean includeDeprecated) {
    return kind.equals("ENUM") ? IntrospectionMember.list(members, includeDeprecated) : null;
  }

  /** The fields of an input object, in source order. */
  public @Nullable List<IntrospectionMember> inputFields(boolean includeDeprecated) {
    return isInputObject() ? IntrospectionMember.list(members, includeDeprecated) : null;
  }

  /** The type inside a list or non-null type. */
  public @Nullable IntrospectionType ofType() {
    return ofType;
  }

  /** Whether exactly one field of an input object is to be given. */
  public @Nullable Boolean isOneOf() {
    return isInputObject() ? isOneOf : null;
  }

  private boolean isInputObject() {
    return kind.equals("INPUT_OBJECT");
  }
}
