package dev.graven.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure of the compiler itself, as javac sees it. */
final class CrashTest {
  @TempDir Path root;

  /** Graven's processor in a javac whose rounds cannot be read. */
  private static final class BrokenRounds extends AbstractProcessor {
    private final GravenProcessor graven = new GravenProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      graven.init(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return graven.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return graven.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      RoundEnvironment broken =
          (RoundEnvironment)
              Proxy.newProxyInstance(
                  CrashTest.class.getClassLoader(),
                  new Class<?>[] {RoundEnvironment.class},
                  (proxy, method, arguments) -> {
                    throw new IllegalStateException("no round");
                  });
      graven.process(annotations, broken);
      return false;
    }
  }

  @Test
  void failure_isOneErrorHoweverManyRoundsFollow() {
    TestModule module = new TestModule(root).java(ShopSources.PRODUCT);
    Compilation compilation =
        com.google.testing.compile.Compiler.javac()
            .withProcessors(new BrokenRounds())
            .compile(module.sources());
    List<String> errors = module.printed(compilation, Kind.ERROR);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .startsWith(
            "[Crash] Graven failed in stage `source`. This is a mistake in Graven, not in your code: please report it with this text.")
        .contains("java.lang.IllegalStateException: no round");
  }
}
