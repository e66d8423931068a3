package dev.graven.benchmarks.stadium;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the stadium of the public workload, or its beginning.
 *
 * <p>A full stadium has 180 rows. One of any number of seats, for the growth of cost, has rows just
 * long enough to hold them ({@code ceil(seats / 180)} per row), and of its seats the first ones in
 * the order of the answer; the stands behind them stay, and are empty.
 */
public final class StadiumBuilder {
  private static final int ROWS = 180;
  private static final int LETTERS = 26;
  private static final int ROWS_PER_BLOCK = 5;

  private final int seatsPerRow;
  private int seatsLeft;

  private StadiumBuilder(int seatsPerRow, int seats) {
    this.seatsPerRow = seatsPerRow;
    this.seatsLeft = seats;
  }

  /** The published stadium: every row is full. */
  public static StadiumFields full(int seatsPerRow) {
    return new StadiumBuilder(seatsPerRow, seatsPerRow * ROWS).build();
  }

  /** A stadium of exactly this many seats. */
  public static StadiumFields ofSeats(int seats) {
    return new StadiumBuilder((seats + ROWS - 1) / ROWS, seats).build();
  }

  private StadiumFields build() {
    List<Stand> stands =
        List.of(
            stand("North", 50, 0, 0, "Standard", "Bronze"),
            stand("South", 50, 0, 100, "Standard", "Bronze"),
            stand("East", 40, 300, 20, "Premium", "Gold"),
            stand("West", 40, -300, 20, "Premium", "Gold"));
    return new StadiumFields(
        seatsPerRow, new Stadium("London", "United Kingdom", "Grand Metropolitan Stadium", stands));
  }

  private Stand stand(
      String side, int rows, int x, int y, String sectionType, String priceCategory) {
    int count = Math.min(rows * seatsPerRow, seatsLeft);
    seatsLeft -= count;
    List<Seat> seats = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int row = i / seatsPerRow;
      int seat = i % seatsPerRow;
      List<String> labels =
          List.of(
              side + "-Stand",
              "Row-" + letters(row),
              "Seat-" + (seat + 1),
              sectionType,
              "Block-" + (row / ROWS_PER_BLOCK + 1));
      seats.add(new Seat(labels, x + seat, y + row));
    }
    return new Stand(sectionType, List.copyOf(seats), priceCategory, side + " Stand");
  }

  private static String letters(int row) {
    String last = Character.toString('A' + row % LETTERS);
    return row < LETTERS ? last : Character.toString('A' + row / LETTERS) + last;
  }
}
