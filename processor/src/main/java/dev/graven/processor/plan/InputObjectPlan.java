package dev.graven.processor.plan;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;

/**
 * An input object type that an operation takes, and how Java objects of it are made.
 *
 * @param type its GraphQL name
 * @param javaClass empty where its objects are unmodifiable maps, absent fields absent
 * @param isOneOf whether exactly one field is given
 * @param runsUserCode whether making an object may throw by itself
 * @param exceptions what making one declares to throw
 * @param fields in the schema's order
 * @param members how Java takes them, in Java's order; empty where there is no class
 */
public record InputObjectPlan(
    String type,
    Optional<JavaClass> javaClass,
    boolean isOneOf,
    boolean runsUserCode,
    List<String> exceptions,
    List<Field> fields,
    List<Member> members) {
  public InputObjectPlan {
    exceptions = List.copyOf(exceptions);
    fields = List.copyOf(fields);
    members = List.copyOf(members);
  }

  /**
   * A field.
   *
   * @param defaultValue coerced
   * @param target what Java wants
   * @param tellsAbsent whether the object made shows whether the field was given
   */
  public record Field(
      String name,
      TypeRef type,
      Optional<Literal> defaultValue,
      TargetPlan target,
      boolean tellsAbsent) {

    /** Whether it must be given. */
    public boolean isRequired() {
      return type.nonNull() && defaultValue.isEmpty();
    }

    /** Whether it may have no value at all, which differs from null. */
    public boolean mayBeAbsent() {
      return !type.nonNull() && defaultValue.isEmpty();
    }
  }

  /**
   * A receiver of a field.
   *
   * @param field index into {@link InputObjectPlan#fields}
   */
  public record Member(int field, Receiver receiver, String javaName) {}

  /** How a value gets into an object. */
  public enum Receiver {
    /** As an argument of the constructor. */
    PARAMETER,
    /** Through a method. */
    SETTER,
    /** By assignment. */
    FIELD
  }
}
