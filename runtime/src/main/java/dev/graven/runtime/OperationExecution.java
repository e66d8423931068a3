package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One execution of an operation. Generated code extends it: methods write values to {@link #out},
 * at the position that they are given, and return the one after the value, or {@link #NULL} where
 * null has to go on to the parent (6.4.4). Whoever holds the nearest nullable position then calls
 * {@link #nulled(long)}.
 *
 * <p>The place in the response is kept as a few numbers in {@link #path}, and becomes names only
 * when an error is recorded. One thread at a time uses an execution.
 */
public abstract class OperationExecution {
  /** In place of a position: null goes on to the parent. Any negative number means the same. */
  protected static final int NULL = -1;

  /** The position of the root object. */
  protected static final int START = GraphQLResponse.START_OF_DATA.length();

  /** Writes {@link GraphQLResponse#START_OF_DATA}. */
  private static final Key DATA = Key.of("data");

  /** An object without state, in place of a lambda: those are slow to begin with. */
  private static final Loads NO_LOADS =
      new Loads() {
        @Override
        public <K, V> void prime(Class<? extends BatchLoader<K, V>> loader, K key, V value) {}
      };

  /** Where the response goes. Its text has begun: the root object comes next. */
  protected final ResponseWriter out;

  /** What the request carries. */
  protected final RequestContext context;

  /**
   * The current place: list indices, and {@link Field#segment()} for fields; how many of them
   * count, callers say.
   */
  protected final int[] path;

  private final OperationInfo operation;
  private final Field[] fields;
  private final ErrorRecorder recorder;

  /** Entries of the path that {@link #currentPath} answers with. */
  private int pathLength;

  /** Made for the first field that may ask for its path. */
  private @Nullable Supplier<ResponsePath> currentPath;

  /**
   * Starts an execution.
   *
   * @param operation the operation
   * @param fields its fields, each at the index that is its id; kept, not copied
   * @param maxDepth how many entries the path of the deepest value has
   * @param context what the request carries
   */
  protected OperationExecution(
      OperationInfo operation, Field[] fields, int maxDepth, RequestContext context) {
    this.operation = operation;
    this.fields = fields;
    this.path = new int[maxDepth];
    this.context = context;
    this.recorder = new ErrorRecorder(context);
    this.out = new ResponseWriter();
    out.firstKey(0, DATA);
  }

  /**
   * Says whether the nodes with a condition are included in this request. Asked only when an error
   * is recorded at a merged field, to choose its locations. Generated code overrides it.
   *
   * @param condition the number that {@link Field#withCondition} was given
   * @return true
   */
  protected boolean included(int condition) {
    return true;
  }

  /**
   * Records that a field failed.
   *
   * @param exception why
   * @param at the field
   * @param depth how many entries of the path lead to the object that has the field
   * @return {@link #NULL}, for the caller to return
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  protected final int failed(Throwable exception, Field at, int depth) {
    Throwable unwrapped = ErrorRecorder.unwrap(exception);
    recorder.failed(unwrapped, place(at, path(depth, at)));
    return NULL;
  }

  /**
   * Records that the value at the current path failed: an item of a list, or the list where its
   * iterator threw.
   *
   * @param exception why
   * @param at the field that the value belongs to
   * @param depth how many entries of the path lead to the value
   * @return {@link #NULL}, for the caller to return
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  protected final int failedHere(Throwable exception, Field at, int depth) {
    Throwable unwrapped = ErrorRecorder.unwrap(exception);
    recorder.failed(unwrapped, place(at, path(depth)));
    return NULL;
  }

  /**
   * Records null for a non-null field.
   *
   * @param at the field
   * @param depth how many entries of the path lead to the object that has the field
   * @return {@link #NULL}, for the caller to return
   */
  protected final int missing(Field at, int depth) {
    recorder.missing(
        "Cannot return null for non-null field " + at.coordinates() + ".",
        place(at, path(depth, at)));
    return NULL;
  }

  /**
   * Records null for a non-null item of a list.
   *
   * @param at the field that the list belongs to
   * @param depth how many entries of the path lead to the item
   * @return {@link #NULL}, for the caller to return
   */
  protected final int missingHere(Field at, int depth) {
    recorder.missing(
        "Cannot return null for a non-null item of " + at.coordinates() + ".",
        place(at, path(depth)));
    return NULL;
  }

  /**
   * Replaces what was written since a mark by null.
   *
   * @param mark where the value began
   * @return the position after the null
   */
  protected final int nulled(long mark) {
    return out.nullValue(out.rollback(mark));
  }

  /**
   * Records that a nullable field failed, and writes null for it.
   *
   * @param exception why
   * @param at the field
   * @param depth how many entries of the path lead to the object that has the field
   * @param mark where the field's value began
   * @return the position after the null
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  protected final int nulled(Throwable exception, Field at, int depth, long mark) {
    failed(exception, at, depth);
    return nulled(mark);
  }

  /**
   * Records that the nullable value at the current path failed, and writes null for it.
   *
   * @param exception why
   * @param at the field that the value belongs to
   * @param depth how many entries of the path lead to the value
   * @param mark where the value began
   * @return the position after the null
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  protected final int nulledHere(Throwable exception, Field at, int depth, long mark) {
    failedHere(exception, at, depth);
    return nulled(mark);
  }

  /**
   * Makes the place of a field's value, when asked. Asking costs; being ready to be asked stores
   * two numbers.
   *
   * @param at the field
   * @param depth how many entries of the path lead to the object that has the field
   * @return what answers until the field's call is over
   */
  protected final Supplier<ResponsePath> pathTo(Field at, int depth) {
    path[depth] = at.segment();
    pathLength = depth + 1;
    Supplier<ResponsePath> known = currentPath;
    if (known == null) {
      known = () -> new ResponsePath(path(pathLength));
      currentPath = known;
    }
    return known;
  }

  /**
   * Returns what the request selects, for user code that asks.
   *
   * @param templates what is selected at each place that the value serves
   * @return their union, without what conditions exclude
   */
  protected final Selection selection(SelectionTemplate... templates) {
    return new Selection(this, new LinkedHashSet<>(Arrays.asList(templates)));
  }

  /**
   * Returns what fills the caches of the request, for user code that asks.
   *
   * @return what does nothing: an operation without loads has no caches
   */
  protected Loads loads() {
    return NO_LOADS;
  }

  /**
   * Ends the execution.
   *
   * @param position where the root object ends, or {@link #NULL}: then data is null
   * @return the response
   */
  protected final GraphQLResponse finish(int position) {
    int p = position < 0 ? nulled(START) : position;
    return GraphQLResponse.executed(recorder.errors(), out.finish(out.endObject(out.room(p))));
  }

  private FailedField place(Field at, List<Object> segments) {
    return new FailedField(
        at.coordinates(), new ResponsePath(segments), operation, locations(at), source(at));
  }

  /** The field's place in the source file: by default where it stands in the operation document. */
  private String source(Field at) {
    Location first = at.locations().get(0);
    return at.source() != null
        ? at.source()
        : operation.sourceFile() + ":" + first.line() + ":" + first.column();
  }

  private List<Location> locations(Field at) {
    List<Location> nodes = at.locations();
    if (nodes.size() == 1) {
      return nodes;
    }
    List<Location> chosen = new ArrayList<>(nodes.size());
    for (int node = 0; node < nodes.size(); node++) {
      int condition = at.conditions().get(node);
      if (condition == Field.ALWAYS || included(condition)) {
        chosen.add(nodes.get(node));
      }
    }
    return chosen;
  }

  private List<Object> path(int depth, Field at) {
    List<Object> segments = path(depth);
    segments.add(at.responseName());
    return segments;
  }

  private List<Object> path(int depth) {
    List<Object> segments = new ArrayList<>(depth + 1);
    for (int i = 0; i < depth; i++) {
      int segment = path[i];
      segments.add(segment < 0 ? fields[~segment].responseName() : (Object) segment);
    }
    return segments;
  }
}
