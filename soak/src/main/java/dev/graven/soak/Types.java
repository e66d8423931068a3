package dev.graven.soak;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import dev.graven.annotations.GraphQLType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The object types of a shop. */
final class Types {
  private Types() {}

  /** What is sold. */
  @GraphQLType
  record Product(
      @GraphQLId int id,
      String title,
      @GraphQLIgnore int supplierId,
      @GraphQLIgnore List<Integer> tagIds) {}

  /** Who delivers it, and who owns that company. */
  @GraphQLType
  record Supplier(@GraphQLId int id, String name, @GraphQLIgnore int parentId) {}

  /** What somebody thinks of it. */
  @GraphQLType
  record Review(int stars, @GraphQLIgnore int authorId) {}

  /** Somebody. */
  @GraphQLType
  record User(@GraphQLId int id, String name, @GraphQLIgnore int friendId) {}

  /** How many there are. */
  @GraphQLType
  record Stock(int count, @Nullable String place) {}

  /** A word. */
  @GraphQLType
  record Tag(String name) {}
}
