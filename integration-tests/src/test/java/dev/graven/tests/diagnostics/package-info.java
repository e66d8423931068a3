/** What a user reads when something is wrong. */
package dev.graven.tests.diagnostics;
