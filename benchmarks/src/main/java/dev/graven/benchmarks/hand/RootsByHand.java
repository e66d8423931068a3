package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.async.JobFields;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Five root fields by hand, under way at once. */
public final class RootsByHand extends HandAnswer {
  private static final List<Literal> KEYS =
      List.of(
          Literal.of("{\"data\":{\"a\":"),
          Literal.of(",\"b\":"),
          Literal.of(",\"c\":"),
          Literal.of(",\"d\":"),
          Literal.of(",\"e\":"));
  private static final Literal END = Literal.of("}}");

  private final JobFields fields;

  /** Answers from these fields. */
  public RootsByHand(JobFields fields, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    List<CompletableFuture<Integer>> values =
        IntStream.rangeClosed(1, KEYS.size()).mapToObj(fields::slow).toList();
    int p = 0;
    for (int i = 0; i < KEYS.size(); i++) {
      p = KEYS.get(i).write(out.chunk, p);
      p = Numbers.write(values.get(i).join(), out.chunk, p);
    }
    return END.write(out.chunk, p);
  }
}
