package dev.graven.processor.binding;

import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import java.util.List;

/**
 * What generated code knows of values that only run time knows: they are objects. A member whose
 * type is {@code Object} is no different from a dynamic field.
 */
public final class DynamicType {
  /** The class of objects of dynamic types. */
  public static final JavaClass JAVA_CLASS =
      new JavaClass("java.lang", "java.lang.Object", true, true);

  /** The type of a dynamic field's result. */
  public static final JavaType JAVA_TYPE =
      new JavaType.ClassType(
          "java.lang.Object", List.of(), Nullness.UNSPECIFIED, "java.lang.Object");

  private DynamicType() {}
}
