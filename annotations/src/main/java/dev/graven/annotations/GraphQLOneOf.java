package dev.graven.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the input object type of a class with {@link GraphQLInput} a OneOf type in a derived schema
 * (specification section 3.10.1): a request gives exactly one of its fields, and not null. All of
 * them are nullable and none has a default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphQLOneOf {}
