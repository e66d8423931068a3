package dev.graven.runtime.wave;

import dev.graven.runtime.Field;
import dev.graven.runtime.Key;
import dev.graven.runtime.Loads;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.OperationKind;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * An execution that answers {@code {"rows":[…]}}: one nullable item per {@link #reads}, with an
 * error where reading throws. What it walks and calls is the test's.
 */
final class Rows extends WaveExecution {
  private static final OperationInfo OPERATION =
      OperationInfo.of(OperationKind.QUERY, "Q", "0".repeat(64), "Q.graphql", "{ rows }");
  private static final Field ROWS = Field.of(0, "rows", "Query.rows", 1, 3);
  private static final Key ROWS_KEY = Key.of("rows");

  /** Something that user code does. */
  interface Action {
    void run(int number) throws Throwable;
  }

  /** A blocking call. */
  interface Block {
    Object run(int call, Object parent) throws Throwable;
  }

  final List<Callable<?>> reads = new ArrayList<>();
  final List<String> log = new ArrayList<>();
  Action walk = region -> {};
  Action start = call -> {};
  Block block = (call, parent) -> parent;

  Rows(RequestContext context, Schedule schedule) {
    super(OPERATION, new Field[] {ROWS}, 2, context, schedule);
  }

  /** One region and one call, which nothing follows. */
  static Rows of(RequestContext context, int kind) {
    return new Rows(context, Schedule.builder().region(0).call(kind).phase(0).build());
  }

  Rows read(Callable<?> read) {
    reads.add(read);
    return this;
  }

  void readAll(Call<?> call, int rows) {
    for (int i = 0; i < rows; i++) {
      int row = i;
      read(() -> call.get(row));
    }
  }

  /** A selection without fields. */
  Selection nothingSelected() {
    return selection();
  }

  void active() {
    checkActive();
  }

  Loads primer() {
    return loads();
  }

  @Override
  protected void walk(int region) {
    log.add("walk " + region);
    try {
      walk.run(region);
    } catch (Throwable exception) {
      throw new AssertionError(exception);
    }
  }

  @Override
  protected void start(int call) throws Throwable {
    log.add("start " + call);
    start.run(call);
  }

  @Override
  protected Object block(int call, Object parent) throws Throwable {
    return block.run(call, parent);
  }

  @Override
  protected int write(int phase, int position) {
    log.add("write " + phase);
    int p = out.firstKey(position, ROWS_KEY);
    path[0] = ROWS.segment();
    p = out.beginList(p);
    for (int i = 0; i < reads.size(); i++) {
      path[1] = i;
      long mark = out.mark(p);
      try {
        p = out.value(p, reads.get(i).call());
      } catch (Throwable exception) {
        p = nulledHere(exception, ROWS, 2, mark);
      }
      p = out.comma(p);
    }
    return out.endObject(out.endList(p, reads.size()));
  }
}
