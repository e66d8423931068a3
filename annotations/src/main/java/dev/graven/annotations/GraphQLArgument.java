package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the GraphQL argument (specification section 3.6.1) that a parameter receives. Needed only
 * where the parameter has another name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface GraphQLArgument {

  /**
   * The argument's name in the schema; the parameter's name when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";
}
