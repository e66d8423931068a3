package dev.graven.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims Graven's annotations and those of generated classes, so that javac does not warn under
 * {@code -Xlint:processing} that nobody did. {@link GravenProcessor} cannot: it asks for all
 * annotations and would claim them all.
 *
 * <p>What is claimed is not shown to later processors, and one that asks for everything is not even
 * started when nothing is left. So nothing is claimed unless Graven's jar is the last one with
 * processors.
 *
 * <p>javac asks the processors of a jar in the order of its service file, which AutoService sorts:
 * the name of this class comes after {@link GravenProcessor}, which is never asked otherwise.
 */
@AutoService(Processor.class)
public final class OwnAnnotationsProcessor extends AbstractProcessor {
  private static final String SERVICES = "META-INF/services/" + Processor.class.getName();

  /** For javac, which loads it by name. */
  public OwnAnnotationsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        "dev.graven.annotations.*",
        "javax.annotation.processing.Generated",
        "jakarta.inject.Inject",
        "javax.inject.Inject");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // only where nobody is left who could miss them
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return isLast();
  }

  private static boolean isLast() {
    String className = OwnAnnotationsProcessor.class.getName().replace('.', '/') + ".class";
    ClassLoader loader = OwnAnnotationsProcessor.class.getClassLoader();
    if (loader == null) {
      return false;
    }
    URL own = loader.getResource(className);
    try {
      List<URL> jars = Collections.list(loader.getResources(SERVICES));
      return own != null
          && !jars.isEmpty()
          && root(jars.get(jars.size() - 1), SERVICES).equals(root(own, className));
    } catch (IOException e) {
      return false;
    }
  }

  private static String root(URL file, String path) {
    String text = file.toString();
    return text.substring(0, text.length() - path.length());
  }
}
