/** Java values to answers. */
package dev.graven.tests.execution;
