/**
 * The side <em>graphql-java</em>: a parsed and validated document, executed over the same objects,
 * written by Jackson.
 */
@NullMarked
package dev.graven.benchmarks.graphqljava;

import org.jspecify.annotations.NullMarked;
