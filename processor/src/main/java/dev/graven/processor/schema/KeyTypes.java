package dev.graven.processor.schema;

import dev.graven.processor.source.JavaType;

/** Says whether what a member answers is a key of a loader; boxing makes no difference. */
public final class KeyTypes {
  private KeyTypes() {}

  /** Whether a value of this type, maybe optional, is a key of type {@code loaderKey}. */
  public static boolean isKey(JavaType type, JavaType loaderKey) {
    if (type instanceof JavaType.OptionalType optional) {
      return isKey(optional.element(), loaderKey);
    }
    return JavaScalar.boxed(type.text()).equals(JavaScalar.boxed(loaderKey.text()));
  }

  /** Whether a value of this type is a list of keys. */
  public static boolean isKeyList(JavaType type, JavaType loaderKey) {
    return !isKey(type, loaderKey)
        && type instanceof JavaType.Sequence list
        && isKey(list.element(), loaderKey);
  }
}
