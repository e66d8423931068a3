package dev.graven.tests.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * An object of a generated class. Objects with the same number are equal, so that it does not
 * matter how many of them there are.
 */
public abstract class CallsObject {
  private final String type;
  private final int number;

  /** What the members of the class call. */
  protected final MemberCalls calls;

  /** An object by its number. */
  protected CallsObject(String type, MemberCalls calls, int number) {
    this.type = type;
    this.calls = calls;
    this.number = number;
  }

  final CallsData.Obj neutral() {
    return new CallsData.Obj(type, number);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof CallsObject it && it.neutral().equals(neutral());
  }

  @Override
  public final int hashCode() {
    return neutral().hashCode();
  }

  @Override
  public final String toString() {
    return type + number;
  }
}
