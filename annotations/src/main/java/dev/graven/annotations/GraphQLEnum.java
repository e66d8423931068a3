package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a Java enum as the Java side of a GraphQL enum type (specification section 3.9). A constant
 * may be renamed with {@link GraphQLName} and left out with {@link GraphQLIgnore}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLEnum {

  /**
   * The type's name in the schema; the simple name of the enum when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";
}
