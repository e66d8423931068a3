package dev.graven.benchmarks.stadium;

import dev.graven.annotations.GraphQLQuery;
import java.util.Objects;

/** The root field: a stadium that was built beforehand. */
public final class StadiumFields {
  private final int seatsPerRow;
  private final Stadium stadium;

  /**
   * Keeps a stadium.
   *
   * @param seatsPerRow what the request has to ask for
   */
  public StadiumFields(int seatsPerRow, Stadium stadium) {
    this.seatsPerRow = seatsPerRow;
    this.stadium = Objects.requireNonNull(stadium, "stadium");
  }

  /** What the request has to ask for. */
  public int seatsPerRow() {
    return seatsPerRow;
  }

  /** Returns the stadium; for any other number of seats per row there is none. */
  @GraphQLQuery
  public Stadium stadium(int seatsPerRow) {
    if (seatsPerRow != this.seatsPerRow) {
      throw new IllegalArgumentException("seatsPerRow: " + seatsPerRow);
    }
    return stadium;
  }
}
