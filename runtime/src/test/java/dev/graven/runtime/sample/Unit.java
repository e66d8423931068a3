package dev.graven.runtime.sample;

/** {@code enum Unit { KILOGRAM LITRE }}. */
public enum Unit {
  KILOGRAM,
  LITRE
}
