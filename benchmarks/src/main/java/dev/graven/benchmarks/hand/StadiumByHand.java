package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.stadium.Seat;
import dev.graven.benchmarks.stadium.Stadium;
import dev.graven.benchmarks.stadium.StadiumFields;
import dev.graven.benchmarks.stadium.Stand;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The stadium by hand. */
public final class StadiumByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"stadium\":{\"city\":");
  private static final Literal COUNTRY = Literal.of(",\"country\":");
  private static final Literal NAME = Literal.of(",\"name\":");
  private static final Literal STANDS = Literal.of(",\"stands\":[");
  private static final Literal SECTION_TYPE = Literal.of("{\"sectionType\":");
  private static final Literal SEATS = Literal.of(",\"seats\":[");
  private static final Literal LABELS = Literal.of("{\"labels\":[");
  private static final Literal X = Literal.of("],\"x\":");
  private static final Literal Y = Literal.of(",\"y\":");
  private static final Literal PRICE_CATEGORY = Literal.of("],\"priceCategory\":");
  private static final Literal END = Literal.of("]}}}");

  private final StadiumFields fields;

  /** Answers from these fields. */
  public StadiumByHand(StadiumFields fields, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    Stadium stadium = Objects.requireNonNull(fields.stadium(fields.seatsPerRow()));
    int p = DATA.write(out.chunk, 0);
    p = out.string(p, Objects.requireNonNull(stadium.city()));
    p = COUNTRY.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(stadium.country()));
    p = NAME.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(stadium.name()));
    p = STANDS.write(out.chunk, p);
    boolean first = true;
    for (Stand stand : Objects.requireNonNull(stadium.stands())) {
      if (!first) {
        out.chunk[p++] = ',';
      }
      first = false;
      p = stand(out, p, Objects.requireNonNull(stand));
    }
    p = out.room(p, 32);
    return END.write(out.chunk, p);
  }

  private static int stand(HandWriter out, int position, Stand stand) {
    int p = out.room(position, HandWriter.SLACK);
    p = SECTION_TYPE.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(stand.sectionType()));
    p = SEATS.write(out.chunk, p);
    boolean first = true;
    for (Seat seat : Objects.requireNonNull(stand.seats())) {
      p = seat(out, p, Objects.requireNonNull(seat), first);
      first = false;
    }
    p = out.room(p, HandWriter.SLACK);
    p = PRICE_CATEGORY.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(stand.priceCategory()));
    p = NAME.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(stand.name()));
    out.chunk[p] = '}';
    return p + 1;
  }

  private static int seat(HandWriter out, int position, Seat seat, boolean firstSeat) {
    int p = out.room(position, HandWriter.SLACK);
    if (!firstSeat) {
      out.chunk[p++] = ',';
    }
    p = LABELS.write(out.chunk, p);
    p = labels(out, p, Objects.requireNonNull(seat.labels()));
    p = X.write(out.chunk, p);
    p = Numbers.write(seat.x(), out.chunk, p);
    p = Y.write(out.chunk, p);
    p = Numbers.write(seat.y(), out.chunk, p);
    out.chunk[p] = '}';
    return p + 1;
  }

  /** Leaves room for what follows: a string did, and without labels the seat's own is unused. */
  private static int labels(HandWriter out, int position, List<String> labels) {
    int p = position;
    boolean first = true;
    for (String label : labels) {
      if (!first) {
        out.chunk[p++] = ',';
      }
      first = false;
      p = out.string(p, Objects.requireNonNull(label));
    }
    return p;
  }
}
