package dev.graven.tests.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a schema answer, as a function of the object and the arguments, the same
 * whether they are asked one by one or many at once: values, nulls (also where they are forbidden),
 * failures. Each root field of a mutation changes all of it, so that doing things in another order
 * is seen; an instance is for one request.
 */
final class CallsData {
  private static final int OBJECTS = 5;

  /** Keys are below it. */
  static final int KEYS = 7;

  private final GraphQLSchema schema;
  private final long seed;
  private final AtomicInteger epoch = new AtomicInteger();

  /** An object of a type, whatever its fields. */
  record Obj(String type, int number) implements FuzzOracle.TypedObject {}

  /** An object of which only the key is known, and asked for. */
  record Reference(String type, int key) implements FuzzOracle.TypedObject {}

  /** Stands for a value that cannot be had. */
  record Failure(String message) {
    IllegalStateException exception() {
      return new IllegalStateException(message);
    }
  }

  CallsData(GraphQLSchema schema, long seed) {
    this.schema = schema;
    this.seed = seed;
  }

  /** The same before any mutation, for a request of its own. */
  CallsData begin() {
    return new CallsData(schema, seed);
  }

  /** A root field of a mutation is called. */
  void change() {
    epoch.incrementAndGet();
  }

  /** How many root fields of a mutation were called. */
  int epoch() {
    return epoch.get();
  }

  private Random random(String key) {
    String text = seed + "|" + epoch + "|" + key;
    Random random = new Random(text.hashCode() * 31L + seed);
    random.nextInt();
    return random;
  }

  private static boolean percent(Random random, int percent) {
    return random.nextInt(100) < percent;
  }

  /** Whether a batch, or a call of a loader, fails for all of its rows. */
  boolean failsWholly(String id, String arguments) {
    return percent(random("whole " + id + arguments), 4);
  }

  /** Whether a batch answers null, or another number of rows. */
  boolean isMisshapen(String id, String arguments) {
    return percent(random("shape " + id + arguments), 3);
  }

  /**
   * The value of a field of an object, or a {@link Failure}.
   *
   * @param source null for a field of the root, and one that all objects share
   */
  @Nullable Object value(FieldCall call, @Nullable Obj source, String arguments) {
    Random random = random(call.id() + source + arguments);
    boolean mayFail = !call.kind().isBatch() || call.isOutcome();
    if (percent(random, 5) && mayFail) {
      return new Failure("failed " + call.id());
    }
    return value(call.field().getType(), random, call.kind() == FieldCall.Kind.ASYNC_ITEMS);
  }

  /** The key of a load, a list of keys, null or a {@link Failure}. */
  @Nullable Object key(FieldCall call, Obj source, String arguments) {
    Random random = random(call.id() + source + (call.takes().arguments() ? arguments : ""));
    if (percent(random, 4)) {
      return new Failure("no key " + call.id());
    }
    if (percent(random, 8) && call.kind() != FieldCall.Kind.LOAD_INT) {
      return null;
    }
    if (!call.kind().hasKeys()) {
      return random.nextInt(KEYS);
    }
    Collection<@Nullable Integer> keys =
        call.kind() == FieldCall.Kind.LOAD_KEY_SET ? new LinkedHashSet<>() : new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      keys.add(percent(random, 10) ? null : (Integer) random.nextInt(KEYS));
    }
    return keys;
  }

  /** What a loader has for a key; null if it has nothing, or a {@link Failure}. */
  @Nullable Object loaded(FieldLoader loader, int key, String arguments) {
    Random random = random(loader.name() + key + arguments);
    if (percent(random, 6) && loader.isOutcome()) {
      return new Failure("failed " + loader.name());
    }
    return percent(random, 8) ? null : value(loader.type(), random, false);
  }

  private @Nullable Object value(GraphQLType type, Random random, boolean itemsFail) {
    if (type instanceof GraphQLNonNull it) {
      // Null is rare where it is forbidden: else nothing is left of most responses.
      return percent(random, 2) ? null : some(it.getWrappedType(), random, itemsFail);
    }
    return percent(random, 10) ? null : some(type, random, itemsFail);
  }

  private Object some(GraphQLType type, Random random, boolean itemsFail) {
    if (type instanceof GraphQLList it) {
      List<@Nullable Object> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(
            itemsFail && percent(random, 8)
                ? new Failure("failed item")
                : value(it.getWrappedType(), random, false));
      }
      return items;
    }
    if (type instanceof GraphQLEnumType it) {
      return it.getValues().get(random.nextInt(it.getValues().size())).getName();
    }
    return switch (((GraphQLNamedType) type).getName()) {
      case "Int" -> random.nextInt(2000) - 1000;
      case "Float" -> random.nextInt(2000) / 8.0;
      case "Boolean" -> random.nextBoolean();
      case "ID" -> "id" + random.nextInt(100);
      case "String" -> List.of("", "é\n\"", "\ud83d\ude00", "plain text").get(random.nextInt(4));
      case "Stamp" -> new Stamp(percent(random, 95) ? "st" : "refused");
      case "Any" -> "any" + random.nextInt(9);
      default ->
          new Obj(
              ObjectTypes.choose(schema, (GraphQLNamedType) type, random), random.nextInt(OBJECTS));
    };
  }
}
