package dev.graven.tests.fuzz;

import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * How the generated classes answer a field.
 *
 * @param owner the type that the member is bound to: the field's own, or an interface above it
 * @param onClass whether it is a member of the type's own class; else it takes the object as its
 *     source, or is of all objects
 * @param isOutcome whether rows, or values of the loader, are outcomes
 * @param loader the loader's name, for a load
 * @param isEager of a load
 * @param takesSelection whether it asks what is selected below it
 * @param list what its values are, where they are lists: {@code List}, {@code Iterable} and so on
 */
record FieldCall(
    String owner,
    GraphQLFieldDefinition field,
    Kind kind,
    boolean onClass,
    boolean isOutcome,
    @Nullable String loader,
    boolean isEager,
    boolean takesSelection,
    String list) {

  /** What the member is, and what it returns for a value {@code V}. */
  enum Kind {
    EACH("V", false),
    ASYNC("CompletionStage<V>", true),
    FUTURE("CompletableFuture<V>", true),
    ASYNC_OPTIONAL("CompletionStage<Optional<V>>", true),
    ASYNC_ITEMS("List<CompletionStage<V>>", true),
    PROMISE("MemberCalls.Promise<V>", true),
    BLOCKING("V", true),
    BATCH_LIST("List<V>", false),
    BATCH_MAP("Map<P, V>", false),
    BATCH_LIST_STAGE("CompletionStage<List<V>>", true),
    BATCH_MAP_STAGE("CompletionStage<Map<P, V>>", true),
    SHARED("V", false),
    SHARED_STAGE("CompletionStage<V>", true),
    LOAD("Integer", true),
    LOAD_INT("int", true),
    LOAD_OPTIONAL("Optional<Integer>", true),
    LOAD_KEYS("List<Integer>", true),
    LOAD_KEY_SET("Set<Integer>", true),
    LOAD_KEY_ARRAY("Integer[]", true),
    LOAD_KEY_STREAM("Stream<Integer>", true);

    /** The return type in Java; {@code P} is the parent's. */
    final String result;

    /** Whether what is below it is a wave later. */
    final boolean isAsynchronous;

    Kind(String result, boolean isAsynchronous) {
      this.result = result;
      this.isAsynchronous = isAsynchronous;
    }

    boolean isBatch() {
      return name().startsWith("BATCH");
    }

    boolean isShared() {
      return name().startsWith("SHARED");
    }

    boolean isLoad() {
      return name().startsWith("LOAD");
    }

    boolean hasKeys() {
      return name().startsWith("LOAD_KEY");
    }

    /** Whether it answers item by item, so that an item may fail alone. */
    boolean isByItem() {
      return this == ASYNC_ITEMS || hasKeys();
    }

    /** Whether a list may be one that can be walked only once: it is of one position. */
    boolean mayStream() {
      return this != ASYNC_ITEMS && !isLoad() && !isShared() && !isBatch();
    }

    boolean isBoundary() {
      return this != EACH;
    }
  }

  /** Whether the member has parameters for the field's arguments: some keys have not. */
  boolean takesArguments() {
    return !kind.isLoad() || onClass || !isEager;
  }

  /** The name of the member, by which its calls are counted. */
  String id() {
    return owner + "." + field.getName();
  }
}
