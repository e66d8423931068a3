package dev.graven.processor.schema;

import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.parser.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directives that a document may use: the specification's, and those it defines itself. */
final class DirectiveDefinitions {
  private static final String STANDARD =
      """
      directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
      directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
      directive @deprecated(reason: String! = "No longer supported")
        on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
      directive @specifiedBy(url: String!) on SCALAR
      directive @oneOf on INPUT_OBJECT
      """;

  private final Map<String, DirectiveDefinition> byName = new LinkedHashMap<>(standard());

  private DirectiveDefinitions() {}

  static DirectiveDefinitions of(SdlDocument sdl) {
    DirectiveDefinitions definitions = new DirectiveDefinitions();
    own(sdl).forEach(it -> definitions.byName.put(it.getName(), it));
    return definitions;
  }

  /** Those of the specification (section 3.13), by name. */
  static Map<String, DirectiveDefinition> standard() {
    Map<String, DirectiveDefinition> standard = new LinkedHashMap<>();
    Parser.parse(STANDARD)
        .getDefinitionsOfType(DirectiveDefinition.class)
        .forEach(it -> standard.put(it.getName(), it));
    return standard;
  }

  /** Those that the document defines, in order. */
  static List<DirectiveDefinition> own(SdlDocument sdl) {
    return sdl.definitions().stream()
        .filter(DirectiveDefinition.class::isInstance)
        .map((Definition<?> it) -> (DirectiveDefinition) it)
        .toList();
  }

  /** By name. */
  Map<String, DirectiveDefinition> byName() {
    return byName;
  }
}
