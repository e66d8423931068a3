package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that resolves a field for many parent objects at once: it is called once per
 * selection, however many parents there are, and not at all where there are none.
 *
 * <p>The parameter marked {@link GraphQLSource} receives the parents, a {@code List<P>} in the
 * order of the response; one object that stands at two positions is in it twice. The result has one
 * row for each of them: {@code List<R>} in the same order, or {@code Map<P, R>}, where a parent
 * that is missing has null; or a {@code CompletionStage} of either. A row may be an {@code
 * Outcome<R>}, a value or an error of its own. A list of another length, a result that is null, and
 * an exception are errors at the positions of all parents.
 *
 * <pre>{@code
 * @GraphQLBatch
 * public List<List<Review>> reviews(@GraphQLSource List<Product> products, int first) { ... }
 * }</pre>
 *
 * <p>Other parameters are the field's arguments, values of the context marked {@link
 * GraphQLContext}, and a {@code Selection} or {@code Loads} of the runtime. Selections of equal
 * fields with different arguments are different calls. A root field has no parents: it cannot be a
 * batch.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GraphQLBatch {

  /**
   * The field's name in the schema; the method's name when empty.
   *
   * @return a GraphQL name, or the empty string
   */
  String value() default "";
}
