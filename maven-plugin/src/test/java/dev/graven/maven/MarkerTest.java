package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkerTest {

  @Test
  void source_isAnInterfaceWithoutMembers() {
    Marker marker = Marker.of(SourceSet.MAIN, "com.acme", "shop-api", "00ff");

    assertThat(marker.path())
        .isEqualTo("dev/graven/marker/com_acme/shop__api/main/Operations00ff.java");
    assertThat(marker.source())
        .isEqualTo(
            """
            package dev.graven.marker.com_acme.shop__api.main;

            /** Changes its name when an operation file changes, which makes Maven compile again. */
            interface Operations00ff {}
            """);
  }

  @Test
  void packages_ofDifferentModulesDiffer() {
    assertThat(
            new String[] {
              packageOf("a", "b-c"),
              packageOf("a", "b.c"),
              packageOf("a", "b_c"),
              packageOf("a.b", "c"),
              packageOf("a", "bc")
            })
        .doesNotHaveDuplicates();
  }

  @Test
  void keywordsAndDigits_becomeIdentifiers() {
    assertThat(packageOf("int", "3scale")).isEqualTo("dev.graven.marker._int._3scale.test");
    assertThat(packageOf("_", "true")).isEqualTo("dev.graven.marker.___._true.test");
  }

  private static String packageOf(String groupId, String artifactId) {
    return Marker.of(SourceSet.TEST, groupId, artifactId, "0").packageName();
  }
}
