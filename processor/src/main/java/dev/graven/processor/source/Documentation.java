package dev.graven.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a schema says about an element besides its type.
 *
 * @param description from {@code @GraphQLDescription}, else the Javadoc's main description, trimmed
 * @param deprecationReason present when {@code @Deprecated}; the text of the Javadoc tag, else "No
 *     longer supported"
 * @param directives of {@code @GraphQLDirectives}, as written
 */
public record Documentation(
    Optional<String> description, Optional<String> deprecationReason, List<String> directives) {
  /** Nothing said. */
  public static final Documentation NONE = new Documentation(Optional.empty(), Optional.empty());

  public Documentation {
    directives = List.copyOf(directives);
  }

  /** Without directives. */
  public Documentation(Optional<String> description, Optional<String> deprecationReason) {
    this(description, deprecationReason, List.of());
  }

  /** The same with another description where there is none. */
  Documentation orElse(Supplier<Documentation> other) {
    return description.isPresent()
        ? this
        : new Documentation(other.get().description, deprecationReason, directives);
  }
}
