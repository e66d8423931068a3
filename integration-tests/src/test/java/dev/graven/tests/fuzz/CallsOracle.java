package dev.graven.tests.fuzz;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.language.AstPrinter;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** graphql-java with DataLoader over {@link CallsData}; it notes what it fetched. */
final class CallsOracle {
  private final FieldCalls calls;
  private final FuzzOracle oracle;
  private final Map<List<Object>, Fetch> fetches = new LinkedHashMap<>();
  private CallsData data;
  private boolean isDecided = true;

  CallsOracle(GraphQLSchema schema, FieldCalls calls, CallsData data) {
    this.calls = calls;
    this.data = data;
    this.oracle = FuzzOracle.of(schema, this::fetch);
  }

  /** The answer of a document's only operation. */
  Map<String, Object> execute(String document, Map<String, Object> variables) {
    data = data.begin();
    isDecided = true;
    fetches.clear();
    return oracle.execute(document, null, variables, DataLoaders.of(calls, data));
  }

  /** Whether the specification of Graven leaves one answer to the last request. */
  boolean isDecided() {
    return isDecided;
  }

  /** What the last request fetched, by path. */
  FetchTree fetches() {
    return new FetchTree(fetches);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // graphql-java takes it
  private @Nullable Object fetch(DataFetchingEnvironment environment) {
    if (environment.getSource() instanceof CallsData.Reference it) {
      return it.key();
    }
    String parentType = ((GraphQLObjectType) environment.getParentType()).getName();
    FieldCall call = calls.of(parentType, environment.getFieldDefinition().getName());
    String arguments =
        MemberCalls.canonical(
            call,
            PlainValues.of(
                environment.getArguments(), it -> it instanceof Stamp stamp ? stamp.text() : it));
    if (parentType.equals("Mutation")) {
      data.change();
    }
    List<Integer> keys = new ArrayList<>();
    List<Object> path = environment.getExecutionStepInfo().getPath().toList();
    KeyOnly keyOnly = KeyOnly.of(call, environment, path, parentType, fetches);
    isDecided &= keyOnly != KeyOnly.UNDECIDED;
    Fetch fetch =
        new Fetch(
            call,
            parentType,
            path,
            String.join(
                ",",
                environment.getField().getArguments().stream()
                    .map(AstPrinter::printAstCompact)
                    .sorted()
                    .toList()),
            arguments,
            data.epoch(),
            keys,
            keyOnly == KeyOnly.YES);
    fetches.put(fetch.path(), fetch);
    CallsData.Obj source = environment.getSource();
    if (call.kind().isBatch()) {
      return environment
          .<DataLoaders.Row, Object>getDataLoader(call.id())
          .load(new DataLoaders.Row(source, arguments, data.epoch()));
    }
    if (call.kind().isLoad()) {
      Object key = data.key(call, source, arguments);
      return fetch.isReference() ? reference(call, key) : load(environment, fetch, key);
    }
    Object value = data.value(call, call.kind().isShared() ? null : source, arguments);
    if (value instanceof CallsData.Failure it) {
      throw it.exception();
    }
    if (call.kind().isByItem() && value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(
          item ->
              items.add(item instanceof CallsData.Failure ? failed(fetch, items.size()) : item));
      return items;
    }
    return value;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // graphql-java takes it
  private @Nullable Object load(
      DataFetchingEnvironment environment, Fetch fetch, @Nullable Object key) {
    if (key instanceof CallsData.Failure it) {
      throw it.exception();
    }
    if (key == null) {
      return null;
    }
    DataLoader<DataLoaders.Row, Object> loader =
        environment.getDataLoader(fetch.call().load().loader());
    if (key instanceof Integer it) {
      fetch.keys().add(it);
      return loader.load(new DataLoaders.Row(it, fetch.arguments(), data.epoch()));
    }
    List<CompletableFuture<Object>> items = new ArrayList<>();
    for (Object item : (Collection<?>) key) {
      if (item == null) {
        items.add(CompletableFuture.completedFuture(null));
      } else {
        fetch.keys().add((Integer) item);
        items.add(loader.load(new DataLoaders.Row(item, fetch.arguments(), data.epoch())));
      }
    }
    return CompletableFuture.allOf(items.toArray(new CompletableFuture<?>[0]))
        .handle((done, failure) -> joined(items, fetch));
  }

  private static List<@Nullable Object> joined(List<CompletableFuture<Object>> items, Fetch fetch) {
    List<@Nullable Object> values = new ArrayList<>();
    for (CompletableFuture<Object> item : items) {
      try {
        values.add(item.join());
      } catch (CompletionException e) {
        values.add(failed(fetch, values.size()));
      }
    }
    return values;
  }

  /** An item that is null, with an error of its own. */
  private static Object failed(Fetch fetch, int index) {
    List<Object> own = new ArrayList<>(fetch.path());
    own.add(index);
    return DataFetcherResult.newResult()
        .error(GraphqlErrorBuilder.newError().message("failed item").path(own).build())
        .build();
  }

  /** The object that a key stands for, or those of a list of keys. */
  private static @Nullable Object reference(FieldCall call, @Nullable Object key) {
    if (key instanceof CallsData.Failure it) {
      throw it.exception();
    }
    if (key instanceof Collection<?> keys) {
      List<@Nullable Object> items = new ArrayList<>();
      keys.forEach(it -> items.add(reference(call, it)));
      return items;
    }
    String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(call.field().getType())).getName();
    return key == null ? null : new CallsData.Reference(type, (Integer) key);
  }
}
