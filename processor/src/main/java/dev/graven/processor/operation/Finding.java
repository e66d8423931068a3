package dev.graven.processor.operation;

import graphql.language.SourceLocation;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import java.util.List;
import java.util.Optional;

/**
 * A broken rule as graphql-java's validator sees it.
 *
 * @param key of its message: {@code FieldsOnCorrectType.unknownField}
 * @param arguments of its message
 * @param parentType on which the validator was
 * @param field in which it was
 * @param directive in which it was
 * @param locations as reported; none for a fragment's type condition
 */
record Finding(
    String key,
    List<Object> arguments,
    Optional<GraphQLNamedOutputType> parentType,
    Optional<GraphQLFieldDefinition> field,
    Optional<GraphQLDirective> directive,
    List<SourceLocation> locations) {
  Finding {
    arguments = List.copyOf(arguments);
    locations = List.copyOf(locations);
  }

  /** An argument of the message that is a name or a type. */
  String name(int index) {
    return String.valueOf(arguments.get(index));
  }

  Finding withLocations(List<SourceLocation> reported) {
    return new Finding(key, arguments, parentType, field, directive, reported);
  }

  /** {@code Query.product}, or {@code @include}: what the arguments in question belong to. */
  String coordinate() {
    return directive
        .map(it -> "@" + it.getName())
        .orElseGet(
            () ->
                parentType.map(it -> it.getName() + ".").orElse("")
                    + field.map(GraphQLFieldDefinition::getName).orElse(""));
  }
}
