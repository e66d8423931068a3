package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Applies directives (specification section 3.13) to a type, field, argument, input field or enum
 * value of a schema that is derived from Java. They are kept in the schema that Graven writes, for
 * tools that read it; Graven does nothing else with them. {@link GraphQLSchema#directives()}
 * defines them. Where a schema file is, it applies them instead.
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
public @interface GraphQLDirectives {

  /**
   * Directives as in a schema file, for example {@code @tag(name: "new")}.
   *
   * @return directives with constant arguments (section 2.12)
   */
  String[] value();
}
