/** The README shows what is true. */
package dev.graven.tests.readme;
