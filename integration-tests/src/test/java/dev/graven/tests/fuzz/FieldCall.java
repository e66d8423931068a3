package dev.graven.tests.fuzz;

import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * How the generated classes answer a field.
 *
 * @param owner the type that the member is bound to: the field's own, or an interface above it
 * @param onClass whether it is a member of the type's own class; else it takes the object as its
 *     source, or is of all objects
 * @param isOutcome whether rows of a batch are outcomes
 * @param load how it is loaded, for a load
 * @param takes what else the member has parameters for
 * @param list what its values are, where they are lists: {@code List}, {@code Iterable} and so on
 */
record FieldCall(
    String owner,
    GraphQLFieldDefinition field,
    Kind kind,
    boolean onClass,
    boolean isOutcome,
    @Nullable Load load,
    Parameters takes,
    String list) {

  /**
   * What is declared of a load.
   *
   * @param loader the loader's name
   * @param maxBatchSize 0 for any
   * @param isReference whether the key is the value's ID
   */
  record Load(String loader, boolean isEager, int maxBatchSize, boolean isReference) {}

  /**
   * Parameters of a member.
   *
   * @param arguments those of the field: keys need not have them
   * @param selection what is selected below it
   * @param loads what can be primed
   * @param collection whether a batch's parents are a collection, not a list
   */
  record Parameters(boolean arguments, boolean selection, boolean loads, boolean collection) {}

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

  /** Whether it is loaded by the loader. */
  boolean isLoadedBy(String loader) {
    return load != null && load.loader().equals(loader);
  }

  /** The name of the member, by which its calls are counted. */
  String id() {
    return owner + "." + field.getName();
  }

  /** What the schema does not tell. */
  String describe() {
    String text = id() + ": " + kind;
    text += (isOutcome ? " outcome" : "") + (onClass ? " member" : "");
    text += (takes.selection() ? " selection" : "") + (takes.loads() ? " primes" : "");
    return load == null ? text : text + " " + load;
  }
}
