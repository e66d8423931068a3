/** Choosing the operation of a request. */
package dev.graven.tests.registry;
