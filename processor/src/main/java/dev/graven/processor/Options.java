package dev.graven.processor;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.source.ResourceFolders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The processor's options, as given with {@code -A}.
 *
 * @param resources folders of the GraphQL files; the source stage reads them
 * @param packageName package of all executors; the operation stage checks it
 * @param nullnessIsError whether a nullness mismatch is an error instead of a warning
 */
record Options(Optional<String> resources, Optional<String> packageName, boolean nullnessIsError) {
  private static final String PACKAGE = "graven.package";
  private static final String NULLNESS = "graven.nullness";

  /** The names that javac may pass on. */
  static final Set<String> NAMES = Set.of(ResourceFolders.OPTION, PACKAGE, NULLNESS);

  static StageResult<Options> parse(Map<String, String> values) {
    Optional<String> nullness = value(values, NULLNESS);
    Options options =
        new Options(
            value(values, ResourceFolders.OPTION),
            value(values, PACKAGE),
            nullness.filter("error"::equals).isPresent());
    if (nullness.isEmpty() || Set.of("error", "warning").contains(nullness.get())) {
      return StageResult.of(options);
    }
    return new StageResult<>(
        options,
        List.of(
            Diagnostic.ofModule(
                DiagnosticId.INVALID_OPTION,
                "-A%s has the value `%s`. It takes `error` or `warning`; without it, a nullness mismatch is a warning."
                    .formatted(NULLNESS, nullness.get()))));
  }

  /** javac hands over null for {@code -Aname} without a value. */
  private static Optional<String> value(Map<String, String> values, String name) {
    if (!values.containsKey(name)) {
      return Optional.empty();
    }
    String value = values.get(name);
    return Optional.of(value == null ? "" : value.strip());
  }
}
