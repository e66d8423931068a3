package dev.graven.processor;

import com.google.auto.service.AutoService;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticText;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Graven's entry: javac calls it in every round of every compilation that has it on the processor
 * path. It asks for all annotations, because a module whose annotated classes are all in jars has
 * none of its own, and claims none.
 */
@AutoService(Processor.class)
public final class GravenProcessor extends AbstractProcessor {
  private @Nullable ModuleProcessing module;
  private boolean hasFailed;

  /** For javac, which loads it by name. */
  public GravenProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!hasFailed) {
      hasFailed =
          new CrashGuard(this::print).run("source", () -> run(annotations, round)).isEmpty();
    }
    return false;
  }

  private boolean run(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ModuleProcessing current = module;
    if (current == null) {
      current = new ModuleProcessing(processingEnv, DaggerCompilerComponent.create().compiler());
      module = current;
    }
    current.round(annotations, round);
    return true;
  }

  private void print(Diagnostic crash) {
    processingEnv.getMessager().printMessage(Kind.ERROR, DiagnosticText.render(crash));
  }
}
