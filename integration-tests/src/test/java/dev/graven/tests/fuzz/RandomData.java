package dev.graven.tests.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Answers every field of a schema as a function of its object, arguments and place: values, nulls
 * (also where they are forbidden), exceptions, and values of the wrong type. The objects are few
 * and mutable: each root field of a mutation changes some of them, so that doing things in another
 * order is seen.
 *
 * <p>Arguments are part of the function: two engines that coerce them differently answer
 * differently.
 */
final class RandomData {
  private final GraphQLSchema schema;
  private final long seed;
  private final Map<String, Obj> objects = new TreeMap<>();

  /** An object of a type, whatever its fields; all responses of a request share it. */
  static final class Obj implements FuzzOracle.TypedObject {
    private final String type;
    private final int number;
    private int version;

    private Obj(String type, int number) {
      this.type = type;
      this.number = number;
    }

    @Override
    public String type() {
      return type;
    }
  }

  RandomData(GraphQLSchema schema, long seed) {
    this.schema = schema;
    this.seed = seed;
  }

  /** Forgets what mutations changed. */
  void reset() {
    objects.clear();
  }

  /** The value of a field, or its exception. */
  Object value(
      String parentType,
      Object source,
      String field,
      GraphQLType type,
      Map<String, ?> arguments,
      List<?> path) {
    String state = source instanceof Obj it ? it.number + "." + it.version : "";
    String key =
        seed + "|" + parentType + "." + field + "|" + canonical(arguments) + "|" + path + state;
    Random random = new Random(key.hashCode() * 31L + seed);
    if (parentType.equals("Mutation")) {
      for (GraphQLNamedType object : schema.getAllTypesAsList()) {
        if (object instanceof GraphQLObjectType && random.nextInt(3) == 0) {
          object(object.getName(), random).version++;
        }
      }
    }
    if (random.nextInt(100) < 5) {
      throw new IllegalStateException("thrown at " + path);
    }
    return value(type, random);
  }

  /** One of two objects of a type. */
  private Obj object(String type, Random random) {
    int number = random.nextInt(2);
    return objects.computeIfAbsent(type + number, name -> new Obj(type, number));
  }

  private Object value(GraphQLType type, Random random) {
    if (type instanceof GraphQLNonNull it) {
      // Null is rare where it is forbidden: else nothing is left of most responses.
      return random.nextInt(4) == 0 ? value(it.getWrappedType(), random) : some(type, random);
    }
    return random.nextInt(100) < 10 ? null : some(type, random);
  }

  private Object some(GraphQLType type, Random random) {
    if (type instanceof GraphQLNonNull it) {
      return some(it.getWrappedType(), random);
    }
    boolean isWrong = random.nextInt(100) < 3;
    if (type instanceof GraphQLList it) {
      if (isWrong) {
        return 5;
      }
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(value(it.getWrappedType(), random));
      }
      return random.nextInt(8) == 0 ? items.toArray() : items;
    }
    if (type instanceof GraphQLEnumType it) {
      return isWrong ? "NOPE" : it.getValues().get(random.nextInt(it.getValues().size())).getName();
    }
    if (type instanceof GraphQLScalarType it) {
      return scalar(it.getName(), isWrong, random);
    }
    return object(
        isWrong ? "Nope" : ObjectTypes.choose(schema, (GraphQLNamedType) type, random), random);
  }

  private static Object scalar(String name, boolean isWrong, Random random) {
    return switch (name) {
      case "Int" -> isWrong ? wrongInt(random) : (Object) (random.nextInt(2000) - 1000);
      case "Float" -> isWrong ? "wrong" : (Object) (random.nextInt(2000) / 8.0);
      case "Boolean" -> isWrong ? new ArrayList<>() : (Object) random.nextBoolean();
      case "ID" -> "id" + random.nextInt(100);
      case "String" -> List.of("", "é\n\"", "\ud83d\ude00", "plain text").get(random.nextInt(4));
      case "Stamp" -> isWrong ? (Object) 5 : new Stamp(random.nextInt(20) > 0 ? "st" : "refused");
      default -> "any" + random.nextInt(9);
    };
  }

  private static Object wrongInt(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> "wrong";
      case 1 -> 1.5;
      default -> 3_000_000_000L;
    };
  }

  /** One text for equal arguments, whatever the order of their fields. */
  static String canonical(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, field) -> sorted.put(key.toString(), canonical(field)));
      return sorted.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(RandomData::canonical).toList().toString();
    }
    return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
  }
}
