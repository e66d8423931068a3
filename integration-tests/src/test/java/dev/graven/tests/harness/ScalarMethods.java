package dev.graven.tests.harness;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A custom scalar of graphql-java's that calls the two static methods of a compiled scalar. */
public final class ScalarMethods implements Coercing<Object, Object> {
  private final Method parse;
  private final Method serialize;

  private ScalarMethods(Class<?> owner, String parse, String serialize) {
    this.parse = method(owner, parse);
    this.serialize = method(owner, serialize);
  }

  /** The scalar of a class with {@code parse} and {@code serialize}. */
  public static GraphQLScalarType of(String name, Class<?> owner) {
    return of(name, owner, "parse", "serialize");
  }

  /** The scalar of two methods of a class. */
  public static GraphQLScalarType of(String name, Class<?> owner, String parse, String serialize) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .coercing(new ScalarMethods(owner, parse, serialize))
        .build();
  }

  private static Method method(Class<?> owner, String name) {
    Method method =
        Stream.of(owner.getDeclaredMethods())
            .filter(it -> it.getName().equals(name))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    return method;
  }

  @Override
  public Object serialize(Object result, GraphQLContext context, Locale locale) {
    try {
      Object serialized = serialize.invoke(null, result);
      if (serialized != null) {
        return serialized;
      }
    } catch (InvocationTargetException e) {
      // the same answer
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    throw new CoercingSerializeException("refused");
  }

  @Override
  public Object parseValue(Object input, GraphQLContext context, Locale locale) {
    Object parsed = parse(input);
    if (parsed == null) {
      throw new CoercingParseValueException("refused");
    }
    return parsed;
  }

  @Override
  public Object parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    Object parsed = parse(untyped(input, variables));
    if (parsed == null) {
      throw new CoercingParseLiteralException("refused");
    }
    return parsed;
  }

  /** What the method makes of the input, or null where it refuses. */
  private Object parse(Object input) {
    if (parse.getParameterTypes()[0] == String.class && !(input instanceof String)) {
      return null;
    }
    try {
      return parse.invoke(null, input);
    } catch (InvocationTargetException e) {
      return null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object untyped(Value<?> literal, CoercedVariables variables) {
    if (literal instanceof NullValue) {
      return null;
    }
    if (literal instanceof IntValue it) {
      return number(it.getValue());
    }
    if (literal instanceof FloatValue it) {
      return it.getValue();
    }
    if (literal instanceof StringValue it) {
      return it.getValue();
    }
    if (literal instanceof BooleanValue it) {
      return it.isValue();
    }
    if (literal instanceof EnumValue it) {
      return it.getName();
    }
    if (literal instanceof VariableReference it) {
      return variables.get(it.getName());
    }
    if (literal instanceof ArrayValue it) {
      List<Object> items = new ArrayList<>();
      it.getValues().forEach(item -> items.add(untyped(item, variables)));
      return items;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    ((ObjectValue) literal)
        .getObjectFields()
        .forEach(
            field -> {
              boolean isAbsent =
                  field.getValue() instanceof VariableReference it
                      && !variables.containsKey(it.getName());
              if (!isAbsent) {
                map.put(field.getName(), untyped(field.getValue(), variables));
              }
            });
    return map;
  }

  private static Object number(BigInteger value) {
    if (value.bitLength() < 32) {
      return value.intValue();
    }
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }
}
