package dev.graven.processor.source;

import java.util.stream.Collectors;

/**
 * Writes a {@link JavaType} on one line, for tables: {@code ?} nullable, {@code !} non-null,
 * nothing where nobody said.
 */
final class TypeNotation {
  private TypeNotation() {}

  static String of(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive.name();
    }
    if (type instanceof JavaType.Sequence sequence) {
      return sequence.kind() + "[" + of(sequence.element()) + "]" + mark(sequence);
    }
    if (type instanceof JavaType.OptionalType optional) {
      return "OPTIONAL[" + of(optional.element()) + "]" + mark(optional);
    }
    if (type instanceof JavaType.StageType stage) {
      return "STAGE[" + of(stage.element()) + "]" + mark(stage);
    }
    if (type instanceof JavaType.Unsupported unsupported) {
      return "UNSUPPORTED " + unsupported.text();
    }
    JavaType.ClassType classType = (JavaType.ClassType) type;
    String name = classType.className().substring(classType.className().lastIndexOf('.') + 1);
    String arguments =
        classType.arguments().isEmpty()
            ? ""
            : classType.arguments().stream()
                .map(TypeNotation::of)
                .collect(Collectors.joining(",", "<", ">"));
    return name + arguments + mark(type);
  }

  private static String mark(JavaType type) {
    return switch (type.nullness()) {
      case NULLABLE -> "?";
      case NON_NULL -> "!";
      case UNSPECIFIED -> "";
    };
  }
}
