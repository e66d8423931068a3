/** Types that have no Java class: one resolver answers their fields. */
package dev.graven.tests.dynamic;
