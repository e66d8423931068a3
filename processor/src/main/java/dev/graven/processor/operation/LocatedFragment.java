package dev.graven.processor.operation;

import graphql.language.FragmentDefinition;

/** A fragment definition with the text that it stands in. */
record LocatedFragment(SourceDocument document, FragmentDefinition definition) {
  String name() {
    return definition.getName();
  }
}
