package dev.graven.processor;

import dagger.Component;

/** Wires the stages. Each has an injectable constructor, so that there is nothing to say here. */
@Component
interface CompilerComponent {
  Compiler compiler();
}
