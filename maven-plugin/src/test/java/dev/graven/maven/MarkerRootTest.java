package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkerRootTest {
  private static final Optional<Marker> OLD = marker("1");
  private static final Optional<Marker> NEW = marker("2");

  @TempDir Path folder;

  @Test
  void replacedMarker_isTheOnlyOne() throws IOException {
    MarkerRoot root = new MarkerRoot(folder.resolve("graven"));
    assertThat(root.holds(OLD)).isFalse();

    root.replace(OLD);
    assertThat(root.holds(OLD)).isTrue();
    assertThat(root.holds(NEW)).isFalse();

    root.replace(NEW);
    assertThat(root.holds(NEW)).isTrue();
    assertThat(new FileTree(folder).files()).hasSize(1);
  }

  @Test
  void damagedMarker_isReplaced() throws IOException {
    MarkerRoot root = new MarkerRoot(folder);
    root.replace(OLD);
    Files.writeString(folder.resolve(OLD.orElseThrow().path()), "");

    assertThat(root.holds(OLD)).isFalse();
  }

  @Test
  void missingRoot_holdsNothing() throws IOException {
    assertThat(new MarkerRoot(folder.resolve("none")).holds(Optional.empty())).isTrue();
  }

  @Test
  void emptiedRoot_stays() throws IOException {
    MarkerRoot root = new MarkerRoot(folder);
    root.replace(OLD);

    root.replace(Optional.empty());

    assertThat(root.holds(Optional.empty())).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  private static Optional<Marker> marker(String fingerprint) {
    return Optional.of(Marker.of(SourceSet.MAIN, "com.acme", "shop", fingerprint));
  }
}
