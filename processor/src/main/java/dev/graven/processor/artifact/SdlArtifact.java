package dev.graven.processor.artifact;

import dev.graven.processor.schema.SchemaModel;
import java.util.Optional;

/** The file that shows a derived schema, so that a change of it is seen in review. */
public final class SdlArtifact {
  /** Where it is written: never below {@code graphql/}, where it would be read as a source. */
  public static final String PATH = "META-INF/graven/schema.graphqls";

  private SdlArtifact() {}

  /**
   * The file, which can serve as the module's schema file as it is; nothing where the user's own
   * files are the schema.
   */
  public static Optional<ResourceFile> of(SchemaModel schema) {
    return schema.derived() ? Optional.of(new ResourceFile(PATH, schema.sdl())) : Optional.empty();
  }
}
