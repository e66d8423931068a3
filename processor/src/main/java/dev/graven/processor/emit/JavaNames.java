package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.source.JavaClass;
import java.util.Locale;
import java.util.Map;

/** Java names from canonical names, and identifiers from GraphQL names. */
final class JavaNames {
  private static final String[] OBJECT_METHODS = {
    "getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize"
  };

  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "short", TypeName.SHORT,
          "byte", TypeName.BYTE,
          "char", TypeName.CHAR,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE,
          "boolean", TypeName.BOOLEAN);

  private JavaNames() {}

  /**
   * A class by its canonical name. What stands before the last dot counts as its package, also for
   * a nested class: importing a class by its canonical name is always right, and where a package
   * ends cannot be seen from the name.
   */
  static ClassName of(String canonicalName) {
    int dot = canonicalName.lastIndexOf('.');
    return ClassName.get(
        dot < 0 ? "" : canonicalName.substring(0, dot), canonicalName.substring(dot + 1));
  }

  /** A class. */
  static ClassName of(JavaClass javaClass) {
    return of(javaClass.canonicalName());
  }

  /** A class, or a primitive by its keyword. */
  static TypeName typeOf(String name) {
    TypeName primitive = PRIMITIVES.get(name);
    return primitive != null ? primitive : of(name);
  }

  /** The generated class that reads and writes a type. */
  static ClassName coercion(Map<String, ClassName> coercions, String type) {
    ClassName coercion = coercions.get(type);
    if (coercion == null) {
      throw new IllegalStateException("no coercion of " + type);
    }
    return coercion;
  }

  /** {@code fooBar} and {@code FooBar} as {@code FOO_BAR}. */
  static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** {@code FooBar} as {@code fooBar}. */
  static String decapitalized(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** {@code fooBar} as {@code FooBar}. */
  static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** An allocator in which {@code reserved} names are taken. */
  static NameAllocator allocator(String... reserved) {
    NameAllocator names = new NameAllocator();
    for (String name : reserved) {
      names.newName(name);
    }
    return names;
  }

  /** Names of members: not those of {@link Object}'s methods, nor some others. */
  static NameAllocator memberAllocator(String... reserved) {
    NameAllocator names = allocator(OBJECT_METHODS);
    for (String name : reserved) {
      names.newName(name);
    }
    return names;
  }
}
