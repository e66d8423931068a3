/**
 * Requests whose calls are completed, cancelled and expire at once. Each test says which answers
 * are allowed; whatever the order, there is one, and it is written once.
 */
@NullMarked
package dev.graven.jcstress;

import org.jspecify.annotations.NullMarked;
