package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that makes a {@link java.util.concurrent.CompletionStage} of another kind
 * of promise. Fields may then be answered with that type, wherever they could with a stage:
 *
 * <pre>{@code
 * @GraphQLPromise
 * public static <T> CompletionStage<T> toStage(Mono<T> mono) { return mono.toFuture(); }
 * }</pre>
 *
 * <p>The method has one type variable, takes the promise of it, and returns a {@code
 * CompletionStage} of it, or a subtype. It may stand in any class of the compilation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GraphQLPromise {}
