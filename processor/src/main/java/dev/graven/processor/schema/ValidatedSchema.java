package dev.graven.processor.schema;

import graphql.schema.GraphQLSchema;

/**
 * A schema without errors in itself.
 *
 * @param model what later stages compile
 * @param schema the same schema as graphql-java's object, against which documents are validated
 */
public record ValidatedSchema(SchemaModel model, GraphQLSchema schema) {}
