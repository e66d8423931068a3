package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that no build runs: the profile that each asks for is its module's. */
class ScriptsTest {
  private static final Pattern PROPERTY = Pattern.compile("-D(\\w+\\.classpath)\\b");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "benchmarks/build",
        "jcstress/run",
        "soak/run",
        "integration-tests/conformance",
        "integration-tests/fuzz",
        "integration-tests/validation"
      })
  void script_activatesTheProfile_thatWritesItsClasspath(String script) throws IOException {
    Path file = Path.of("..").resolve(script);

    Matcher property = PROPERTY.matcher(Files.readString(file));

    assertThat(Files.isExecutable(file)).isTrue();
    assertThat(property.find()).isTrue();
    assertThat(Files.readString(file.resolveSibling("pom.xml")))
        .contains("<name>" + property.group(1) + "</name>");
  }
}
