package dev.graven.tests.fuzz;

import dev.graven.tests.conformance.BoundMembers;
import graphql.language.FieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;

/** The Java text of members that answer fields: each calls the request's {@link MemberCalls}. */
record MemberSource(GraphQLSchema schema) {
  String of(FieldCall call) {
    FieldDefinition field = call.field().getDefinition();
    List<String> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>(List.of("\"" + call.id() + "\""));
    arguments.add(parent(call, parameters));
    if (!call.onClass()) {
      parameters.add("@GraphQLContext MemberCalls calls");
    }
    if (call.takes().selection()) {
      parameters.add("Selection selection");
    }
    arguments.add(call.takes().selection() ? "selection" : "null");
    if (call.takes().loads()) {
      parameters.add("Loads loads");
    }
    arguments.add(call.takes().loads() ? "loads" : "null");
    if (call.takes().arguments() && !field.getInputValueDefinitions().isEmpty()) {
      parameters.add(BoundMembers.parameters(field));
      arguments.addAll(BoundMembers.namesAndValues(field.getInputValueDefinitions()));
    }
    return "  %s public %s f_%s_%s(%s) { return (%s) calls.call(%s); }\n"
        .formatted(
            annotation(call),
            result(call),
            call.owner(),
            field.getName(),
            String.join(", ", parameters),
            result(call),
            String.join(", ", arguments));
  }

  /** The member's object, or objects, as an argument; where they are passed, a parameter more. */
  private String parent(FieldCall call, List<String> parameters) {
    if (isOfRoot(call) || call.kind().isShared()) {
      return "null";
    }
    if (call.onClass()) {
      return "this";
    }
    String owner = BoundMembers.javaName(call.owner());
    String parents = call.takes().collection() ? "Collection" : "List";
    String type = call.kind().isBatch() ? "%s<%s>".formatted(parents, owner) : owner;
    parameters.add("@GraphQLSource %s it".formatted(type));
    return "it";
  }

  private boolean isOfRoot(FieldCall call) {
    return schema.getType(call.owner()) instanceof GraphQLObjectType it
        && FieldCalls.isRoot(schema, it);
  }

  private String annotation(FieldCall call) {
    String name = "\"%s\"".formatted(call.field().getName());
    String blocking = call.kind() == FieldCall.Kind.BLOCKING ? ", blocking = true" : "";
    if (isOfRoot(call)) {
      String root = call.owner().equals(schema.getQueryType().getName()) ? "Query" : "Mutation";
      return "@GraphQL%s(value = %s%s)".formatted(root, name, blocking);
    }
    if (call.kind().isBatch()) {
      return "@GraphQLBatch(%s)".formatted(name);
    }
    FieldCall.Load load = call.load();
    if (load != null) {
      return "@GraphQLLoad(value = %s.class, eager = %s, maxBatchSize = %s, keyIsReference = %s) @GraphQLField(%s)"
          .formatted(load.loader(), load.isEager(), load.maxBatchSize(), load.isReference(), name);
    }
    String on =
        call.kind().isShared() ? ", on = " + BoundMembers.javaName(call.owner()) + ".class" : "";
    return "@GraphQLField(value = %s%s%s)".formatted(name, blocking, on);
  }

  private static String result(FieldCall call) {
    String value =
        BoundMembers.output(FieldCalls.javaType(call.field(), call.kind()))
            .replaceFirst("^List\\b", call.list());
    String row = call.isOutcome() ? "Outcome<%s>".formatted(value) : value;
    return call.kind()
        .result
        .replaceAll("\\bV\\b", row)
        .replaceAll("\\bP\\b", BoundMembers.javaName(call.owner()));
  }

  /** A loader's class. */
  static String of(FieldLoader loader) {
    String map = "Map<Integer, %s>".formatted(loader.rowType());
    String method = loader.isSynchronous() ? "loadNow" : "load";
    String result = loader.isSynchronous() ? map : "CompletionStage<%s>".formatted(map);
    return """
        public static final class %s implements BatchLoader%s<Integer, %s> {
          @Override public %s %s(List<Integer> keys, LoadRequest request) {
            MemberCalls calls = request.context().require(MemberCalls.class);
            return (%s) calls.%s("%s", keys, request);
          }
        }
        """
        .formatted(
            loader.name(),
            loader.isSynchronous() ? ".Synchronous" : "",
            loader.rowType(),
            result,
            method,
            result,
            method,
            loader.name());
  }
}
