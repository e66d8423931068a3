package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.async.Job;
import dev.graven.benchmarks.async.JobFields;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The jobs by hand: all futures first, then one after the other is waited for and written. */
public final class JobsByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"jobs\":[");
  private static final Literal ID = Literal.of("{\"id\":\"");
  private static final Literal RESULT = Literal.of("\",\"result\":");
  private static final Literal END = Literal.of("]}}");

  private final JobFields fields;

  /** Answers from these fields. */
  public JobsByHand(JobFields fields, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    List<Job> jobs = fields.jobs();
    List<CompletableFuture<Integer>> results = new ArrayList<>(jobs.size());
    for (Job job : jobs) {
      results.add(fields.result(job));
    }
    int p = DATA.write(out.chunk, 0);
    for (int i = 0; i < jobs.size(); i++) {
      p = out.room(p, 2 * HandWriter.SLACK);
      if (i > 0) {
        out.chunk[p++] = ',';
      }
      p = ID.write(out.chunk, p);
      p = Numbers.write(jobs.get(i).id(), out.chunk, p);
      p = RESULT.write(out.chunk, p);
      p = Numbers.write(results.get(i).join(), out.chunk, p);
      out.chunk[p++] = '}';
    }
    p = out.room(p, 32);
    return END.write(out.chunk, p);
  }
}
