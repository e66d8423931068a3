package dev.graven.tests.conformance;

import dev.graven.runtime.ArgumentValue;
import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.ResponsePath;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values of a wiring for members that generated classes have: the same as of its dynamic types.
 *
 * <p>They depend on response names, which members are not told. So the document is answered by
 * dynamic types first, and the calls are recorded; the calls of members must be the same in the
 * same order, and take their places from there.
 */
public final class BoundValues {
  private final Wiring wiring;
  private final Maker maker;
  private final Iterator<Call> calls;

  /** Makes what the generated classes are for. */
  public interface Maker {
    /** A new object of a type. */
    BoundObject object(String type, BoundValues values, List<Object> path);

    /** The constant of an enum; null if the type is none. */
    @Nullable Object constant(String type, String name);
  }

  /** An enum of the schema. */
  public interface Constant {
    /** The value's name in the schema. */
    String graphqlName();
  }

  /** An input object of the schema. */
  public interface Input {
    /** The fields that are not absent, by name. */
    Map<String, Object> fields();
  }

  /** A call of a resolver. */
  record Call(String coordinates, String arguments, List<Object> path) {}

  /** A wiring that notes its calls. */
  record Recorder(Wiring wiring, List<Call> calls) implements DynamicResolver {
    @Override
    public Object resolve(
        DynamicField field,
        @Nullable Object source,
        Map<String, Object> arguments,
        Supplier<ResponsePath> path) {
      calls.add(new Call(field.coordinates(), Wiring.canonical(arguments), path.get().segments()));
      return wiring.resolve(field, source, arguments, path);
    }

    @Override
    public String typeOf(Object object) {
      return wiring.typeOf(object);
    }
  }

  BoundValues(Wiring wiring, Maker maker, List<Call> calls) {
    this.wiring = wiring;
    this.maker = maker;
    this.calls = calls.iterator();
  }

  /** Whether all of the recorded calls were made. */
  boolean isFinished() {
    return !calls.hasNext();
  }

  /**
   * The value of a field.
   *
   * @param object null for a field of the root type
   * @param field its coordinates
   * @param type in GraphQL's notation
   * @param arguments names and values in turn
   */
  public @Nullable Object value(
      @Nullable BoundObject object, String field, String type, Object... arguments) {
    Map<String, Object> given = arguments(arguments);
    Call call = calls.hasNext() ? calls.next() : new Call("none", "", List.of());
    List<Object> path = call.path;
    boolean isSame =
        call.coordinates.equals(field)
            && call.arguments.equals(Wiring.canonical(given))
            && (object == null || object.path().equals(path.subList(0, path.size() - 1)));
    if (!isSame) {
      throw new AssertionError(
          "%s%s of %s, expected %s"
              .formatted(field, given, object == null ? "" : object.path(), call));
    }
    int dot = field.indexOf('.');
    Object value =
        wiring.resolve(
            new DynamicField(field.substring(0, dot), field.substring(dot + 1), type),
            object,
            given,
            () -> new ResponsePath(path));
    return bound(value, type.replaceAll("[\\[\\]!]", ""), path);
  }

  private @Nullable Object bound(@Nullable Object value, String type, List<Object> path) {
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        List<Object> place = new ArrayList<>(path);
        place.add(i);
        items.add(bound(list.get(i), type, place));
      }
      return items;
    }
    if (value instanceof Wiring.TypedObject object) {
      return maker.object(object.type(), this, path);
    }
    Object constant = value instanceof String name ? maker.constant(type, name) : null;
    return constant == null ? value : constant;
  }

  /** Arguments as a dynamic resolver gets them: names and values in turn. */
  public static Map<String, Object> arguments(Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (!(value instanceof ArgumentValue<?> it) || it.isPresent()) {
        arguments.put((String) namesAndValues[i], plain(value));
      }
    }
    return arguments;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof ArgumentValue<?> it) {
      return plain(it.orNull());
    }
    if (value instanceof Constant constant) {
      return constant.graphqlName();
    }
    if (value instanceof Input input) {
      return input.fields();
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    return value;
  }
}
