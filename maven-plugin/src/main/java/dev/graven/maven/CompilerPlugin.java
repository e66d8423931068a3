package dev.graven.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What has to be known of maven-compiler-plugin. */
final class CompilerPlugin {
  private static final String GROUP_ID = "org.apache.maven.plugins";
  private static final String ARTIFACT_ID = "maven-compiler-plugin";
  private static final String INCREMENTAL = "useIncrementalCompilation";

  private CompilerPlugin() {}

  /** Whether an execution is the one that compiles some source set. */
  static boolean runs(MojoExecution execution) {
    return GROUP_ID.equals(execution.getGroupId()) && ARTIFACT_ID.equals(execution.getArtifactId());
  }

  /** A copy of a configuration with one more argument for javac. */
  static Xpp3Dom withArgument(@Nullable Xpp3Dom configuration, String argument) {
    Xpp3Dom copy =
        configuration == null ? new Xpp3Dom("configuration") : new Xpp3Dom(configuration);
    Xpp3Dom arguments = copy.getChild("compilerArgs");
    if (arguments == null) {
      arguments = new Xpp3Dom("compilerArgs");
      copy.addChild(arguments);
    }
    Xpp3Dom last = new Xpp3Dom("arg");
    last.setValue(argument);
    arguments.addChild(last);
    return copy;
  }

  /**
   * Refuses the two settings that cannot work. With {@code useIncrementalCompilation=false} javac
   * is given single files, although an executor depends on the whole module, and nothing of a
   * deleted operation is ever removed. And a folder named by hand is not the one that is hashed.
   */
  static void check(MavenProject project, MavenSession session, SourceSet sourceSet)
      throws MojoFailureException {
    String goal = sourceSet.compilerGoal();
    Xpp3Dom configuration =
        project.getGoalConfiguration(GROUP_ID, ARTIFACT_ID, "default-" + goal, goal);
    if ("false".equals(incremental(configuration, project, session))) {
      throw new MojoFailureException(
          "maven-compiler-plugin has "
              + INCREMENTAL
              + "=false, which compiles changed files one by one. Graven needs the whole module:"
              + " remove the setting.");
    }
    Xpp3Dom arguments = configuration == null ? null : configuration.getChild("compilerArgs");
    if (arguments == null) {
      return;
    }
    for (Xpp3Dom argument : arguments.getChildren()) {
      String value = argument.getValue();
      if (value != null && value.startsWith(ResourceFolders.OPTION)) {
        throw new MojoFailureException(
            "maven-compiler-plugin is given "
                + value
                + ". Remove that, and name the folder in <"
                + sourceSet.parameter()
                + "> of graven-maven-plugin.");
      }
    }
  }

  private static @Nullable String incremental(
      @Nullable Xpp3Dom configuration, MavenProject project, MavenSession session) {
    Xpp3Dom configured = configuration == null ? null : configuration.getChild(INCREMENTAL);
    if (configured != null && configured.getValue() != null) {
      return configured.getValue();
    }
    String property = "maven.compiler." + INCREMENTAL;
    String given = session.getUserProperties().getProperty(property);
    return given == null ? project.getProperties().getProperty(property) : given;
  }
}
