package dev.graven.processor.source;

import java.util.Optional;

/** The types of the runtime that mean something in a signature, by name. */
final class RuntimeTypes {
  static final String BATCH_LOADER = "dev.graven.runtime.BatchLoader";
  private static final String OUTCOME = "dev.graven.runtime.Outcome";
  private static final String SELECTION = "dev.graven.runtime.Selection";
  private static final String LOADS = "dev.graven.runtime.Loads";

  private RuntimeTypes() {}

  /** The {@code T} of an {@code Outcome<T>}. */
  static Optional<JavaType> outcome(JavaType type) {
    return type instanceof JavaType.ClassType it && it.className().equals(OUTCOME)
        ? Optional.of(
            it.arguments().isEmpty() ? new JavaType.Unsupported("?") : it.arguments().get(0))
        : Optional.empty();
  }

  /** What a parameter without annotation receives. */
  static ParameterRole role(JavaType type) {
    return switch (type.text()) {
      case SELECTION -> ParameterRole.SELECTION;
      case LOADS -> ParameterRole.LOADS;
      default -> ParameterRole.ARGUMENT;
    };
  }
}
