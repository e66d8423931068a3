package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that resolves a field of the mutation root type (specification section 3.3.1).
 * Methods of several classes together make up the root type.
 *
 * <p>Root fields of a mutation run one after the other: a field is answered, its whole selection
 * written, before the next one starts (section 6.2.2).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GraphQLMutation {

  /**
   * The field's name in the schema; the method's name when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";

  /**
   * Whether the method blocks its thread. It is then called on the executor of the request's
   * context; without an executor, on the thread of the request. A method that returns a {@code
   * CompletionStage} does not block.
   *
   * @return whether the method blocks
   */
  boolean blocking() default false;
}
