/** What holds for every class that Graven writes or ships, read from class files. */
package dev.graven.tests.structure;
