/** Collecting and merging fields: what is in an answer, and in which order. */
package dev.graven.tests.selection;
