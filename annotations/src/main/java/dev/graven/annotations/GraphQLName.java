package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a GraphQL name to a Java element whose own name differs. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE
})
public @interface GraphQLName {

  /**
   * The name in the schema.
   *
   * @return a GraphQL name (specification section 2.1.9)
   */
  String value();
}
