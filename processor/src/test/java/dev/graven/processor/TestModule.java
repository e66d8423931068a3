package dev.graven.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A small module: GraphQL files in a folder, Java sources in memory, compiled with the real
 * processor.
 */
final class TestModule {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?:class|record|interface|enum|@interface) (\\w+)");

  private final Path root;
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  TestModule(Path root) {
    this.root = root;
    processors.add(new GravenProcessor());
    options.add("-Agraven.resources=" + root.resolve("graphql"));
  }

  /** Adds a file below {@code graphql/}. */
  TestModule file(String path, String content) {
    return file(path, content.getBytes(StandardCharsets.UTF_8));
  }

  TestModule file(String path, byte[] content) {
    try {
      Path file = root.resolve("graphql").resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds Java sources, each named after the first type in it. */
  TestModule java(String... texts) {
    for (String text : texts) {
      Matcher packageName = PACKAGE.matcher(text);
      String prefix = packageName.find() ? packageName.group(1) + "." : "";
      Matcher type = TYPE.matcher(text);
      String name = type.find() ? type.group(1) : "package-info";
      sources.add(JavaFileObjects.forSourceString(prefix + name, text));
    }
    return this;
  }

  TestModule processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  TestModule option(String option) {
    options.add(option);
    return this;
  }

  TestModule withoutResources() {
    options.clear();
    return this;
  }

  List<JavaFileObject> sources() {
    return List.copyOf(sources);
  }

  Compilation compile() {
    return Compiler.javac().withProcessors(processors).withOptions(options).compile(sources);
  }

  /** Everything that javac printed of a kind, paths of this folder shortened, one entry each. */
  List<String> printed(Compilation compilation, Diagnostic.Kind... kinds) {
    List<Diagnostic.Kind> wanted = Arrays.asList(kinds);
    return compilation.diagnostics().stream()
        .filter(diagnostic -> wanted.contains(diagnostic.getKind()))
        .map(this::shown)
        .toList();
  }

  /** Everything that javac printed as an error, with file, line and column of Java sources. */
  List<String> errorsWithColumns() {
    return compile().diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(
            diagnostic ->
                shown(diagnostic)
                    .replaceFirst(
                        "^(\\w+\\.java:\\d+):", "$1:" + diagnostic.getColumnNumber() + ":"))
        .toList();
  }

  private String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message =
        diagnostic.getMessage(Locale.ROOT).replace(root.toString() + "/", "").stripTrailing();
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return message;
    }
    String path = source.getName();
    return path.substring(path.lastIndexOf('/') + 1)
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + message;
  }
}
