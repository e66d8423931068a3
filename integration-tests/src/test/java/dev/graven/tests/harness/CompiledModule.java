package dev.graven.tests.harness;

import dev.graven.processor.GravenProcessor;
import dev.graven.runtime.GraphQLExecutor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A small project, compiled by javac with Graven in a folder of its own, as Maven would: sources,
 * {@code src/main/resources/graphql}, class output.
 */
public final class CompiledModule {
  private final Path root;
  private final Path output;
  private final boolean succeeded;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
  private final URLClassLoader loader;

  private CompiledModule(
      Path root,
      Path output,
      boolean succeeded,
      List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    this.root = root;
    this.output = output;
    this.succeeded = succeeded;
    this.diagnostics = diagnostics;
    try {
      URL[] path = {output.toUri().toURL(), root.resolve("target/classes").toUri().toURL()};
      this.loader = new URLClassLoader(path, CompiledModule.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A project in {@code root}. */
  public static Builder in(Path root) {
    return new Builder(root);
  }

  public boolean succeeded() {
    return succeeded;
  }

  /** Where class files and resources went. */
  public Path classes() {
    return output;
  }

  /** Where generated sources went. */
  public Path generated() {
    return root.resolve("target/generated-sources/annotations");
  }

  /** The diagnostics of a kind, as printed without javac's prefix. */
  public List<String> messages(Diagnostic.Kind kind) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == kind)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** Everything javac said, for failure messages. */
  public String log() {
    return String.join("\n", diagnostics.stream().map(Object::toString).toList());
  }

  /** A class of the project. */
  public Class<?> load(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " was not compiled\n" + log(), e);
    }
  }

  /** An instance of a class of the project, by its only constructor with that many parameters. */
  public Object newInstance(String name, Object... arguments) {
    try {
      for (var constructor : load(name).getDeclaredConstructors()) {
        if (constructor.getParameterCount() == arguments.length) {
          constructor.setAccessible(true);
          return constructor.newInstance(arguments);
        }
      }
      throw new IllegalStateException(name + " has no such constructor");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The executor of an operation, given the resolver instances it needs, in any order. */
  public GraphQLExecutor executor(String name, Object... resolvers) {
    var constructor = load(name).getConstructors()[0];
    Object[] arguments =
        Stream.of(constructor.getParameterTypes())
            .map(
                type ->
                    Stream.of(resolvers)
                        .filter(type::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no " + type)))
            .toArray();
    try {
      return (GraphQLExecutor) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every file below a folder, by relative path. */
  public static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          files.put(name, Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** The text of a generated source. */
  public String generatedSource(String className) {
    try {
      return Files.readString(generated().resolve(className.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(log(), e);
    }
  }

  /** Collects the files of a project. */
  public static final class Builder {
    private final Path root;
    private final List<Path> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private boolean reversed;
    private String layout = "main";
    private Path output;

    private Builder(Path root) {
      this.root = root;
      this.output = root.resolve("target/classes");
    }

    /**
     * Makes it the tests of the module, beside {@code main}, whose output they have on their path.
     */
    public Builder testsOf(CompiledModule main) {
      layout = "test";
      output = root.resolve("target/test-classes");
      return option("-cp")
          .option(main.classes() + File.pathSeparator + System.getProperty("java.class.path"));
    }

    /** Adds a Java source; the package is read from the text. */
    public Builder java(String text) {
      var name =
          Pattern.compile(
                  "(?m)^(?:public |final |abstract |sealed )*(?:class|record|enum|interface|@interface) (\\w+)")
              .matcher(text);
      var packageName = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
      String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
      String bare = text.startsWith("module ") ? "module-info" : "package-info";
      String file = name.find() ? name.group(1) : bare;
      Path path = root.resolve("src/" + layout + "/java/" + folder + file + ".java");
      write(path, text.getBytes(StandardCharsets.UTF_8));
      sources.add(path);
      return this;
    }

    /** Adds a file below {@code src/main/resources/graphql}. */
    public Builder graphql(String path, String text) {
      return graphql(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file below {@code src/main/resources/graphql}. */
    public Builder graphql(String path, byte[] content) {
      write(root.resolve("src/" + layout + "/resources/graphql/" + path), content);
      return this;
    }

    /** Adds a javac option. */
    public Builder option(String option) {
      options.add(option);
      return this;
    }

    /** Hands the sources to javac in the opposite order. */
    public Builder reversed() {
      reversed = true;
      return this;
    }

    private static void write(Path path, byte[] content) {
      try {
        Files.createDirectories(path.getParent());
        Files.write(path, content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Compiles; whatever comes of it. */
    public CompiledModule compile(Processor... others) {
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
      Path classes = output;
      Path generated = root.resolve("target/generated-sources/annotations");
      List<String> all =
          new ArrayList<>(
              List.of(
                  "-d",
                  classes.toString(),
                  "-s",
                  generated.toString(),
                  "-parameters",
                  "--release",
                  "17",
                  "-proc:full",
                  "-encoding",
                  "UTF-8"));
      if (Runtime.version().feature() < 21) {
        all.remove("-proc:full");
      }
      all.addAll(options);
      List<Processor> processors = new ArrayList<>(List.of(new GravenProcessor()));
      processors.addAll(List.of(others));
      List<Path> ordered = new ArrayList<>(sources);
      if (reversed) {
        Collections.reverse(ordered);
      }
      try (StandardJavaFileManager files =
          javac.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
        Files.createDirectories(classes);
        Files.createDirectories(generated);
        JavaCompiler.CompilationTask task =
            javac.getTask(
                null, files, collector, all, null, files.getJavaFileObjectsFromPaths(ordered));
        task.setProcessors(processors);
        boolean succeeded = task.call();
        return new CompiledModule(root, output, succeeded, collector.getDiagnostics());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Compiles what must compile. */
    public CompiledModule compileCleanly() {
      CompiledModule module = compile();
      if (!module.succeeded()) {
        throw new AssertionError(module.log());
      }
      return module;
    }
  }
}
