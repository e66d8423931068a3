package dev.graven.processor.source;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.StageResult;
import java.util.List;

/**
 * What the declarations look like in one round.
 *
 * @param result the declarations, and what is wrong with them whatever later rounds bring
 * @param unresolved a diagnostic for every type that does not exist yet; empty when the
 *     declarations are complete
 */
public record Reading(StageResult<Declarations> result, List<Diagnostic> unresolved) {
  public Reading {
    unresolved = List.copyOf(unresolved);
  }
}
