package dev.graven.processor.diagnostic;

/**
 * A place in a text file, for diagnostics.
 *
 * @param file the path as the user knows it, relative to the project where possible
 * @param line 1-based
 * @param column 1-based, in UTF-16 units, a byte-order mark not counted
 * @param sourceLine the whole line, without its terminator
 */
public record TextPosition(String file, int line, int column, String sourceLine) {}
