package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the description (specification section 2.2) that a derived schema shows; without it, the
 * element's Javadoc is used.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE
})
public @interface GraphQLDescription {

  /**
   * The description, in Markdown.
   *
   * @return any text
   */
  String value();
}
