package dev.graven.tests.fuzz;

import dev.graven.runtime.LoadRequest;
import dev.graven.runtime.Outcome;
import dev.graven.runtime.Selection;
import dev.graven.tests.conformance.BoundValues;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the members of generated classes do: they answer what {@link CallsData} says, and note that
 * they were called, and whether that was allowed.
 */
public final class MemberCalls {
  private final FieldCalls calls;
  private final CallsData data;
  private final Maker maker;
  private final Queue<Call> noted = new ConcurrentLinkedQueue<>();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private final AtomicInteger running = new AtomicInteger();
  private volatile Completions completions = new Completions(0);
  private volatile boolean mayRunInCompletion;

  /** Makes what the generated classes are for. */
  public interface Maker {
    /** An object. */
    CallsObject object(String type, MemberCalls calls, int number);

    /** The Java value of an enum's or scalar's text. */
    Object leaf(String type, String text);
  }

  /** A promise of another kind, for which there is an adapter. */
  public record Promise<T>(CompletionStage<T> stage) {}

  /**
   * A call of a member or a loader.
   *
   * @param rows the parents, or the keys
   */
  record Call(String id, String arguments, int epoch, List<?> rows) {}

  MemberCalls(FieldCalls calls, CallsData data, Maker maker) {
    this.calls = calls;
    this.data = data;
    this.maker = maker;
  }

  /** Begins a request. */
  void reset(long seed, boolean mayRunInCompletion) {
    noted.clear();
    violations.clear();
    running.set(0);
    data.reset();
    completions = new Completions(seed);
    this.mayRunInCompletion = mayRunInCompletion;
  }

