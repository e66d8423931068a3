/** Custom scalars, the user's own and the ready-made ones. */
package dev.graven.tests.scalars;
