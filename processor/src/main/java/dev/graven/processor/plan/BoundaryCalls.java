package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.binding.Origin;
import dev.graven.processor.binding.ParameterBinding;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.plan.BoundaryCall.Loader;
import dev.graven.processor.plan.BoundaryCall.Method;
import dev.graven.processor.plan.BoundaryCall.Stage;
import dev.graven.processor.plan.WaveTables.OpenCall;
import dev.graven.processor.plan.WaveTables.OpenRegion;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides which fields share a call. A batch or shared method is called once for all fields of a
 * region that pass it the same; in a mutation, response names keep calls apart. A loader is called
 * once for all fields of a wave with equal arguments, unless they are eager. Asynchronous and
 * blocking methods are called for each parent of each field.
 */
final class BoundaryCalls {
  private final WaveTables tables;
  private final CallPlanner calls;
  private final PlanContext context;
  private final boolean isMutation;
  private final Map<Object, Integer> known = new HashMap<>();
  private final Map<CacheKey, Integer> caches = new HashMap<>();

  /** What fields of a region must agree in to share the call of a method. */
  private record MethodKey(
      int region,
      Origin origin,
      String javaName,
      Map<String, GivenArgument> arguments,
      OptionalInt selection,
      String responseName) {}

  /** What loads must agree in to share a cache. */
  private record CacheKey(String loader, Map<String, GivenArgument> arguments, int phase) {}

  /** What loads must agree in to share a call. */
  private record GroupKey(int cache, int wave, int region) {}

  BoundaryCalls(PlanContext context, WaveTables tables, OperationKind kind) {
    this.context = context;
    this.tables = tables;
    this.calls = new CallPlanner(context);
    this.isMutation = kind == OperationKind.MUTATION;
  }

  /**
   * The call that a field adds its rows to, when it is selected in a region.
   *
   * @param guard what must hold for the field to be included
   */
  int of(CallKind kind, CollectedField field, int region, Optional<NodeCondition> guard) {
    FieldBinding binding = context.binding(field.field());
    int call =
        switch (kind) {
          case LOAD -> load(field, (FieldBinding.Load) binding, region, guard);
          case BATCH, SHARED -> method(kind, field, (FieldBinding.OfMember) binding, region);
          default -> add(kind, field, region, true);
        };
    tables.regions.get(region).calls.add(call);
    return call;
  }

  private int add(CallKind kind, CollectedField field, int region, boolean isLater) {
    OpenRegion open = tables.regions.get(region);
    OpenCall call = new OpenCall(kind, field, open, isLater);
    tables.calls.add(call);
    int index = tables.calls.size() - 1;
    FieldBinding binding = context.binding(field.field());
    if (kind == CallKind.BLOCKING) {
      call.code = new Method(calls.plan(field, binding), source(binding), Optional.empty(), false);
    } else if (binding instanceof FieldBinding.Batch batch) {
      call.code =
          new Method(
              calls.planBatch(field, batch, index),
              Optional.of(batch.sourceElement()),
              stage(batch.result()),
              batch.isMap());
    } else if (kind == CallKind.SHARED) {
      call.code =
          new Method(calls.plan(field, binding), Optional.empty(), stage(binding.type()), false);
    }
    return index;
  }

  private static Optional<Stage> stage(JavaType type) {
    return type instanceof JavaType.StageType it
        ? Optional.of(new Stage(it.adapter()))
        : Optional.empty();
  }

  /** The class of the parent object, where the method takes or has one. */
  private Optional<JavaType> source(FieldBinding binding) {
    boolean needsSource =
        binding instanceof FieldBinding.SourceMethod
            || binding.parameters().stream()
                .anyMatch(it -> it instanceof ParameterBinding.SourceParameter);
    return context
        .bindings
        .sourceClass(binding.field().parentType())
        .filter(it -> needsSource)
        .map(it -> ValuePlanner.classType(it.canonicalName()));
  }

  private int method(
      CallKind kind, CollectedField field, FieldBinding.OfMember binding, int region) {
    MethodKey key =
        new MethodKey(
            region,
            binding.origin(),
            binding instanceof FieldBinding.Batch batch
                ? batch.javaName()
                : ((FieldBinding.ResolverMethod) binding).javaName(),
            calls.given(field),
            takesSelection(binding)
                ? OptionalInt.of(context.templates.of(field.selections()))
                : OptionalInt.empty(),
            isMutation || binding.type().hasStream() ? field.responseName() : "");
    Integer call = known.get(key);
    if (call == null) {
      boolean isBlocking = BoundaryFields.isBlocking(binding);
      boolean isLater =
          isBlocking
              || BoundaryFields.isStage(
                  binding instanceof FieldBinding.Batch batch ? batch.result() : binding.type());
      call = add(isBlocking ? CallKind.BLOCKING : kind, field, region, isLater);
      known.put(key, call);
    }
    return call;
  }

  private static boolean takesSelection(FieldBinding binding) {
    return binding.parameters().stream()
        .anyMatch(it -> it instanceof ParameterBinding.SelectionParameter);
  }

  private int load(
      CollectedField field, FieldBinding.Load load, int region, Optional<NodeCondition> guard) {
    OpenRegion open = tables.regions.get(region);
    CacheKey cacheKey = new CacheKey(load.loader().canonicalName(), calls.given(field), open.phase);
    Integer cache = caches.get(cacheKey);
    if (cache == null) {
      cache = caches.size();
      caches.put(cacheKey, cache);
      tables.caches.add(
          new LoadCachePlan(load.loader(), load.keyType(), field.arguments().isEmpty(), List.of()));
    }
    if (!field.selections().isEmpty()) {
      use(cache, context.templates.of(field.selections()), guard);
    }
    GroupKey key = new GroupKey(cache, open.wave, load.eager() ? region : -1);
    Integer call = known.get(key);
    if (call == null) {
      call = add(CallKind.LOAD, field, region, true);
      known.put(key, call);
      tables.calls.get(call).code = loader(field, load, cache);
      return call;
    }
    OpenCall group = tables.calls.get(call);
    group.code = ((Loader) group.code).atMost(load.maxBatchSize());
    return call;
  }

  /** Adds what is selected at a use. */
  private void use(int cache, int template, Optional<NodeCondition> guard) {
    LoadCachePlan plan = tables.caches.get(cache);
    List<LoadCachePlan.Use> uses = new ArrayList<>(plan.uses());
    int known = 0;
    while (known < uses.size() && uses.get(known).template() != template) {
      known++;
    }
    if (known == uses.size()) {
      uses.add(new LoadCachePlan.Use(template, guard));
    } else {
      Optional<NodeCondition> either = context.any(List.of(uses.get(known).guard(), guard));
      uses.set(known, new LoadCachePlan.Use(template, either));
    }
    tables.caches.set(
        cache, new LoadCachePlan(plan.loader(), plan.keyType(), plan.isPrimable(), uses));
  }

  private Loader loader(CollectedField field, FieldBinding.Load load, int cache) {
    return new Loader(
        context.resolvers.of(load.loader()),
        cache,
        load.loader(),
        load.keyType(),
        load.maxBatchSize(),
        load.eager(),
        calls.loaderArguments(field),
        calls.argumentsMayBeRefused(field));
  }
}
