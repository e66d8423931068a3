package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import graphql.language.Definition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Validates the operations of a module, each with the fragments it reaches. */
final class ModuleValidator {
  private final GraphQLSchema schema;
  private final ModuleOperations module;
  private final Set<String> unparsedScalars;
  private final boolean ignoresIncremental;
  private final FragmentCycles cycles;
  private final DocumentValidator validator;
  private final ViolationReader reader;
  private final Violations violations = new Violations();
  private final Set<Diagnostic> unsupported = new LinkedHashSet<>();

  /**
   * @param unparsedScalars custom scalars without a Java class
   * @param ignoresIncremental whether {@code @defer} and {@code @stream} mean nothing
   */
  ModuleValidator(
      GraphQLSchema schema,
      ModuleOperations module,
      Set<String> unparsedScalars,
      boolean ignoresIncremental) {
    this.schema = schema;
    this.ignoresIncremental = ignoresIncremental;
    this.module = module;
    this.unparsedScalars = unparsedScalars;
    this.cycles = new FragmentCycles(module.fragments());
    this.validator = new DocumentValidator(schema);
    Map<String, SourceDocument> documents =
        module.documents().stream()
            .collect(Collectors.toMap(it -> it.source().path(), Function.identity()));
    this.reader =
        new ViolationReader(new ViolationText(schema, module.fragments().names()), documents);
    FileValidator files = new FileValidator(violations);
    module.documents().forEach(files::validate);
    cycles.violations().forEach(violations::add);
  }

  private List<Diagnostic> unsupported(SourceDocument document, Definition<?> definition) {
    return Unsupported.find(document, definition, ignoresIncremental);
  }

  /** Whether nothing is wrong with an operation and its fragments; keeps what is. */
  boolean validate(LocatedOperation operation) {
    List<Diagnostic> found =
        new ArrayList<>(unsupported(operation.document(), operation.definition()));
    operation.fragments().forEach(it -> found.addAll(unsupported(it.document(), it.definition())));
    unsupported.addAll(found);
    boolean isCyclic = cycles.isCyclic(operation);
    List<Finding> findings;
    List<Violation> own = new ArrayList<>();
    try {
      findings = validator.validate(operation, isCyclic);
      checkMore(operation, own::add);
    } catch (StackOverflowError e) {
      unsupported.add(Unsupported.tooDeep(operation));
      return false;
    }
    own.forEach(it -> violations.add(it, operation));
    return keep(findings, operation) && own.isEmpty() && found.isEmpty() && !isCyclic;
  }

  /** What graphql-java's validator does not find. */
  private void checkMore(LocatedOperation operation, Consumer<Violation> report) {
    new InputValueChecker(schema, unparsedScalars, report).check(operation);
    new UntypedMerging(schema, report).check(operation);
    if (schema.getSubscriptionType() != null) {
      SubscriptionRoot.check(operation, report);
    }
  }

  /** Validates the fragments that no operation reaches: one will, some day. */
  void validateUnused() {
    if (module.unused().isEmpty()) {
      return;
    }
    LocatedOperation first = module.fragments().locate(module.unused().get(0));
    List<LocatedFragment> all = List.copyOf(module.fragments().all());
    keep(validator.validate(all), new LocatedOperation(first.document(), first.definition(), all));
    for (LocatedFragment fragment : module.unused()) {
      LocatedOperation use = module.fragments().locate(fragment);
      if (!cycles.isCyclic(use)) {
        keep(validator.validateMerging(use), use);
      }
    }
  }

  /** Whether none of the findings is a violation; those that are, are kept. */
  private boolean keep(List<Finding> findings, LocatedOperation operation) {
    boolean isValid = true;
    for (Finding finding : findings) {
      List<Violation> found = reader.read(finding, operation);
      isValid &= found.isEmpty();
      if (isKnowable(finding)) {
        found.forEach(it -> violations.add(it, operation));
      }
    }
    return isValid;
  }

  /** Whether a finding cannot be due to fragments in a document that does not parse. */
  private boolean isKnowable(Finding finding) {
    return module.isComplete()
        || !(finding.key().equals("KnownFragmentNames.undefinedFragment")
            || finding.key().equals("NoUnusedVariables.unusedVariable"));
  }

  /** All reports on the module. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(unsupported);
    all.addAll(violations.diagnostics());
    return all;
  }
}
