package dev.graven.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Hands javac an option without a line in the user's pom: a listener of the build's events that
 * extends the configuration of maven-compiler-plugin just before it is applied.
 *
 * <p>Maven copies every configuration out of the pom before the first goal of a module runs, and
 * the compiler's arguments have no property, so a goal cannot set them in the model. The
 * alternatives are in docs/decisions/0031.
 *
 * @param next the listener that was there before, which logs the build
 */
record CompilerOption(@Nullable ExecutionListener next) implements InvocationHandler {
  private static final String KEY = "dev.graven.maven.option.";
  private static final String INSTALLED = "dev.graven.maven.listener";

  /** Sets the option for one source set of one module. */
  static void set(
      MavenExecutionRequest request, MavenProject project, SourceSet sourceSet, String option) {
    project.setContextValue(KEY + sourceSet.compilerGoal(), option);
    // Modules may be built in parallel, by several versions of this plugin; one listener serves
    // all.
    synchronized (request) {
      if (request.getData().putIfAbsent(INSTALLED, true) == null) {
        request.setExecutionListener(
            (ExecutionListener)
                Proxy.newProxyInstance(
                    CompilerOption.class.getClassLoader(),
                    new Class<?>[] {ExecutionListener.class},
                    new CompilerOption(request.getExecutionListener())));
      }
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("mojoStarted")
        && arguments != null
        && arguments[0] instanceof ExecutionEvent event) {
      apply(event.getProject(), event.getMojoExecution());
    }
    // The methods of Object belong to whoever is asked; the listener itself has no others.
    Object target = method.getDeclaringClass() == Object.class ? this : next;
    try {
      return target == null ? null : method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static void apply(MavenProject project, MojoExecution execution) {
    if (CompilerPlugin.runs(execution)
        && project.getContextValue(KEY + execution.getGoal()) instanceof String option) {
      execution.setConfiguration(CompilerPlugin.withArgument(execution.getConfiguration(), option));
    }
  }
}
