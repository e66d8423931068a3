/** Variables and arguments, from the request and from the document to Java parameters. */
package dev.graven.tests.inputs;