  List<Call> noted() {
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
      String id, @Nullable Object parent, @Nullable Selection selection, Object... arguments) {
    FieldCall call = calls.member(id);
    if (call.kind() == FieldCall.Kind.BLOCKING) {
      return answer(call, parent, BoundValues.arguments(arguments));
    }
    enter(id);
    try {
      if (selection != null) {
        String unused = selection.toString();
      }
      return answer(call, parent, BoundValues.arguments(arguments));
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
      return staged(() -> load(calls.loaders().get(name), keys, request));
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
  }

  private @Nullable Object answer(
      FieldCall call, @Nullable Object parent, Map<String, Object> arguments) {
    if (call.owner().equals("Mutation")) {
      data.change();
    }
    String canonical = canonical(call, arguments);
    List<?> rows = parent instanceof Collection<?> all ? List.copyOf(all) : List.of();
    noted.add(new Call(call.id(), canonical, data.epoch(), rows));
    if (call.kind().isBatch()) {
      return call.kind().isAsynchronous
          ? staged(() -> batch(call, rows, canonical))
          : batch(call, rows, canonical);
    }
    CallsData.Obj source = parent instanceof CallsObject it ? it.neutral() : null;
    if (call.kind().isLoad()) {
      Object key = data.key(call, source, canonical);
      if (key instanceof CallsData.Failure it) {
        throw it.exception();
      }
      return keys(call, key);
    }
    Object value = data.value(call, source, canonical);
    return switch (call.kind()) {
      case EACH, BLOCKING, SHARED -> now(value, call);
      case ASYNC, SHARED_STAGE -> later(value, call, true);
      case FUTURE -> later(value, call, false);
      case PROMISE -> new Promise<>(staged(() -> now(value, call)));
      case ASYNC_OPTIONAL -> staged(() -> Optional.ofNullable(now(value, call)));
      case ASYNC_ITEMS -> items(value, call);
      default -> throw new AssertionError(call);
    };
  }

  private static @Nullable Object keys(FieldCall call, @Nullable Object key) {
    return switch (call.kind()) {
      case LOAD_OPTIONAL -> Optional.ofNullable(key);
      case LOAD_KEY_ARRAY -> key == null ? null : ((List<?>) key).toArray(Integer[]::new);
      case LOAD_KEY_STREAM -> key == null ? null : ((List<?>) key).stream();
      default -> key;
    };
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

  private interface Computation {
    @Nullable Object compute();
  }

  /** A stage of what is computed now. */
  private CompletionStage<@Nullable Object> staged(Computation computation) {
    Object value;
    try {
      value = computation.compute();
    } catch (IllegalStateException e) {
      if (completions.chance(4)) {
        throw e;
      }
      return completions.stage(null, e);
    }
    return completions.stage(value, null);
  }

  private @Nullable Object now(@Nullable Object value, FieldCall call) {
    if (value instanceof CallsData.Failure it) {
      throw it.exception();
    }
    return listed(member(value, namedType(call)), call);
  }

  /** A list as the member's type wants it. */
  private static @Nullable Object listed(@Nullable Object value, FieldCall call) {
    return value instanceof List<?> list && call.list().equals("Stream") ? list.stream() : value;
  }

  private @Nullable Object later(@Nullable Object value, FieldCall call, boolean isAny) {
    if (value == null && completions.chance(3)) {
      return null;
    }
    CompletionStage<@Nullable Object> stage = staged(() -> now(value, call));
    return isAny && completions.chance(4) ? stage.thenApply(it -> it) : stage;
  }

  private @Nullable Object items(@Nullable Object value, FieldCall call) {
    if (value instanceof CallsData.Failure it) {
      throw it.exception();
    }
    if (value == null) {
      return null;
    }
    List<@Nullable Object> stages = new ArrayList<>();
    for (Object item : (List<?>) value) {
      if (item instanceof CallsData.Failure it) {
        stages.add(completions.anyStage(null, it.exception()));
      } else if (item == null && completions.chance(2)) {
        stages.add(null);
      } else {
        stages.add(completions.anyStage(member(item, namedType(call)), null));
      }
    }
    return stages;
  }

  private @Nullable Object batch(FieldCall call, List<?> parents, String arguments) {
    if (data.failsWholly(call.id(), arguments)) {
      throw new IllegalStateException("failed batch");
    }
    boolean isMap = call.kind().result.contains("Map");
    boolean isMisshapen = data.isMisshapen(call.id(), arguments);
    if (isMisshapen && (isMap || completions.chance(2))) {
      return null;
    }
    List<@Nullable Object> list = new ArrayList<>();
    Map<Object, @Nullable Object> map = new HashMap<>();
    for (Object parent : parents) {
      Object value = data.value(call, ((CallsObject) parent).neutral(), arguments);
      Object row = row(value, call);
      list.add(row);
      if (value != null || completions.chance(2)) {
        map.put(parent, row);
      }
    }
    if (isMisshapen) {
      list.add(null);
    }
    return isMap ? map : list;
  }

  private Map<Integer, Object> load(
      FieldCalls.Loader loader, List<Integer> keys, LoadRequest request) {
    String unused = request.selection().toString();
    @SuppressWarnings("unchecked")
    Map<String, Object> given = (Map<String, Object>) plain(request.arguments());
    String arguments = ofLoad(given);
    noted.add(new Call(loader.name(), arguments, data.epoch(), List.copyOf(keys)));
    if (data.failsWholly(loader.name(), arguments)) {
      throw new IllegalStateException("failed loader");
    }
    Map<Integer, @Nullable Object> loaded = new HashMap<>();
    for (Integer key : keys) {
      Object value = data.loaded(loader, key, arguments);
      if (value != null || completions.chance(2)) {
        loaded.put(key, loadedRow(value, loader));
      }
    }
    if (completions.chance(5)) {
      loaded.put(-1, null);
    }
    return loaded;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> fields = new LinkedHashMap<>();
      map.forEach((name, field) -> fields.put(name, plain(field)));
      return fields;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    return BoundValues.arguments("it", value).get("it");
  }

  private @Nullable Object row(@Nullable Object value, FieldCall call) {
    if (value instanceof CallsData.Failure it) {
      return Outcome.failure(it.exception());
    }
    Object row = listed(member(value, namedType(call)), call);
    return call.isOutcome() ? Outcome.of(row) : row;
  }

  private @Nullable Object loadedRow(@Nullable Object value, FieldCalls.Loader loader) {
    if (value instanceof CallsData.Failure it) {
      return Outcome.failure(it.exception());
    }
    String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(loader.type())).getName();
    Object row = member(value, type);
    return loader.isOutcome() ? Outcome.of(row) : row;
  }

  private static String namedType(FieldCall call) {
    return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(call.field().getType())).getName();
  }

  /** A value as the generated classes have it. */
  private @Nullable Object member(@Nullable Object value, String type) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(member(item, type)));
      return items;
    }
    if (value instanceof CallsData.Obj it) {
      return maker.object(it.type(), this, it.number());
    }
    if (value instanceof Stamp it) {
      return maker.leaf(type, it.text());
    }
    return value instanceof String text ? maker.leaf(type, text) : value;
  }
}
