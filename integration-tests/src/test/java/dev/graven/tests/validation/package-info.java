/** Verdicts of graphql-js on documents and schemas, and ours. */
package dev.graven.tests.validation;
