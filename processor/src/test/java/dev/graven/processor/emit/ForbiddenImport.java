package dev.graven.processor.emit;

import dev.graven.processor.binding.BindingStage;

/** An import that is forbidden, planted for {@code PipelineTest}. */
public final class ForbiddenImport {
  /** What an emitter must not know. */
  BindingStage stage = new BindingStage();
}
