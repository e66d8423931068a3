package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record or class as the Java side of a GraphQL object type (specification section 3.6).
 *
 * <p>Record components, public getters ({@code getX}, {@code isX}), public fields and methods that
 * carry {@link GraphQLField} are its members; {@link GraphQLIgnore} leaves one out. Code first,
 * every member becomes a field; schema first, members are matched to the fields of the type in the
 * schema by name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLType {

  /**
   * The type's name in the schema; the simple name of the class when there is none.
   *
   * <p>A class may stand for several types. Where an interface or union has more than one of them,
   * a {@link GraphQLTypeResolver} tells them apart.
   *
   * @return GraphQL names, usually one or none
   */
  String[] value() default {};
}
