package dev.graven.jcstress;

import dev.graven.runtime.Field;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.Key;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.OperationKind;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.wave.AsyncCall;
import dev.graven.runtime.wave.Schedule;
import dev.graven.runtime.wave.WaveExecution;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** {@code { rows }}, one item per future. */
final class Race extends WaveExecution {
  private static final OperationInfo OPERATION =
      OperationInfo.of(OperationKind.QUERY, "Q", "0".repeat(64), "Q.graphql", "{ rows }");
  private static final Field ROWS = Field.of(0, "rows", "Query.rows", 1, 3);
  private static final Key ROWS_KEY = Key.of("rows");
  private static final Schedule SCHEDULE =
      Schedule.builder().region(0).call(Schedule.ASYNC).phase(0).build();

  private final List<CompletionStage<Integer>> stages;
  private final AsyncCall<Integer> call = new AsyncCall<>(this, 0);

  /** How often the response was written: plain, so that two writers at once may show. */
  int writes;

  Race(RequestContext context, List<CompletionStage<Integer>> stages) {
    super(OPERATION, new Field[] {ROWS}, 2, context, SCHEDULE);
    this.stages = stages;
  }

  /** The rows, or why there are none. */
  static String outcome(GraphQLResponse response) {
    return response.errors().isEmpty() ? response.toString() : response.errors().get(0).message();
  }

  @Override
  protected void walk(int region) {
    for (CompletionStage<Integer> stage : stages) {
      call.add(stage);
    }
  }

  @Override
  protected void start(int number) {
    throw new IllegalStateException("nothing to start");
  }

  @Override
  protected int write(int phase, int position) {
    writes++;
    int p = out.firstKey(position, ROWS_KEY);
    path[0] = ROWS.segment();
    p = out.beginList(p);
    for (int i = 0; i < stages.size(); i++) {
      path[1] = i;
      long mark = out.mark(p);
      try {
        p = out.value(p, call.get(i));
      } catch (Throwable exception) {
        p = nulledHere(exception, ROWS, 2, mark);
      }
      p = out.comma(p);
    }
    return out.endObject(out.endList(p, stages.size()));
  }
}
