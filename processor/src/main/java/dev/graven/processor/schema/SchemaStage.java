package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.SourceText;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The schema stage: the user's SDL files, or SDL derived from the declarations where there are
 * none, parsed, checked and validated.
 */
public final class SchemaStage {
  @Inject
  public SchemaStage() {}

  /**
   * The schema, or nothing where it has errors of its own. A part of GraphQL that is valid but
   * {@code [NotSupported]} is an error too, yet keeps the schema: operations can still be
   * validated.
   *
   * @param sdlFiles in any order; with one or more, nothing is derived
   */
  public StageResult<Optional<ValidatedSchema>> build(
      Declarations declarations, List<SourceText> sdlFiles) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    new DeclarationsValidator(diagnostics::add).validate(declarations);
    List<SdlText> texts = new ArrayList<>();
    if (sdlFiles.isEmpty()) {
      texts.add(new SchemaDeriver(declarations, diagnostics::add).derive());
    } else {
      sdlFiles.stream()
          .sorted(Comparator.comparing(SourceText::path))
          .forEach(file -> texts.add(SdlText.of(file)));
    }
    boolean derived = sdlFiles.isEmpty();
    List<Diagnostic> inSchema = new ArrayList<>();
    Optional<ValidatedSchema> schema = read(texts, derived, inSchema);
    // What is left of a schema that could not be derived completely is not the user's to mend.
    if (!derived || diagnostics.isEmpty()) {
      diagnostics.addAll(inSchema);
    }
    return new StageResult<>(schema, diagnostics);
  }

  private static Optional<ValidatedSchema> read(
      List<SdlText> texts, boolean derived, List<Diagnostic> diagnostics) {
    List<Definition<?>> definitions = new ArrayList<>();
    Map<String, SdlText> byPath = new LinkedHashMap<>();
    for (SdlText text : texts) {
      byPath.put(text.path(), text);
      SdlReader.parse(text, diagnostics).ifPresent(it -> addAll(it, definitions));
    }
    if (!diagnostics.isEmpty()) {
      return Optional.empty(); // every further rule would trip over what did not parse
    }
    SdlDocument sdl = new SdlDocument(byPath, definitions);
    RootTypes roots = RootTypes.of(sdl);
    SdlRule.ALL.forEach(rule -> rule.check(sdl, roots, diagnostics::add));
    boolean isBroken = isBroken(diagnostics);
    Optional<GraphQLSchema> schema = GraphQLJavaSchema.build(sdl, isBroken, diagnostics::add);
    if (schema.isEmpty() || isBroken(diagnostics)) {
      return Optional.empty();
    }
    String text = texts.stream().map(SdlText::content).collect(Collectors.joining("\n"));
    Map<String, TypeModel> types = new SchemaModelReader(sdl, roots).types();
    SchemaModel model =
        new SchemaModel(
            types,
            roots.query().orElseThrow(),
            roots.mutation(),
            new SchemaDescriptionReader(sdl, roots, types).read(),
            text,
            derived);
    return Optional.of(new ValidatedSchema(model, schema.get()));
  }

  private static boolean isBroken(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(it -> it.id() != DiagnosticId.NOT_SUPPORTED);
  }

  private static void addAll(Document document, List<Definition<?>> definitions) {
    for (Definition<?> definition : document.getDefinitions()) {
      definitions.add(definition);
    }
  }
}
