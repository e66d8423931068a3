package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a Java value is of the GraphQL type {@code ID} (specification section 3.5.5) where the
 * schema is derived from Java. Allowed on {@code String}, {@code int}, {@code long}, their boxes,
 * {@code UUID} and {@code BigInteger}, and on lists of them, where it speaks of the innermost
 * element.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
public @interface GraphQLId {}
