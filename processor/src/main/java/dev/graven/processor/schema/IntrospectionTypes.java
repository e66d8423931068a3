package dev.graven.processor.schema;

import graphql.language.Definition;
import graphql.language.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The types and fields through which every schema describes itself (specification section 4.2).
 * They are written as SDL, beside the scalars and directives that are built in, and read like a
 * user's.
 */
public final class IntrospectionTypes {
  /** The definitions that a schema has without writing them. */
  static final SdlDocument SDL = read();

  /** The introspection types by name, in the specification's order. */
  public static final Map<String, TypeModel> MODELS = models();

  private IntrospectionTypes() {}

  private static Map<String, TypeModel> models() {
    Map<String, TypeModel> models =
        new LinkedHashMap<>(new SchemaModelReader(SDL, RootTypes.of(SDL)).types());
    models.keySet().removeIf(name -> !name.startsWith("__"));
    return Collections.unmodifiableMap(models);
  }

  /**
   * {@code __schema} or {@code __type}, which the query root has besides its own fields (section
   * 4.1); empty for every other name.
   */
  public static Optional<FieldModel> rootField(String queryType, String name) {
    return switch (name) {
      case "__schema" ->
          Optional.of(
              new FieldModel(
                  queryType,
                  name,
                  new TypeRef.Named("__Schema", true),
                  List.of(),
                  Optional.empty()));
      case "__type" ->
          Optional.of(
              new FieldModel(
                  queryType,
                  name,
                  new TypeRef.Named("__Type", false),
                  List.of(
                      new ArgumentModel(
                          "name",
                          new TypeRef.Named("String", true),
                          Optional.empty(),
                          Optional.empty())),
                  Optional.empty()));
      default -> Optional.empty();
    };
  }

  private static SdlDocument read() {
    SdlText text = SdlText.derived(resource(), new TreeMap<>());
    List<Object> problems = new ArrayList<>();
    Document document =
        SdlReader.parse(text, problems)
            .orElseThrow(() -> new IllegalStateException(problems.toString()));
    List<Definition<?>> definitions = new ArrayList<>();
    for (Definition<?> definition : document.getDefinitions()) {
      definitions.add(definition);
    }
    return new SdlDocument(Map.of(text.path(), text), definitions);
  }

  private static String resource() {
    String name = "introspection.graphqls";
    try (InputStream in = IntrospectionTypes.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
