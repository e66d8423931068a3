package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds operations and fragments in Java instead of a {@code .graphql} file. Executors are
 * generated in the package of the type that carries it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLOperations {

  /**
   * The document: one or more operations and fragments.
   *
   * @return an executable document (specification section 2.3)
   */
  String value();
}
