package dev.graven.processor.operation;

import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Optional;

/**
 * An operation definition with the text that it stands in and the fragments that it reaches.
 *
 * @param fragments in order of first use, depth first
 */
record LocatedOperation(
    SourceDocument document, OperationDefinition definition, List<LocatedFragment> fragments) {
  Optional<String> name() {
    return Optional.ofNullable(definition.getName());
  }

  /** For messages: its name, or the file's. */
  String label() {
    return name().orElse(document.source().fallbackName());
  }

  int offset() {
    return document.offset(definition);
  }
}
