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
 * once per parent object. A static method of the class without such a parameter, or a method that
 * names the class with {@link #on}, is called once for all parent objects of a selection.
 *
 * <p>A method that returns a {@link java.util.concurrent.CompletionStage} is asynchronous: all
 * calls of a selection run at once. So are a list of stages, and what {@link GraphQLPromise}
 * adapts.
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

  /**
   * Whether the method blocks its thread. It is then called on the executor of the request's
   * context, for each parent object, while the request goes on; without an executor, on the thread
   * of the request. A method that returns a {@code CompletionStage} does not block.
   *
   * @return whether the method blocks
   */
  boolean blocking() default false;

  /**
   * The class whose type has the field, for a method without {@link GraphQLSource} parameter: the
   * field has one value for all objects of the type, and the method is called once per selection. A
   * static method in the type's own class needs no {@code on}.
   *
   * @return a class marked {@link GraphQLType} or {@link GraphQLInterface}; {@code void} for the
   *     class of the member, or of the parameter marked {@link GraphQLSource}
   */
  Class<?> on() default void.class;
}
