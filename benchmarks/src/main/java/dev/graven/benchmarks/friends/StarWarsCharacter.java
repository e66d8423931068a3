package dev.graven.benchmarks.friends;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.graven.annotations.GraphQLType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class with getters, as an object mapper leaves them. */
@GraphQLType("Character")
@JsonPropertyOrder({"name", "friends"})
public final class StarWarsCharacter {
  private final @Nullable String name;
  private final @Nullable List<@Nullable StarWarsCharacter> friends;

  /** Makes a character. */
  public StarWarsCharacter(
      @Nullable String name, @Nullable List<@Nullable StarWarsCharacter> friends) {
    this.name = name;
    this.friends = friends;
  }

  /** Returns the name, if it is known. */
  public @Nullable String getName() {
    return name;
  }

  /** Returns the friends, if they are known. */
  public @Nullable List<@Nullable StarWarsCharacter> getFriends() {
    return friends;
  }
}
