package dev.graven.benchmarks.friends;

import dev.graven.annotations.GraphQLQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root field: a hero with a thousand friends, each of whom has none. */
public final class HeroFields {
  private static final int COUNT = 1_000;

  private final StarWarsCharacter hero;

  /** Builds the hero. */
  public HeroFields() {
    List<@Nullable StarWarsCharacter> friends = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      friends.add(new StarWarsCharacter("friend" + i, List.of()));
    }
    hero = new StarWarsCharacter("superman", friends);
  }

  /** Returns the hero. */
  @GraphQLQuery
  public @Nullable StarWarsCharacter hero() {
    return hero;
  }
}
