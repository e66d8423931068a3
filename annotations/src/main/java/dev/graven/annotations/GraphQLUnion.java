package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a Java interface or class, sealed or not, as the Java side of a GraphQL union
 * (specification section 3.8). Every {@link GraphQLType} class that implements or extends it is a
 * member.
 *
 * <p>Classes without a common supertype can be {@linkplain #members listed} instead; then the
 * annotated type only names the union, and fields answer it with {@code Object}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLUnion {

  /**
   * The union's name in the schema; the simple name of the class when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";

  /**
   * The members, where they do not implement the annotated type.
   *
   * @return classes with {@link GraphQLType}; none to take those that implement or extend the
   *     annotated type
   */
  Class<?>[] members() default {};
}
