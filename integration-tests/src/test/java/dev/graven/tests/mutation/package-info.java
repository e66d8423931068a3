/** Root fields of mutations, one after the other. */
package dev.graven.tests.mutation;
