package dev.graven.tests.conformance;

import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.ResponsePath;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Values that depend on nothing but seed, parent type, field, coerced arguments and path, so that
 * every engine answers the same.
 */
final class Wiring implements DynamicResolver {
  /** An object of a type: it has nothing, since its fields are computed. */
  record TypedObject(String type) {}

  /**
   * Which values a wiring makes.
   *
   * @param nullPercent how many values of a hundred are null
   * @param errorPercent how many resolvers of a hundred throw
   */
  record Settings(String seed, int nullPercent, int errorPercent) {}

  private final TypeDefinitionRegistry types;
  private final Settings settings;

  Wiring(String sdl, Settings settings) {
    this.types = new SchemaParser().parse(sdl);
    this.settings = settings;
  }

  @Override
  public Object resolve(
      DynamicField field,
      Object source,
      Map<String, Object> arguments,
      Supplier<ResponsePath> path) {
    String place =
        path.get().segments().stream().map(String::valueOf).collect(Collectors.joining("/"));
    String key =
        settings.seed + "|" + field.coordinates() + "|" + canonical(arguments) + "|" + place;
    if (hash("E" + key) % 100 < settings.errorPercent) {
      throw new IllegalStateException("thrown by the wiring");
    }
    return value(Parser.parseType(field.type()), key);
  }

  @Override
  public String typeOf(Object object) {
    return ((TypedObject) object).type;
  }

  private Object value(Type<?> type, String key) {
    if (type instanceof NonNullType nonNull) {
      return value(nonNull.getType(), key);
    }
    long hash = hash(key);
    if (hash % 100 < settings.nullPercent) {
      return null;
    }
    long x = hash >>> 8;
    if (type instanceof ListType list) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < x % 4; i++) {
        items.add(value(list.getType(), key + "[" + i + "]"));
      }
      return items;
    }
    return named(((TypeName) type).getName(), x);
  }

  private Object named(String type, long x) {
    return switch (type) {
      case "Int" -> (int) (x % 1000) - 500;
      case "Float" -> (x % 1000) / 8.0;
      case "String" -> "s" + x % 1000;
      case "Boolean" -> (x & 1) == 1;
      case "ID" -> "id" + x % 1000;
      default -> declared(Objects.requireNonNull(types.getTypeOrNull(type)), x);
    };
  }

  private Object declared(TypeDefinition<?> type, long x) {
    if (type instanceof EnumTypeDefinition it) {
      List<EnumValueDefinition> values = it.getEnumValueDefinitions();
      return values.get((int) (x % values.size())).getName();
    }
    if (type instanceof ObjectTypeDefinition) {
      return new TypedObject(type.getName());
    }
    if (type instanceof UnionTypeDefinition || type instanceof InterfaceTypeDefinition) {
      List<String> members = members(type);
      return new TypedObject(members.get((int) (x % members.size())));
    }
    return "c" + x % 1000;
  }

  /** The object types of a union or an interface, sorted by name. */
  private List<String> members(TypeDefinition<?> type) {
    if (type instanceof UnionTypeDefinition union) {
      return union.getMemberTypes().stream()
          .map(member -> ((TypeName) member).getName())
          .sorted()
          .toList();
    }
    return types.getTypes(ObjectTypeDefinition.class).stream()
        .filter(
            object ->
                object.getImplements().stream()
                    .anyMatch(it -> ((TypeName) it).getName().equals(type.getName())))
        .map(ObjectTypeDefinition::getName)
        .sorted()
        .toList();
  }

  /** FNV-1a of the UTF-8 bytes, then the finaliser of murmur3; unsigned. */
  static long hash(String text) {
    int h = 0x811c9dc5;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xff)) * 0x01000193;
    }
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return Integer.toUnsignedLong(h ^ h >>> 16);
  }

  static String canonical(Object value) {
    if (value == null || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof Number number) {
      double plain = number.doubleValue() == 0 ? 0 : number.doubleValue();
      return "#%016x".formatted(Double.doubleToLongBits(plain));
    }
    if (value instanceof Iterable<?> list) {
      return StreamSupport.stream(list.spliterator(), false)
          .map(Wiring::canonical)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((name, item) -> sorted.put((String) name, item));
      return sorted.entrySet().stream()
          .map(entry -> entry.getKey() + ":" + canonical(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return quoted(value.toString());
  }

  /** As {@code JSON.stringify} writes it: Jackson's escapes have capital digits. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = "\"\\\b\f\n\r\t".indexOf(c);
      if (escape >= 0) {
        json.append('\\').append("\"\\bfnrt".charAt(escape));
      } else if (c < ' ' || isLoneSurrogate(text, i)) {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isLoneSurrogate(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
