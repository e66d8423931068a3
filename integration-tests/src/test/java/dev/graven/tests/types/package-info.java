/** What a client reads when something fails, and where. */
package dev.graven.tests.types;
