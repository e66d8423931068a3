package dev.graven.tests.harness;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * The class path of the tests once more, with a runtime in which no write finds more room than
 * generated code was promised: arrays are cut off there, and every number takes as much as the
 * longest. What writes further is an exception, and so another answer.
 */
public final class TightRuntime {
  private static final Path RUNTIME = Path.of("../runtime/src/main/java/dev/graven/runtime");
  private static final Pattern CLASS =
      Pattern.compile("(?m)^(?:public )?(?:abstract|final) class (\\w+)");

  private TightRuntime() {}

  /**
   * Calls an object of a class there.
   *
   * @param code a class with a constructor without parameters, loaded again
   * @return what the call returns, of a class of the JDK
   */
  public static <T> T call(Class<? extends Callable<T>> code, Path folder) throws Exception {
    try (URLClassLoader loader = loader(folder)) {
      Class<?> again = loader.loadClass(code.getName());
      @SuppressWarnings("unchecked") // the same class
      Callable<T> call = (Callable<T>) again.getConstructor().newInstance();
      return call.call();
    }
  }

  private static URLClassLoader loader(Path folder) throws IOException {
    List<URL> path = new ArrayList<>(List.of(url(changed(folder))));
    StringTokenizer entries = new StringTokenizer(classPath(), File.pathSeparator);
    while (entries.hasMoreTokens()) {
      path.add(url(Path.of(entries.nextToken())));
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static Path changed(Path folder) throws IOException {
    String chunks = Files.readString(RUNTIME.resolve("Chunks.java"));
    chunks = changed(chunks, " FIRST_CHUNK = 1 << 9;", " FIRST_CHUNK = ROOM + OVERHANG;");
    chunks = changed(chunks, " LARGEST_CHUNK = 1 << 16;", " LARGEST_CHUNK = 0;");
    chunks =
        changed(
            chunks,
            "  final int room(int p, int bytes) {",
            """
              final int room(int p, int bytes) {
                int start = enough(p, bytes);
                chunk = Arrays.copyOf(chunk, start + bytes + SLACK);
                return start;
              }

              final int used(int p, int end, int longest) {
                java.util.Objects.checkFromToIndex(p, p + longest, chunk.length - OVERHANG);
                chunk = Arrays.copyOf(chunk, chunk.length - (longest - (end - p)));
                return end;
              }

              final int enough(int p, int bytes) {\
            """);
    String scalars = Files.readString(RUNTIME.resolve("ScalarWriter.java"));
    scalars = counted(scalars, "p + 1", 1);
    scalars = counted(scalars, "p + (value ? 4 : 5)", 5);
    scalars = counted(scalars, "NumberText.int32(value, chunk, p)", 11);
    scalars = counted(scalars, "NumberText.int64(value, chunk, p)", 22);
    scalars = changed(scalars, "return end + 1;", "return used(p, end + 1, 22);");
    scalars = changed(scalars, "return end >= 0 ? end :", "return end >= 0 ? used(p, end, 24) :");
    String writer = Files.readString(RUNTIME.resolve("ResponseWriter.java"));
    writer =
        changed(
            writer,
            "    Words.set(bytes, p, word0);",
            """
                java.util.Objects.checkFromToIndex(p, p + Math.min(key.length(), 32), bytes.length - OVERHANG);
                Words.set(bytes, p, word0);""");
    return compiled(folder, chunks, scalars, writer);
  }

  private static String counted(String text, String end, int longest) {
    return changed(text, "return " + end, "return used(p, " + end + ", " + longest + ")");
  }

  private static String changed(String text, String part, String other) {
    if (text.indexOf(part) < 0 || text.indexOf(part) != text.lastIndexOf(part)) {
      throw new IllegalStateException("Not once: " + part);
    }
    return text.replace(part, other);
  }

  private static Path compiled(Path folder, String... texts) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-cp", classPath(), "-d", classes.toString()));
    for (String text : texts) {
      Matcher name = CLASS.matcher(text);
      if (!name.find()) {
        throw new IllegalStateException(text);
      }
      Path file = folder.resolve(name.group(1) + ".java");
      arguments.add(Files.writeString(file, text).toString());
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException("The changed runtime does not compile");
    }
    return classes;
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
