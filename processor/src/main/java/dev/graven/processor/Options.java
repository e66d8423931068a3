package dev.graven.processor;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.Severity;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.source.ResourceFolders;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The processor's options, as given with {@code -A}.
 *
 * @param resources folders of the GraphQL files; the source stage reads them
 * @param packageName package of all executors; the operation stage checks it
 * @param severities of diagnostics that do not have their usual one; empty for one that is not
 *     printed at all
 * @param unboundIsDynamic whether types without Java class are dynamic types; where it says
 *     nothing, the module's {@code @GraphQLSchema} does
 * @param ignoresIncremental whether {@code @defer} and {@code @stream} mean nothing instead of
 *     being refused
 */
record Options(
    Optional<String> resources,
    Optional<String> packageName,
    Map<DiagnosticId, Optional<Severity>> severities,
    Optional<Boolean> unboundIsDynamic,
    boolean ignoresIncremental) {
  Options {
    severities = Map.copyOf(severities);
  }

  private static final String PACKAGE = "graven.package";
  private static final String NULLNESS = "graven.nullness";
  private static final String UNBOUND = "graven.unbound";
  private static final String INCREMENTAL = "graven.incremental";
  private static final String PER_PARENT_CALL = "graven.perParentCall";

  /** The names that javac may pass on. */
  static final Set<String> NAMES =
      Set.of(ResourceFolders.OPTION, PACKAGE, NULLNESS, UNBOUND, INCREMENTAL, PER_PARENT_CALL);

  static StageResult<Options> parse(Map<String, String> values) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Optional<String> nullness = value(values, NULLNESS);
    if (nullness.isPresent() && !Set.of("error", "warning").contains(nullness.get())) {
      diagnostics.add(
          invalid(
              NULLNESS,
              nullness.get(),
              "`error` or `warning`; without it, a nullness mismatch is a warning"));
    }
    Optional<String> unbound = value(values, UNBOUND);
    if (unbound.isPresent() && !Set.of("error", "dynamic").contains(unbound.get())) {
      diagnostics.add(
          invalid(
              UNBOUND,
              unbound.get(),
              "`error` or `dynamic`; without it, @GraphQLSchema(unbound) decides"));
    }
    Optional<String> incremental = value(values, INCREMENTAL);
    if (incremental.isPresent() && !Set.of("error", "ignore").contains(incremental.get())) {
      diagnostics.add(
          invalid(
              INCREMENTAL,
              incremental.get(),
              "`error` or `ignore`; without it, @defer and @stream in effect are errors"));
    }
    Optional<String> perParentCall = value(values, PER_PARENT_CALL);
    if (perParentCall.isPresent()
        && !Set.of("error", "note", "ignore").contains(perParentCall.get())) {
      diagnostics.add(
          invalid(
              PER_PARENT_CALL,
              perParentCall.get(),
              "`error`, `note` or `ignore`; without it, a call for each item of a list is a note"));
    }
    Map<DiagnosticId, Optional<Severity>> severities = new EnumMap<>(DiagnosticId.class);
    nullness
        .filter("error"::equals)
        .ifPresent(
            it -> severities.put(DiagnosticId.NULLNESS_MISMATCH, Optional.of(Severity.ERROR)));
    perParentCall
        .filter(it -> !it.equals("note"))
        .ifPresent(
            it ->
                severities.put(
                    DiagnosticId.PER_PARENT_CALL,
                    Optional.of(Severity.ERROR).filter(severity -> it.equals("error"))));
    Options options =
        new Options(
            value(values, ResourceFolders.OPTION),
            value(values, PACKAGE),
            severities,
            unbound.map("dynamic"::equals),
            incremental.filter("ignore"::equals).isPresent());
    return new StageResult<>(options, diagnostics);
  }

  private static Diagnostic invalid(String option, String value, String takes) {
    return Diagnostic.ofModule(
        DiagnosticId.INVALID_OPTION,
        "-A%s has the value `%s`. It takes %s.".formatted(option, value, takes));
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
