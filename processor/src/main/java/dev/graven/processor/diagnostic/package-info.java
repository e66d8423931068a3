/**
 * In: what a stage found wrong, where, and in whose words. Out: the text that javac prints. A leaf:
 * it knows no other stage.
 */
@NullMarked
package dev.graven.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
