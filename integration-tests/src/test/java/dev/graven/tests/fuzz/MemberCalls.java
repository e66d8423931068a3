package dev.graven.tests.fuzz;

import dev.graven.runtime.LoadRequest;
import dev.graven.runtime.Loads;
import dev.graven.runtime.Selection;
import dev.graven.tests.conformance.BoundValues;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the members of generated classes do for one request, in whose context it is: they answer
 * what {@link CallsData} says, and note that they were called, and whether that was allowed.
 */
public final class MemberCalls {
  /** As {@link #canonical} has it. */
  static final String NO_ARGUMENTS = RandomData.canonical(Map.of());

  private final FieldCalls calls;
  private final CallsData data;
  private final Maker maker;
  private final MemberValues values;
  private final MemberAnswers answers;
  private final Completions completions;
  private final boolean mayRunInCompletion;
  private final Queue<CallEvent> noted = new ConcurrentLinkedQueue<>();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private final AtomicInteger running = new AtomicInteger();
  private volatile boolean isAnswered;

  /** Makes what the generated classes are for. */
  public interface Maker {
    /** An object. */
    CallsObject object(String type, MemberCalls calls, int number);

    /** The Java value of an enum's or scalar's text. */
    Object leaf(String type, String text);

    /** Gives the value of a loader's key to a request. */
    void prime(Loads loads, String loader, int key, Object value);
  }

  /** A promise of another kind, for which there is an adapter. */
  public record Promise<T>(CompletionStage<T> stage) {}

  MemberCalls(
      FieldCalls calls, CallsData data, Maker maker, long seed, boolean mayRunInCompletion) {
    this.calls = calls;
    this.data = data;
    this.maker = maker;
    this.completions = new Completions(seed);
    this.values = new MemberValues(this, maker);
    this.answers = new MemberAnswers(data, values, completions);
    this.mayRunInCompletion = mayRunInCompletion;
  }

  /** The request has its answer: nothing may be called any more. */
  void end() {
    isAnswered = true;
  }

  List<CallEvent> noted() {
    return List.copyOf(noted);
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  /** The text of a scalar, where it is allowed. */
  public static String checked(String scalar, String text) {
    if (scalar.equals("Stamp") && !text.startsWith("st")) {
      throw new IllegalArgumentException("no stamp");
    }
    return text;
  }

  /**
   * Calls a member.
   *
   * @param parent an object, a list of objects, or null
   * @param arguments names and values in turn
   */
  public @Nullable Object call(
      String id,
      @Nullable Object parent,
      @Nullable Selection selection,
      @Nullable Loads loads,
      Object... arguments) {
    FieldCall call = calls.member(id);
    if (call.kind() == FieldCall.Kind.BLOCKING) {
      return answer(call, parent, selection, loads, BoundValues.arguments(arguments));
    }
    enter(id);
    try {
      return answer(call, parent, selection, loads, BoundValues.arguments(arguments));
    } finally {
      running.decrementAndGet();
    }
  }

  /** Loads now. */
  public Object loadNow(String name, List<Integer> keys, LoadRequest request) {
    enter(name);
    try {
      return load(calls.loaders().get(name), keys, request);
    } finally {
      running.decrementAndGet();
    }
  }

  /** Loads some time. */
  public @Nullable Object load(String name, List<Integer> keys, LoadRequest request) {
    enter(name);
    try {
      return answers.staged(() -> load(calls.loaders().get(name), keys, request));
    } finally {
      running.decrementAndGet();
    }
  }

  /** User code of one request runs on one thread at a time, and not while a stage is completed. */
  private void enter(String id) {
    if (running.getAndIncrement() != 0) {
      violations.add("two threads in user code: " + id);
    }
    if (Completions.isCompleting() && !mayRunInCompletion) {
      violations.add("user code in a completion: " + id);
    }
    if (isAnswered) {
      violations.add("called after the answer: " + id);
    }
  }

  private @Nullable Object answer(
      FieldCall call,
      @Nullable Object parent,
      @Nullable Selection selection,
      @Nullable Loads loads,
      Map<String, Object> arguments) {
    if (call.owner().equals("Mutation")) {
      data.change();
    }
    if (loads != null) {
      prime(loads, call.kind() != FieldCall.Kind.BLOCKING);
    }
    String canonical = canonical(call, arguments);
    List<?> rows = parent instanceof Collection<?> all ? List.copyOf(all) : List.of();
    noted.add(new CallEvent.Call(call.id(), canonical, data.epoch(), rows, selection));
    CallsData.Obj source = parent instanceof CallsObject it ? it.neutral() : null;
    return answers.of(call, source, rows, canonical);
  }

  private Map<Integer, Object> load(FieldLoader loader, List<Integer> keys, LoadRequest request) {
    String arguments =
        ofLoad(
            PlainValues.of(request.arguments(), it -> BoundValues.arguments("it", it).get("it")));
    noted.add(
        new CallEvent.Call(
            loader.name(), arguments, data.epoch(), List.copyOf(keys), request.selection()));
    return answers.ofLoader(loader, keys, arguments);
  }

  /** Gives the request values that loaders would answer. */
  private void prime(Loads loads, boolean isInOrder) {
    for (FieldLoader loader : calls.loaders().values()) {
      Set<Integer> keys = new LinkedHashSet<>();
      if (!data.failsWholly(loader.name(), NO_ARGUMENTS) && completions.chance(3)) {
        for (int key = 0; key < CallsData.KEYS; key++) {
          Object row = values.loadedRow(data.loaded(loader, key, NO_ARGUMENTS), loader);
          if (row != null && completions.chance(2)) {
            maker.prime(loads, loader.name(), key, row);
            keys.add(key);
          }
        }
        noted.add(new CallEvent.Priming(loader.name(), data.epoch(), keys, isInOrder));
      }
    }
  }

  /** Arguments as text; of a load, whose map does not tell absent from null, without nulls. */
  static String canonical(FieldCall call, Map<String, ?> arguments) {
    return call.kind().isLoad() ? ofLoad(arguments) : RandomData.canonical(arguments);
  }

  private static String ofLoad(Map<String, ?> arguments) {
    Map<String, Object> present = new LinkedHashMap<>(arguments);
    present.values().removeIf(it -> it == null);
    return RandomData.canonical(present);
  }
}
