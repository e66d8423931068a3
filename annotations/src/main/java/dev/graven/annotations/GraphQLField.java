package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method or public field that resolves a field of an object type.
 *
 * <p>On a member of a {@link GraphQLType} class, it resolves a field of that type. On any other
 * method, the parameter marked {@link GraphQLSource} names the parent type; the method is called
 * once per parent object.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface GraphQLField {

  /**
   * The field's name in the schema; derived from the member's name when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";
}
