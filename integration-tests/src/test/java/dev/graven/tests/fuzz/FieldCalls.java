package dev.graven.tests.fuzz;

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
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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
  private final Map<String, FieldCall> members = new LinkedHashMap<>();
  private final LoadChoice loads;

  private FieldCalls(GraphQLSchema schema, long seed) {
    this.schema = schema;
    this.random = new Random(seed);
    this.loads = new LoadChoice(random);
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
    calls.onInterfaces.values().forEach(it -> calls.members.put(it.id(), it));
    calls.byField.values().forEach(it -> calls.members.put(it.id(), it));
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
    return new FieldCall(
        owner,
        field,
        kind,
        onClass && !isRoot && !kind.isBatch() && !kind.isShared(),
        kind.isBatch() && random.nextInt(3) == 0,
        kind.isLoad() ? loads.choose(field, kind) : null,
        new FieldCall.Parameters(
            !kind.isLoad() || random.nextInt(5) > 0,
            kind != Kind.EACH && !kind.isLoad() && random.nextInt(4) == 0,
            random.nextInt(5) == 0,
            random.nextInt(5) == 0),
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

  /** What {@code V} is in the kind's result. */
  static Type<?> javaType(GraphQLFieldDefinition field, Kind kind) {
    Type<?> type = field.getDefinition().getType();
    Type<?> nullable = type instanceof NonNullType it ? it.getType() : type;
    return kind.isByItem() ? ((ListType) nullable).getType() : nullable;
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
    return List.copyOf(members.values());
  }

  /** The member of that name. */
  FieldCall member(String id) {
    FieldCall member = members.get(id);
    if (member == null) {
      throw new IllegalArgumentException(id);
    }
    return member;
  }

  /** The loaders by name. */
  Map<String, FieldLoader> loaders() {
    return loads.loaders();
  }
}
