package dev.graven.tests.fuzz;

import dev.graven.tests.conformance.BoundMembers;
import dev.graven.tests.fuzz.FieldCall.Kind;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chooses at random how each field of a schema is answered. */
final class FieldCalls {
  private static final List<Kind> ROOT =
      List.of(
          Kind.EACH,
          Kind.EACH,
          Kind.ASYNC,
          Kind.FUTURE,
          Kind.ASYNC_OPTIONAL,
          Kind.PROMISE,
          Kind.BLOCKING);

  private static final List<String> LISTS =
      List.of("List", "List", "List", "Stream", "Iterable", "Collection");
  private static final List<Kind> KINDS = List.copyOf(EnumSet.allOf(Kind.class));

  private final GraphQLSchema schema;
  private final Random random;
  private final Map<String, FieldCall> byField = new LinkedHashMap<>();
  private final Map<String, FieldCall> onInterfaces = new LinkedHashMap<>();
  private final Map<String, Loader> loaders = new LinkedHashMap<>();

  /**
   * A generated loader.
   *
   * @param type of its values, nullable at every level
   * @param javaType the same, in Java
   * @param maxBatchSize 0 for any
   */
  record Loader(
      String name,
      GraphQLType type,
      String javaType,
      boolean isOutcome,
      boolean isSynchronous,
      int maxBatchSize) {

    @Override
    public String toString() {
      return "%s of %s%s%s, %d"
          .formatted(
              name,
              javaType,
              isOutcome ? " outcome" : "",
              isSynchronous ? " synchronous" : "",
              maxBatchSize);
    }
  }

  private FieldCalls(GraphQLSchema schema, long seed) {
    this.schema = schema;
    this.random = new Random(seed);
  }

  static FieldCalls choose(GraphQLSchema schema, long seed) {
    FieldCalls calls = new FieldCalls(schema, seed);
    List<GraphQLObjectType> objects =
        schema.getAllTypesAsList().stream()
            .filter(it -> it instanceof GraphQLObjectType && !it.getName().startsWith("__"))
            .map(GraphQLObjectType.class::cast)
            .toList();
    calls.chooseForInterfaces();
    for (GraphQLObjectType type : objects) {
      boolean isRoot = isRoot(schema, type);
      for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
        calls.byField.put(
            type.getName() + "." + field.getName(), calls.choose(type, field, isRoot));
      }
    }
    return calls;
  }

  /** Whether a type is where queries or mutations begin. */
  static boolean isRoot(GraphQLSchema schema, GraphQLObjectType type) {
    return type.getName().equals(schema.getQueryType().getName())
        || type.getName().equals(schema.getMutationType().getName());
  }

  /** One interface at most answers fields of a name: no object is of two of them. */
  private void chooseForInterfaces() {
    Map<String, List<GraphQLInterfaceType>> declaring = new LinkedHashMap<>();
    schema.getAllTypesAsList().stream()
        .filter(GraphQLInterfaceType.class::isInstance)
        .map(GraphQLInterfaceType.class::cast)
        .forEach(
            type ->
                type.getFieldDefinitions()
                    .forEach(
                        field ->
                            declaring
                                .computeIfAbsent(field.getName(), name -> new ArrayList<>())
                                .add(type)));
    declaring.forEach(
        (name, types) -> {
          if (random.nextInt(2) == 0) {
            GraphQLInterfaceType type = types.get(random.nextInt(types.size()));
            onInterfaces.put(
                name, make(type.getName(), type.getFieldDefinition(name), false, false));
          }
        });
  }

  private FieldCall choose(GraphQLObjectType type, GraphQLFieldDefinition field, boolean isRoot) {
    FieldCall inherited = onInterfaces.get(field.getName());
    boolean isInherited =
        inherited != null
            && type.getInterfaces().stream().anyMatch(it -> it.getName().equals(inherited.owner()));
    return isInherited && random.nextInt(4) > 0
        ? inherited
        : make(type.getName(), field, isRoot, random.nextBoolean());
  }

  private FieldCall make(
      String owner, GraphQLFieldDefinition field, boolean isRoot, boolean onClass) {
    Kind kind = kind(field, isRoot);
    String loader = kind.isLoad() ? loader(field, kind) : null;
    boolean isOutcome = kind.isBatch() && random.nextInt(3) == 0;
    return new FieldCall(
        owner,
        field,
        kind,
        onClass && !isRoot && !kind.isBatch() && !kind.isShared(),
        isOutcome,
        loader,
        random.nextInt(5) == 0,
        kind != Kind.EACH && !kind.isLoad() && random.nextInt(4) == 0,
        kind.mayStream() ? LISTS.get(random.nextInt(LISTS.size())) : "List");
  }

  private Kind kind(GraphQLFieldDefinition field, boolean isRoot) {
    boolean isList = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
    boolean isNullable = !(field.getType() instanceof GraphQLNonNull);
    while (true) {
      Kind kind =
          isRoot
              ? ROOT.get(random.nextInt(ROOT.size()))
              : random.nextInt(4) == 0 ? Kind.EACH : KINDS.get(random.nextInt(KINDS.size()));
      if ((isList || !kind.isByItem()) && (isNullable || kind != Kind.ASYNC_OPTIONAL)) {
        return kind;
      }
    }
  }

  /** One of two loaders of the field's values, or of the items of its list. */
  private String loader(GraphQLFieldDefinition field, Kind kind) {
    GraphQLType type = nullable(field.getType());
    GraphQLType loaded = kind.hasKeys() ? ((GraphQLList) type).getWrappedType() : type;
    String javaType = BoundMembers.output(javaType(field, kind));
    String name = "L" + Integer.toHexString(javaType.hashCode()) + random.nextInt(2);
    loaders.computeIfAbsent(
        name,
        it ->
            new Loader(
                it,
                loaded,
                javaType,
                random.nextInt(3) == 0,
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? 2 : 0));
    return name;
  }

  /** What {@code V} is in the kind's result. */
  static Type<?> javaType(GraphQLFieldDefinition field, Kind kind) {
    Type<?> type = field.getDefinition().getType();
    Type<?> nullable = type instanceof NonNullType it ? it.getType() : type;
    return kind.isByItem() ? ((ListType) nullable).getType() : nullable;
  }

  private static GraphQLType nullable(GraphQLType type) {
    if (type instanceof GraphQLNonNull it) {
      return nullable(it.getWrappedType());
    }
    return type instanceof GraphQLList it ? GraphQLList.list(nullable(it.getWrappedType())) : type;
  }

  /** The call of an object type's field. */
  FieldCall of(String type, String field) {
    FieldCall call = byField.get(type + "." + field);
    if (call == null) {
      throw new IllegalArgumentException(type + "." + field);
    }
    return call;
  }

  /** Every member once. */
  List<FieldCall> members() {
    Map<String, FieldCall> members = new LinkedHashMap<>();
    onInterfaces.values().forEach(it -> members.put(it.id(), it));
    byField.values().forEach(it -> members.put(it.id(), it));
    return List.copyOf(members.values());
  }

  /** The members by name. */
  @Nullable FieldCall member(String id) {
    return members().stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
  }

  Map<String, Loader> loaders() {
    return loaders;
  }
}
