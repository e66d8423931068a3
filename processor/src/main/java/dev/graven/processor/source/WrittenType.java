package dev.graven.processor.source;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A type at one position, twice: as its declaration spells it, where the annotations are, and as
 * the reading class sees it, type variables replaced. {@code List<@Nullable T>} of a generic
 * superclass is seen as {@code List<String>}.
 *
 * @param written as spelled
 * @param seen with type variables replaced
 * @param unmarked nullness of an unannotated type in the declaration
 * @param unmarkedSeen nullness of an unannotated type in the class that replaced the variables
 * @param element whose signature it is part of, for reports
 */
record WrittenType(
    TypeMirror written,
    TypeMirror seen,
    Nullness unmarked,
    Nullness unmarkedSeen,
    Element element) {

  /** A type in which nothing is replaced. */
  static WrittenType of(TypeMirror type, Nullness unmarked, Element element) {
    return new WrittenType(type, type, unmarked, unmarked, element);
  }

  /** Another position inside this type. */
  WrittenType part(TypeMirror writtenPart, TypeMirror seenPart) {
    return new WrittenType(writtenPart, seenPart, unmarked, unmarkedSeen, element);
  }

  /** The type that replaced a type variable, in its own words. */
  WrittenType replacement() {
    return new WrittenType(seen, seen, unmarkedSeen, unmarkedSeen, element);
  }
}
