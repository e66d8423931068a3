package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Settings of the module's schema; at most one element of a module carries it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GraphQLSchema {

  /**
   * The package of all generated executors; when empty, the folder of the operation file below
   * {@code graphql/}, or else the package of the element that carries this annotation.
   *
   * @return a package name, or the empty string
   */
  String executors() default "";
}
