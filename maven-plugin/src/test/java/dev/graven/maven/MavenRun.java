package dev.graven.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished run of the Maven that runs this build, in a process of its own.
 *
 * @param exitCode zero if it built
 * @param output what it printed
 */
record MavenRun(int exitCode, String output) {

  static MavenRun in(Path folder, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(executable());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress", "--errors"));
    if (System.getProperty("maven.settings").equals("offline=true")) {
      command.add("--offline");
    }
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_PROJECTBASEDIR"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    return new MavenRun(process.waitFor(), output);
  }

  private static String executable() {
    boolean windows = File.separatorChar == '\\';
    return Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString();
  }
}
