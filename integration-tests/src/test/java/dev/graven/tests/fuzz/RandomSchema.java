package dev.graven.tests.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes a valid schema at random: enums, custom scalars with and without Java class, input objects
 * (nested, recursive, OneOf, with defaults), interfaces of interfaces, objects, unions, a query and
 * a mutation type, extensions; descriptions, deprecations and a directive on all of them.
 *
 * <p>Fields that interfaces declare have one definition for each name, so that an object can
 * implement any of them; fields of objects may use the same names otherwise, so that disjoint types
 * answer one response name differently. Most objects have an ID.
 */
final class RandomSchema {
  private static final List<String> SCALARS = List.of("Int", "Float", "String", "Boolean", "ID");

  private final Random random;
  private final StringBuilder sdl = new StringBuilder();
  private final List<String> enums = new ArrayList<>();
  private final Map<String, List<String>> inputFields = new LinkedHashMap<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> composites = new ArrayList<>();
  private final List<String> objects = new ArrayList<>();
  private final Map<String, Set<String>> interfaces = new LinkedHashMap<>();
  private final Map<String, Set<String>> interfaceFields = new LinkedHashMap<>();
  private final Map<String, String> sharedFields = new LinkedHashMap<>();
  private final RandomLiterals literals;
  private final RandomMarks marks;

  private RandomSchema(long seed) {
    this.random = new Random(seed);
    this.literals = new RandomLiterals(random, inputFields);
    this.marks = new RandomMarks(random);
  }

  /** The SDL of a seed. */
  static String sdl(long seed) {
    return new RandomSchema(seed).write();
  }

