package dev.graven.processor.artifact;

import dev.graven.processor.schema.SchemaModel;
import java.util.Optional;

/**
 * The file that shows a derived schema, so that a change of it is seen in review.
 *
 * @param path in the class output
 * @param text the SDL, which can serve as the module's schema file as it is
 */
public record SdlArtifact(String path, String text) {
  /** Where it is written: never below {@code graphql/}, where it would be read as a source. */
  public static final String PATH = "META-INF/graven/schema.graphqls";

  /** The file; nothing where the user's own files are the schema. */
  public static Optional<SdlArtifact> of(SchemaModel schema) {
    return schema.derived() ? Optional.of(new SdlArtifact(PATH, schema.sdl())) : Optional.empty();
  }
}
