/** The entry of the compiler: javac comes in, generated executors and diagnostics go out. */
@NullMarked
package dev.graven.processor;

import org.jspecify.annotations.NullMarked;
