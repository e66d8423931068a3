package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.friends.HeroFields;
import dev.graven.benchmarks.friends.StarWarsCharacter;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The hero and the friends by hand, one method per level. Every position may be null. */
public final class FriendsByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"hero\":");
  private static final Literal NAME = Literal.of("{\"name\":");
  private static final Literal FRIENDS = Literal.of(",\"friends\":");
  private static final int ROOM = 2 * HandWriter.SLACK;

  private final HeroFields fields;

  /** Answers from these fields. */
  public FriendsByHand(HeroFields fields, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    int p = hero(out, DATA.write(out.chunk, 0), fields.hero());
    p = out.room(p, 2);
    out.chunk[p++] = '}';
    out.chunk[p++] = '}';
    return p;
  }

  private static int hero(HandWriter out, int position, @Nullable StarWarsCharacter hero) {
    int p = out.room(position, ROOM);
    if (hero == null) {
      return out.nothing(p);
    }
    p = FRIENDS.write(out.chunk, name(out, p, hero));
    List<@Nullable StarWarsCharacter> friends = hero.getFriends();
    if (friends == null) {
      p = out.nothing(p);
    } else {
      out.chunk[p++] = '[';
      boolean first = true;
      for (StarWarsCharacter friend : friends) {
        p = friend(out, p, friend, first);
        first = false;
      }
      p = out.room(p, 2);
      out.chunk[p++] = ']';
    }
    out.chunk[p] = '}';
    return p + 1;
  }

  private static int friend(
      HandWriter out, int position, @Nullable StarWarsCharacter friend, boolean first) {
    int p = out.room(position, ROOM);
    if (!first) {
      out.chunk[p++] = ',';
    }
    if (friend == null) {
      return out.nothing(p);
    }
    p = FRIENDS.write(out.chunk, name(out, p, friend));
    List<@Nullable StarWarsCharacter> friends = friend.getFriends();
    if (friends == null) {
      p = out.nothing(p);
    } else {
      out.chunk[p++] = '[';
      boolean firstInside = true;
      for (StarWarsCharacter inside : friends) {
        p = friendOfFriend(out, p, inside, firstInside);
        firstInside = false;
      }
      p = out.room(p, 2);
      out.chunk[p++] = ']';
    }
    out.chunk[p] = '}';
    return p + 1;
  }

  private static int friendOfFriend(
      HandWriter out, int position, @Nullable StarWarsCharacter friend, boolean first) {
    int p = out.room(position, ROOM);
    if (!first) {
      out.chunk[p++] = ',';
    }
    if (friend == null) {
      return out.nothing(p);
    }
    p = name(out, p, friend);
    out.chunk[p] = '}';
    return p + 1;
  }

  private static int name(HandWriter out, int position, StarWarsCharacter character) {
    int p = NAME.write(out.chunk, position);
    return out.stringOrNull(p, character.getName());
  }
}
