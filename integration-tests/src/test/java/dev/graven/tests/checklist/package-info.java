/** That the rows of the specification have their tests. */
package dev.graven.tests.checklist;
