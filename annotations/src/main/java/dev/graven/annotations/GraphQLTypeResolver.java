package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that says which object type a value of an interface or union has (specification
 * section 6.4.3, ResolveAbstractType), where its Java class does not tell.
 *
 * <p>The method returns the name of the object type as a {@code String}. One parameter, marked
 * {@link GraphQLSource}, receives the value; others may be marked {@link GraphQLContext}. Without
 * such a method, the most specific Java class of the possible types decides. A name that is none of
 * a possible type's, null, and whatever the method throws are execution errors at the position.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GraphQLTypeResolver {

  /**
   * The name of the interface or union in the schema; when empty, that of the source parameter's
   * class.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";
}
