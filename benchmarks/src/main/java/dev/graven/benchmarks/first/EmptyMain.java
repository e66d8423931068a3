package dev.graven.benchmarks.first;

/** A JVM that does nothing. */
public final class EmptyMain {

  private EmptyMain() {}

  /** Does nothing. */
  public static void main(String... arguments) {}
}
