package dev.graven.processor.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who claims one field: the strongest candidate, and those that are as strong.
 *
 * @param rivals equally strong candidates; none where the field is bound unambiguously
 */
public record FieldClaim(FieldCandidate winner, List<FieldCandidate> rivals) {
  public FieldClaim {
    rivals = List.copyOf(rivals);
  }

  /** Weighs the candidates of one field; there is at least one. */
  static FieldClaim among(List<FieldCandidate> candidates) {
    List<FieldCandidate> strongest = new ArrayList<>(candidates);
    strongest.sort(Comparator.comparingInt(FieldCandidate::rank));
    int rank = strongest.get(0).rank();
    strongest.removeIf(candidate -> candidate.rank() != rank);
    return new FieldClaim(strongest.get(0), strongest.subList(1, strongest.size()));
  }
}
