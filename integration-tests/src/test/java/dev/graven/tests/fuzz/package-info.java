/** Random schemas, documents and data: compiled executors against graphql-java. */
package dev.graven.tests.fuzz;
