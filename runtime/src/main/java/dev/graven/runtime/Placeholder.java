package dev.graven.runtime;

/** Keeps the exported package from being empty until the runtime is written. */
final class Placeholder {
  private Placeholder() {}
}
