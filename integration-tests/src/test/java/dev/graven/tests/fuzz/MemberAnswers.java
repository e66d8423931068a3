package dev.graven.tests.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What members and loaders return: values now or later, rows, keys. */
final class MemberAnswers {
  private final CallsData data;
  private final MemberValues values;
  private final Completions completions;

  interface Computation {
    @Nullable Object compute();
  }

  MemberAnswers(CallsData data, MemberValues values, Completions completions) {
    this.data = data;
    this.values = values;
    this.completions = completions;
  }

  /**
   * What a member returns.
   *
   * @param source its object, unless it is of many or of none
   * @param parents those of a batch
   */
  @Nullable Object of(
      FieldCall call, CallsData.@Nullable Obj source, List<?> parents, String arguments) {
    if (call.kind().isBatch()) {
      return call.kind().isAsynchronous
          ? staged(() -> batch(call, parents, arguments))
          : batch(call, parents, arguments);
    }
    if (call.kind().isLoad()) {
      return MemberValues.keys(call, data.key(call, source, arguments));
    }
    Object value = data.value(call, source, arguments);
    return switch (call.kind()) {
      case EACH, BLOCKING, SHARED -> values.now(value, call);
      case ASYNC, SHARED_STAGE -> later(value, call, true);
      case FUTURE -> later(value, call, false);
      case PROMISE -> new MemberCalls.Promise<>(staged(() -> values.now(value, call)));
      case ASYNC_OPTIONAL -> staged(() -> Optional.ofNullable(values.now(value, call)));
      case ASYNC_ITEMS -> items(value, call);
      default -> throw new AssertionError(call);
    };
  }

  /** The map that a loader answers. */
  Map<Integer, @Nullable Object> ofLoader(
      FieldLoader loader, List<Integer> keys, String arguments) {
    if (data.failsWholly(loader.name(), arguments)) {
      throw new IllegalStateException("failed loader");
    }
    Map<Integer, @Nullable Object> loaded = new HashMap<>();
    for (Integer key : keys) {
      Object value = data.loaded(loader, key, arguments);
      if (value != null || completions.chance(2)) {
        loaded.put(key, values.loadedRow(value, loader));
      }
    }
    if (completions.chance(5)) {
      loaded.put(-1, null);
    }
    return loaded;
  }

  /** A stage of what is computed now. */
  CompletionStage<@Nullable Object> staged(Computation computation) {
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

  private @Nullable Object later(@Nullable Object value, FieldCall call, boolean isAny) {
    if (value == null && completions.chance(3)) {
      return null;
    }
    CompletionStage<@Nullable Object> stage = staged(() -> values.now(value, call));
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
        stages.add(completions.anyStage(values.member(item, call), null));
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
      Object row = values.row(value, call);
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
}
