package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives an argument or an input field its default value in a derived schema. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
public @interface GraphQLDefault {

  /**
   * The default as a GraphQL literal, for example {@code 3}, {@code "text"}, {@code [RED, BLUE]} or
   * {@code null}.
   *
   * @return a constant value literal (specification section 2.10)
   */
  String value();
}
