package dev.graven.processor.source;

import static javax.lang.model.SourceVersion.latest;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Compiles sources with a processor that does nothing but read their declarations. */
final class ReadSources extends AbstractProcessor {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?:class|record|interface|enum|@interface) (\\w+)");

  private final AnnotatedNames names = new AnnotatedNames();
  private final List<Reading> readings = new ArrayList<>();
  private final boolean codeFirst;

  private ReadSources(boolean codeFirst) {
    this.codeFirst = codeFirst;
  }

  /** What is read from the sources in the first round, the schema derived from them. */
  static Reading read(String... sources) {
    return read(true, List.of(), sources);
  }

  static Reading readWithSdl(String... sources) {
    return read(false, List.of(), sources);
  }

  /** The declarations, which must be without errors. */
  static Declarations declarations(String... sources) {
    Reading reading = read(sources);
    if (reading.result().hasErrors() || !reading.unresolved().isEmpty()) {
      throw new AssertionError(reading);
    }
    return reading.result().value();
  }

  static Reading read(boolean codeFirst, List<File> classFiles, String... sources) {
    ReadSources processor = new ReadSources(codeFirst);
    com.google.testing.compile.Compiler compiler =
        com.google.testing.compile.Compiler.javac().withProcessors(processor);
    if (!classFiles.isEmpty()) {
      List<File> classPath = new ArrayList<>(classFiles);
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        classPath.add(new File(entry));
      }
      compiler = compiler.withClasspath(classPath);
    }
    compiler.compile(Arrays.stream(sources).map(ReadSources::file).toList());
    return processor.readings.get(0);
  }

  /** A source file, named after the first type in it. */
  static JavaFileObject file(String source) {
    Matcher packageName = PACKAGE.matcher(source);
    String prefix = packageName.find() ? packageName.group(1) + "." : "";
    Matcher type = TYPE.matcher(source);
    String name = type.find() ? type.group(1) : "package-info";
    return JavaFileObjects.forSourceString(prefix + name, source);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    names.add(annotations, round);
    readings.add(
        new DeclarationReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils())
            .read(names, codeFirst));
    return false;
  }
}