  private String write() {
    names("Iface", 1 + random.nextInt(4), composites);
    names("Obj", 3 + random.nextInt(4), objects);
    composites.addAll(objects);
    names("Union", 1 + random.nextInt(2), composites);
    sdl.append(RandomMarks.DEFINITION);
    sdl.append(chance(2) ? "" : "\"All\" schema { query: Query mutation: Mutation }\n");
    writeLeaves();
    writeInputs();
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      sharedFields.put(name, arguments() + ": " + outputType());
    }
    sharedFields.put("id", ": ID" + bang());
    composites.stream().filter(it -> it.startsWith("Iface")).forEach(this::writeInterface);
    objects.forEach(this::writeObject);
    composites.stream().filter(it -> it.startsWith("Union")).forEach(this::writeUnion);
    writeRoot("Query", composites);
    writeRoot("Mutation", objects);
    return sdl.toString();
  }

  private static void names(String prefix, int count, List<String> into) {
    for (int i = 0; i < count; i++) {
      into.add(prefix + i);
    }
  }

  private void writeLeaves() {
    sdl.append(marks.description()).append("scalar Any").append(marks.directive());
    sdl.append(chance(2) ? "" : " @specifiedBy(url: \"https://example.com/any\")").append('\n');
    sdl.append("scalar Stamp\n");
    for (int i = 0; i < 2; i++) {
      enums.add("Enum" + i);
      sdl.append(marks.description()).append("enum Enum" + i).append(marks.directive());
      sdl.append(" { E%d_A %sE%d_B%s".formatted(i, marks.description(), i, marks.deprecated()));
      sdl.append(chance(2) ? "" : " class").append(" }\n");
      literals.enumValues("Enum" + i, List.of("E" + i + "_A", "E" + i + "_B"));
    }
  }

  private void writeInputs() {
    for (int i = 0; i < 3; i++) {
      String name = "Input" + i;
      boolean isOneOf = i == 2;
      List<String> fields = new ArrayList<>();
      sdl.append(marks.description()).append("input ").append(name);
      sdl.append(isOneOf ? " @oneOf" : "").append(marks.directive()).append(" {\n");
      for (int f = 0; f < 2 + random.nextInt(3); f++) {
        String type = isOneOf ? nullable(inputType()) : inputType();
        String field = "i" + f + ": " + type;
        boolean hasDefault = !isOneOf && chance(3);
        fields.add(field + (hasDefault ? " = " : ""));
        sdl.append("  ").append(marks.description()).append(field);
        sdl.append(hasDefault ? " = " + literals.literal(type, List.of()) : "");
        boolean isOptional = hasDefault || !type.endsWith("!");
        sdl.append(isOptional ? marks.deprecated() : "").append(marks.directive()).append('\n');
      }
      if (chance(2)) {
        String again = "again: " + (chance(2) ? name : "[" + name + "!]");
        fields.add(again);
        sdl.append("  ").append(again).append('\n');
      }
      sdl.append("}\n");
      inputs.add(name);
      inputFields.put(name, fields);
      if (isOneOf) {
        literals.oneOf(name);
      }
    }
  }

  private void writeInterface(String name) {
    Set<String> inherited = new LinkedHashSet<>();
    Set<String> fields = new LinkedHashSet<>();
    for (String other : interfaces.keySet()) {
      if (chance(3)) {
        inherited.add(other);
        inherited.addAll(interfaces.getOrDefault(other, Set.of()));
      }
    }
    inherited.forEach(it -> fields.addAll(interfaceFields.getOrDefault(it, Set.of())));
    pick(sharedFields.keySet(), 1 + random.nextInt(3), fields);
    interfaces.put(name, inherited);
    interfaceFields.put(name, fields);
    header("interface", name, inherited);
    fields.forEach(it -> sdl.append("  %s%s\n".formatted(it, sharedFields.get(it))));
    sdl.append("}\n");
  }

  private void writeObject(String name) {
    Set<String> implemented = new LinkedHashSet<>();
    Set<String> fields = new LinkedHashSet<>();
    for (String other : interfaces.keySet()) {
      if (chance(2) || objects.indexOf(name) == 0) {
        implemented.add(other);
        implemented.addAll(interfaces.getOrDefault(other, Set.of()));
      }
    }
    implemented.forEach(it -> fields.addAll(interfaceFields.getOrDefault(it, Set.of())));
    header("type", name, implemented);
    for (String field : fields) {
      String definition = sharedFields.get(field);
      // graphql-java takes `Union!` for no subtype of `Union`.
      boolean narrows = chance(3) && !definition.endsWith("!") && !definition.contains(": Union");
      sdl.append("  ").append(marks.description()).append(field).append(definition);
      sdl.append(narrows ? "!" : "").append(marks.directive()).append('\n');
    }
    for (String field : sharedFields.keySet()) {
      if (!fields.contains(field) && chance(2)) {
        boolean isId = field.equals("id") && !chance(4);
        sdl.append("  ").append(field);
        sdl.append(isId ? ": ID" + bang() : arguments() + ": " + outputType()).append('\n');
      }
    }
    sdl.append("  own%s: %s%s\n}\n".formatted(arguments(), outputType(), marks.deprecated()));
    if (chance(3)) {
      sdl.append("extend type %s { more%s: %s }\n".formatted(name, arguments(), outputType()));
    }
  }

  private void writeUnion(String name) {
    Set<String> members = new LinkedHashSet<>();
    pick(objects, 1 + random.nextInt(3), members);
    sdl.append("union %s = %s\n".formatted(name, String.join(" | ", members)));
  }

  private void writeRoot(String name, List<String> types) {
    sdl.append("type ").append(name).append(" {\n");
    for (String type : types) {
      String field = name.toLowerCase(java.util.Locale.ROOT).charAt(0) + type;
      sdl.append("  %s%s: %s\n".formatted(field, arguments(), wrapped(type)));
    }
    sdl.append("  leaf%s: %s\n}\n".formatted(arguments(), wrapped(SCALARS.get(random.nextInt(5)))));
  }

  private void header(String kind, String name, Set<String> implemented) {
    sdl.append(marks.description()).append(kind).append(' ').append(name);
    sdl.append(implemented.isEmpty() ? "" : " implements " + String.join(" & ", implemented));
    sdl.append(marks.directive()).append(" {\n");
  }

  private String arguments() {
    if (!chance(3)) {
      return "";
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      String type = inputType();
      String fallback = chance(3) ? " = " + literals.literal(type, List.of()) : "";
      arguments.add(marks.description() + "p" + i + ": " + type + fallback + marks.directive());
    }
    return "(" + String.join(", ", arguments) + ")";
  }

  private String inputType() {
    List<String> names = new ArrayList<>(SCALARS);
    names.addAll(enums);
    names.addAll(inputs);
    names.add("Any");
    names.add("Stamp");
    return wrapped(names.get(random.nextInt(names.size())));
  }

  private String outputType() {
    if (chance(2)) {
      return wrapped(composites.get(random.nextInt(composites.size())));
    }
    List<String> names = new ArrayList<>(SCALARS);
    names.addAll(enums);
    names.add("Any");
    names.add("Stamp");
    return wrapped(names.get(random.nextInt(names.size())));
  }

  /** The type itself, or in one or two lists, with or without {@code !} at each place. */
  private String wrapped(String name) {
    String type = name + bang();
    for (int depth = random.nextInt(8); depth > 5; depth--) {
      type = "[" + type + "]" + bang();
    }
    return type;
  }

  private String bang() {
    return chance(3) ? "!" : "";
  }

  private static String nullable(String type) {
    return type.endsWith("!") ? type.substring(0, type.length() - 1) : type;
  }

  private void pick(Iterable<String> from, int count, Set<String> into) {
    List<String> names = new ArrayList<>();
    from.forEach(names::add);
    for (int i = 0; i < count; i++) {
      into.add(names.get(random.nextInt(names.size())));
    }
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }
}
