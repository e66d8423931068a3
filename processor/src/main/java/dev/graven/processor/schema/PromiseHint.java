package dev.graven.processor.schema;

import dev.graven.processor.source.JavaType;
import java.util.Optional;

/** The remedy for a type that looks like a promise of a value, but has no adapter. */
public final class PromiseHint {
  private PromiseHint() {}

  /** What to write where a class of one type argument is a promise. */
  public static Optional<String> of(JavaType type) {
    return promised(type)
        .map(
            it -> {
              String className = ((JavaType.ClassType) type).className();
              return "Where `%s` is a promise, write an adapter: `@GraphQLPromise public static <T> CompletionStage<T> toStage(%1$s<T> promise)`."
                  .formatted(className.substring(className.lastIndexOf('.') + 1));
            });
  }

  /** What such a promise would promise. */
  public static Optional<JavaType> promised(JavaType type) {
    return type instanceof JavaType.ClassType it && it.arguments().size() == 1
        ? Optional.of(it.arguments().get(0))
        : Optional.empty();
  }
}
