package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that answers the key of a value; a loader has the value. The loader is called once
 * for all keys that the operation needs at one time, without duplicates, wherever they come from,
 * and what it loaded is kept until the request ends.
 *
 * <p>On a record component, getter, method or public field of a {@link GraphQLType} class the key
 * is that member; on any other method the parameter marked {@link GraphQLSource} receives the
 * parent object. A list of keys (also a set or an array) makes the field a list of values. A key
 * that is null is not loaded: the value is null.
 *
 * <pre>{@code
 * @GraphQLLoad(SupplierLoader.class)
 * public int supplier(@GraphQLSource Product product) { return product.supplierId(); }
 *
 * public record Book(String title, @GraphQLLoad(AuthorLoader.class) @GraphQLName("author") int authorId) {}
 * }</pre>
 *
 * <p>The field is named as any other: after the member, or by {@link GraphQLField} or {@link
 * GraphQLName} beside this annotation. All arguments of the field are handed to the loader; loads
 * with different arguments are different calls.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface GraphQLLoad {

  /**
   * The loader's class, which implements the runtime's {@code BatchLoader<K, V>}: keys in, a map
   * from keys to values out. An executor takes an instance in its constructor.
   *
   * @return a class that implements {@code BatchLoader}
   */
  Class<?> value();

  /**
   * Whether the keys of this field are loaded as soon as they are known, in a call of their own,
   * and not together with those of other fields.
   *
   * @return whether the field does not wait for others
   */
  boolean eager() default false;

  /**
   * How many keys the loader is called with at most; more keys are more calls, which run at once.
   *
   * @return a positive number, or 0 for any number
   */
  int maxBatchSize() default 0;

  /**
   * Whether the key is the value's field of type ID, so that a selection of nothing but that field
   * is answered from the key, without a call: {@code author { id }}. A value that does not exist is
   * then not noticed.
   *
   * @return whether the key is the value's ID
   */
  boolean keyIsReference() default false;
}
