package shop;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLType;

/** What the operations of this project ask for. */
@GraphQLType
public record Product(@GraphQLId int id, String title) {}
