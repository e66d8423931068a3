package dev.graven.processor.binding;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import java.util.Optional;

/**
 * Compares what the schema and Java say about null, element by element. Unmarked Java says nothing
 * and never disagrees: the schema's word stands, and is checked at run time.
 */
final class NullnessMatcher {
  private NullnessMatcher() {}

  /** Whether Java declares null possible where the schema forbids it. */
  static boolean answersNull(TypeRef type, JavaType java) {
    if (java instanceof JavaType.OptionalType optional) {
      return type.nonNull() || answersNull(type, optional.element());
    }
    if (type.nonNull() && java.nullness() == Nullness.NULLABLE) {
      return true;
    }
    return type instanceof TypeRef.ListOf list
        && java instanceof JavaType.Sequence sequence
        && answersNull(list.item(), sequence.element());
  }

  /** Whether the schema lets null through where Java declares it impossible. */
  static boolean refusesNull(TypeRef type, Optional<Literal> defaultValue, JavaType java) {
    if (java instanceof JavaType.OptionalType optional) {
      return refusesNullItem(type, optional.element());
    }
    if (java instanceof JavaType.ArgumentValueType value) {
      return refusesNullItem(type, value.element());
    }
    boolean mayBeNull =
        !type.nonNull()
            && defaultValue.filter(it -> !(it instanceof Literal.NullLiteral)).isEmpty();
    return (mayBeNull && java.nullness() == Nullness.NON_NULL) || refusesNullItem(type, java);
  }

  private static boolean refusesNullItem(TypeRef type, JavaType java) {
    return type instanceof TypeRef.ListOf list
        && java instanceof JavaType.Sequence sequence
        && refusesNull(list.item(), Optional.empty(), sequence.element());
  }
}
