package dev.graven.maven;

import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Makes Maven compile again when an operation or schema file was added, edited, renamed or deleted,
 * and tells the compiler where these files are.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class PrepareMojo extends AbstractMojo {
  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  /**
   * The folders that hold the operation and schema files, relative to the module. By default {@code
   * src/main/resources/graphql}. A folder that is named here must exist.
   */
  @Parameter private @Nullable List<@Nullable File> resources;

  @Inject
  PrepareMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    new Preparation(SourceSet.MAIN, project, session, execution.getVersion(), getLog())
        .run(resources);
  }
}
