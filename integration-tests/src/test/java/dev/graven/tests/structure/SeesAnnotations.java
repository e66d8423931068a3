package dev.graven.tests.structure;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Another's processor, which looks at Graven's annotations and tells javac so. */
@SupportedAnnotationTypes("dev.graven.annotations.GraphQLType")
public final class SeesAnnotations extends AbstractProcessor {
  static final String SEEN = "has seen it";

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!annotations.isEmpty()) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, SEEN);
    }
    return false;
  }
}
