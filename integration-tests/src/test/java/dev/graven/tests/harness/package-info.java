/**
 * What integration tests stand on: projects compiled as a user would, and graphql-java as the
 * oracle.
 */
package dev.graven.tests.harness;
