package dev.graven.runtime.sample;

import org.jspecify.annotations.Nullable;

/** {@code type Supplier { name: String! country: String }}. */
public record Supplier(String name, @Nullable String country) {}
