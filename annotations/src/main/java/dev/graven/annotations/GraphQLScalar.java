package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose two static methods are the Java side of a custom scalar (specification
 * section 3.5).
 *
 * <pre>{@code
 * @GraphQLScalar(value = "Money", specifiedBy = "https://example.com/money")
 * final class MoneyScalar {
 *   static Money parse(String input) { ... }
 *   static String serialize(Money value) { ... }
 * }
 * }</pre>
 *
 * <p>What {@code parse} returns, and {@code serialize} takes, is the Java type that stands for the
 * scalar: in members that answer with it, in parameters that receive it, and in the variables of
 * executors. It is a primitive or a class without type arguments.
 *
 * <ul>
 *   <li>{@code parse} takes {@code String}, and is then called with strings only, or {@code
 *       Object}: a {@code String}, {@code Boolean}, {@code Number}, {@code List} or {@code Map}, as
 *       the JSON parser left a variable, or as a literal reads. Numbers of literals are {@code
 *       Integer}, {@code Long}, {@code BigInteger} or {@code BigDecimal}; an enum literal is its
 *       name. It is never called with null. An exception, or null, refuses the input: a request
 *       error for a variable, an execution error at the field for a literal. Clients read the
 *       message only of a {@code GraphQLException}.
 *   <li>{@code serialize} returns a {@code String}, a number, a {@code boolean}, or a value made of
 *       these, {@code List} and {@code Map}. It is never called with null. An exception, or null,
 *       is an execution error.
 * </ul>
 *
 * <p>Literals are parsed each time that a field needs them, so a parsed value may be mutable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLScalar {

  /**
   * The scalar's name in the schema; the simple name of the Java type that stands for it when
   * empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";

  /**
   * Where its format is specified: the {@code url} of {@code @specifiedBy} in a derived schema
   * (section 3.13.4). In a schema file, the file says it.
   *
   * @return a URL, or the empty string
   */
  String specifiedBy() default "";
}
