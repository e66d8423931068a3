/** What executors that Graven compiled call while they run. */
@NullMarked
package dev.graven.runtime;

import org.jspecify.annotations.NullMarked;
