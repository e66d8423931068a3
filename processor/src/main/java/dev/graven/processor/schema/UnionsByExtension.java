package dev.graven.processor.schema;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.UnionTypeDefinition;
import graphql.language.UnionTypeExtensionDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Unions that only extensions give members. graphql-java refuses a definition without members; the
 * specification asks for members of the union, wherever they stand (section 3.8).
 */
final class UnionsByExtension {
  private UnionsByExtension() {}

  /** The definitions, in which such a union takes over the first extension that has members. */
  static List<Definition<?>> merged(List<? extends Definition<?>> definitions) {
    Map<String, UnionTypeExtensionDefinition> first = new HashMap<>();
    for (Definition<?> definition : definitions) {
      if (definition instanceof UnionTypeExtensionDefinition it && !it.getMemberTypes().isEmpty()) {
        first.putIfAbsent(it.getName(), it);
      }
    }
    List<Definition<?>> merged = new ArrayList<>(definitions);
    for (Definition<?> definition : definitions) {
      if (definition instanceof UnionTypeDefinition union
          && !(definition instanceof UnionTypeExtensionDefinition)
          && union.getMemberTypes().isEmpty()
          && first.containsKey(union.getName())) {
        UnionTypeExtensionDefinition extension = first.get(union.getName());
        merged.set(merged.indexOf(definition), with(union, extension));
        merged.remove(extension);
      }
    }
    return merged;
  }

  private static UnionTypeDefinition with(
      UnionTypeDefinition union, UnionTypeExtensionDefinition extension) {
    List<Directive> directives = new ArrayList<>(union.getDirectives());
    directives.addAll(extension.getDirectives());
    return union.transform(it -> it.memberTypes(extension.getMemberTypes()).directives(directives));
  }
}
