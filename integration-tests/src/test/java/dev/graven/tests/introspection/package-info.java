/** The schema's answers about itself (specification section 4). */
package dev.graven.tests.introspection;
