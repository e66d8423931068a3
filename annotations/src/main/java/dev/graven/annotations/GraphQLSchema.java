package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Settings of the module's schema; at most one element of a module carries it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GraphQLSchema {

  /**
   * The package of all generated executors; when empty, the folder of the operation file below
   * {@code graphql/}, or else the package of the element that carries this annotation.
   *
   * @return a package name, or the empty string
   */
  String executors() default "";

  /**
   * The ready-made scalars that the module uses, by name: {@code Date}, {@code DateTime}, {@code
   * Duration}, {@code Instant}, {@code LocalDate}, {@code LocalDateTime}, {@code LocalTime}, {@code
   * Long}, {@code BigDecimal}, {@code BigInteger}, {@code URI}, {@code URL}, {@code UUID}, {@code
   * JSON}. The Java type of each stands for it everywhere; with a schema file, the file declares
   * the scalar too.
   *
   * @return names of ready-made scalars
   */
  String[] scalars() default {};

  /**
   * What a type of the SDL is that has no Java class, and a root field that has no method.
   *
   * @return {@link Unbound#ERROR} unless said otherwise
   */
  Unbound unbound() default Unbound.ERROR;

  /**
   * Directives of the schema that is derived from Java, defined as in a schema file: {@code
   * directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION}. {@link
   * GraphQLDirectives} applies them. Where a schema file is, it defines them instead.
   *
   * @return definitions (specification section 3.13)
   */
  String[] directives() default {};

  /** What becomes of what the SDL has and Java has not. */
  enum Unbound {
    /** It is a mistake. */
    ERROR,
    /**
     * The type is dynamic: its objects may be of any class, and a {@code
     * dev.graven.runtime.DynamicResolver}, which executors then take, answers their fields.
     */
    DYNAMIC
  }
}
