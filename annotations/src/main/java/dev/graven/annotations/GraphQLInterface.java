package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a Java interface or class as the Java side of a GraphQL interface (specification section
 * 3.7). Every {@link GraphQLType} class that implements or extends it is one of the interface's
 * possible types.
 *
 * <p>Members are those of a {@link GraphQLType} class; an abstract method without parameters is one
 * by its own name, so that records can implement it with their components. A {@link GraphQLField}
 * on a member, or on a method with a {@link GraphQLSource} parameter of this type, serves every
 * possible type; what is annotated on a member need not be repeated where it is implemented.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLInterface {

  /**
   * The interface's name in the schema; the simple name of the class when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";
}
