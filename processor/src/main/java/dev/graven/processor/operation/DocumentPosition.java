package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.TextPosition;

/**
 * Where a node stands, twice: in the operation document, which clients see (1-based), and in the
 * source file, which developers see.
 */
public record DocumentPosition(int line, int column, TextPosition source) {}
