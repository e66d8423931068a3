package dev.graven.processor.source;

import java.util.List;

/**
 * The GraphQL files of a module, sorted by path.
 *
 * @param sdl {@code .graphqls}: type system definitions
 * @param operations {@code .graphql}: operations and fragments
 */
public record SourceFiles(List<SourceText> sdl, List<SourceText> operations) {
  public SourceFiles {
    sdl = List.copyOf(sdl);
    operations = List.copyOf(operations);
  }

  /** Whether there is no file at all. */
  public boolean isEmpty() {
    return sdl.isEmpty() && operations.isEmpty();
  }
}
