package dev.graven.tests.conformance;

import dev.graven.tests.harness.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The program behind {@code integration-tests/conformance}: answers a whole corpus and lists every
 * case that differs.
 */
public final class Conformance {
  private static final String USAGE =
      "Usage: conformance CORPUS EXPECTED|- SEED [--null PERCENT] [--error PERCENT] [--bound N]";

  private Conformance() {}

  /** Runs; the exit status is 1 where a case differs, 2 for arguments it does not understand. */
  public static void main(String[] arguments) throws Exception {
    List<String> given = new ArrayList<>(List.of(arguments));
    int nullPercent = option(given, "--null", 12);
    int errorPercent = option(given, "--error", 10);
    int bound = option(given, "--bound", 999);
    if (given.size() != 3) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Optional<Map<Corpus.Case, Corpus.Expected>> expected =
        given.get(1).equals("-")
            ? Optional.empty()
            : Optional.of(Corpus.readExpected(Path.of(given.get(1))));
    Wiring.Settings settings = new Wiring.Settings(given.get(2), nullPercent, errorPercent);
    List<Corpus.Schema> schemas = Corpus.read(Path.of(given.get(0))).schemas();
    List<CorpusRun.Outcome> outcomes =
        run(schemas, new CorpusRun(settings, expected, bound(schemas, bound)));
    List<CorpusRun.Outcome> failed =
        outcomes.stream().filter(it -> it.difference().isPresent()).toList();
    failed.forEach(it -> System.out.println(it.name() + ": " + it.difference().orElseThrow()));
    System.out.println((outcomes.size() - failed.size()) + " passed, " + failed.size() + " failed");
    System.exit(failed.isEmpty() ? 0 : 1);
  }

  /** Some of the schemas that classes can be generated for, evenly over the corpus. */
  static Set<String> bound(List<Corpus.Schema> schemas, int count) {
    List<Corpus.Schema> possible =
        schemas.stream().filter(it -> BoundSource.isPossible(it.sdl())).toList();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < Math.min(count, possible.size()); i++) {
      ids.add(possible.get(i * possible.size() / Math.min(count, possible.size())).id());
    }
    return ids;
  }

  /** Takes an option out of the arguments. */
  private static int option(List<String> given, String name, int fallback) {
    int at = given.indexOf(name);
    if (at < 0) {
      return fallback;
    }
    if (at + 1 == given.size() || !given.get(at + 1).matches("\\d{1,3}")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    given.remove(at);
    return Integer.parseInt(given.remove(at));
  }

  /** The outcomes in the order of the schemas; as many at once as there are processors. */
  static List<CorpusRun.Outcome> run(List<Corpus.Schema> schemas, CorpusRun run)
      throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createTempDirectory("graven-conformance");
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<List<CorpusRun.Outcome>>> running = new ArrayList<>();
      for (int i = 0; i < schemas.size(); i++) {
        Corpus.Schema schema = schemas.get(i);
        Path own = folder.resolve("s" + i);
        running.add(
            threads.submit(
                () -> {
                  try {
                    return run.run(schema, own);
                  } finally {
                    Folders.delete(own);
                  }
                }));
      }
      List<CorpusRun.Outcome> outcomes = new ArrayList<>();
      for (Future<List<CorpusRun.Outcome>> one : running) {
        outcomes.addAll(one.get());
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
      Folders.delete(folder);
    }
  }
}
