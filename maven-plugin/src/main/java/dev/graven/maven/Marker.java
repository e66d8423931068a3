package dev.graven.maven;

import javax.lang.model.SourceVersion;

/**
 * A source file that stands for the operation files of a source set, so that a change of theirs is
 * a change of Java sources.
 *
 * <p>The fingerprint is in the name: other operation files make another source file, which
 * maven-compiler-plugin notices by its list of sources, whatever the clock and the resolution of
 * file times. What is declared is an interface without members, which no other class can name: it
 * adds no code, no constructor and no warning. Its package is the module's own, since two named
 * modules must not share one.
 */
record Marker(String packageName, String simpleName) {

  /** What the packages of all markers begin with. */
  static final String PACKAGE = "dev.graven.marker";

  static Marker of(SourceSet sourceSet, String groupId, String artifactId, String fingerprint) {
    String packageName =
        String.join(
            ".", PACKAGE, identifier(groupId), identifier(artifactId), sourceSet.lowerCaseName());
    return new Marker(packageName, "Operations" + fingerprint);
  }

  /**
   * Different identifiers for the different Maven ids that occur: {@code a-b}, {@code a.b}, {@code
   * a_b}.
   */
  private static String identifier(String mavenId) {
    String identifier = mavenId.replace("_", "___").replace("-", "__").replace(".", "_");
    return SourceVersion.isName(identifier) ? identifier : "_" + identifier;
  }

  /** Where the file belongs in its source root, with {@code /}. */
  String path() {
    return packageName.replace('.', '/') + "/" + simpleName + ".java";
  }

  String source() {
    return """
        package %s;

        /** Changes its name when an operation file changes, which makes Maven compile again. */
        interface %s {}
        """
        .formatted(packageName, simpleName);
  }
}
