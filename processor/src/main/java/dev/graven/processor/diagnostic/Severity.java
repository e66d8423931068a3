package dev.graven.processor.diagnostic;

/** How much a diagnostic matters: an {@link #ERROR} fails the compilation. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
