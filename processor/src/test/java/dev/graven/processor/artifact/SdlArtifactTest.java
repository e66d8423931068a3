package dev.graven.processor.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.schema.SchemaModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SdlArtifactTest {
  private static final String SDL = "type Query {\n  a: Int\n}\n";

  @Test
  void derivedSchema_isWritten() {
    assertThat(SdlArtifact.of(model(true)))
        .contains(new ResourceFile("META-INF/graven/schema.graphqls", SDL));
  }

  @Test
  void usersOwnSchema_isNotWrittenAgain() {
    assertThat(SdlArtifact.of(model(false))).isEmpty();
  }

  private static SchemaModel model(boolean derived) {
    SchemaDescription description =
        new SchemaDescription(
            Optional.empty(), List.of(), "Query", Optional.empty(), Optional.empty(), List.of());
    return new SchemaModel(Map.of(), "Query", Optional.empty(), description, SDL, derived);
  }
}
