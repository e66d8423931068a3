package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record or class as the Java side of a GraphQL input object type (specification section
 * 3.10). Its fields are the components of the record, or the parameters of the only constructor of
 * the class. A class whose only constructor has none is filled through public setters and public
 * fields, which are not called where the request leaves a field out.
 *
 * <p>What the constructor throws is an execution error at the field that takes the value. A
 * component or parameter of type {@code dev.graven.runtime.ArgumentValue} tells absent from null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLInput {
  /**
   * The type's name in the schema; the simple name of the class when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";
}
