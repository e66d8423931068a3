package dev.graven.processor.source;

import java.util.List;
import java.util.Optional;

/**
 * A Java type as written in a signature, classified by what Graven can do with it, with nullness at
 * every position.
 *
 * <p>Containers are recognised by assignability (an {@code ArrayList<Seat>} is a {@link Sequence}
 * of {@code Seat}); {@link #text()} keeps the type as declared, in a form that can stand in Java
 * source.
 */
public sealed interface JavaType {

  /** Nullness of the whole value. */
  Nullness nullness();

  /**
   * The type as Java source with canonical names and without annotations, for example {@code
   * java.util.List<shop.Seat>}.
   */
  String text();

  /** Whether it is or holds a stream, which can be read only once. */
  default boolean hasStream() {
    return false;
  }

  /** A primitive type. {@code name} is the keyword: {@code int}. */
  record Primitive(String name) implements JavaType {
    @Override
    public Nullness nullness() {
      return Nullness.NON_NULL;
    }

    @Override
    public String text() {
      return name;
    }
  }

  /**
   * A class, interface, record or enum that is none of the containers below.
   *
   * @param className canonical name, {@code shop.Product} or {@code java.lang.String}
   * @param arguments type arguments, usually none
   */
  record ClassType(String className, List<JavaType> arguments, Nullness nullness, String text)
      implements JavaType {
    public ClassType {
      arguments = List.copyOf(arguments);
    }
  }

  /** Anything with elements in order. */
  record Sequence(SequenceKind kind, JavaType element, Nullness nullness, String text)
      implements JavaType {
    @Override
    public boolean hasStream() {
      return kind == SequenceKind.STREAM || element.hasStream();
    }
  }

  /**
   * {@code Optional<T>}, or {@code OptionalInt}, {@code OptionalLong}, {@code OptionalDouble} with
   * a primitive element.
   */
  record OptionalType(JavaType element, Nullness nullness, String text) implements JavaType {
    @Override
    public boolean hasStream() {
      return element.hasStream();
    }
  }

  /** {@code ArgumentValue<T>}: an input value that tells absent from null. */
  record ArgumentValueType(JavaType element, Nullness nullness, String text) implements JavaType {}

  /**
   * A value that comes later: {@code CompletionStage<T>} or a subtype, or what an adapter makes one
   * of.
   *
   * @param adapter the method that makes a {@code CompletionStage} of it; empty for a stage
   */
  record StageType(JavaType element, Nullness nullness, String text, Optional<StageAdapter> adapter)
      implements JavaType {
    @Override
    public boolean hasStream() {
      return element.hasStream();
    }
  }

  /**
   * {@code void}, a type variable, a wildcard without bound: nothing that a field can answer with.
   */
  record Unsupported(String text) implements JavaType {
    @Override
    public Nullness nullness() {
      return Nullness.UNSPECIFIED;
    }
  }
}
