package dev.graven.tests.fuzz;

import dev.graven.tests.conformance.BoundMembers;
import dev.graven.tests.conformance.BoundTypes;
import graphql.language.FieldDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotated Java for a random schema: all types are members of the class {@code fuzz.Types}, and
 * all that user code would do is done by {@link MemberCalls}.
 */
final class CallsSource {
  private final GraphQLSchema schema;
  private final FieldCalls calls;
  private final StringBuilder java = new StringBuilder();

  private CallsSource(GraphQLSchema schema, FieldCalls calls) {
    this.schema = schema;
    this.calls = calls;
  }

  static String of(GraphQLSchema schema, FieldCalls calls) {
    return new CallsSource(schema, calls).write();
  }

  private String write() {
    line("package fuzz;");
    line("import dev.graven.annotations.*;");
    line("import dev.graven.runtime.*;");
    line("import dev.graven.tests.conformance.BoundValues;");
    line("import dev.graven.tests.fuzz.CallsObject;");
    line("import dev.graven.tests.fuzz.MemberCalls;");
    line("import java.util.Collection;");
    line("import java.util.List;");
    line("import java.util.Map;");
    line("import java.util.Optional;");
    line("import java.util.Set;");
    line("import java.util.concurrent.CompletableFuture;");
    line("import java.util.concurrent.CompletionStage;");
    line("import java.util.stream.Stream;");
    line("@SuppressWarnings(\"unchecked\")");
    line("public final class Types {");
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type.getName().startsWith("__")) {
        continue;
      }
      if (type instanceof GraphQLInterfaceType it) {
        line("@GraphQLInterface(\"%s\")", it.getName());
        String supertypes = BoundMembers.list(" extends ", names(it.getInterfaces()));
        line("public interface %s%s {}", BoundMembers.javaName(it.getName()), supertypes);
      } else if (type instanceof GraphQLUnionType it) {
        line("@GraphQLUnion(\"%s\")", it.getName());
        line("public interface %s {}", BoundMembers.javaName(it.getName()));
      } else if (type instanceof GraphQLObjectType it) {
        writeObject(it);
      } else if (type instanceof GraphQLEnumType it) {
        java.append(BoundTypes.enumeration(it.getDefinition()));
      } else if (type instanceof GraphQLInputObjectType it) {
        java.append(BoundTypes.input(it.getDefinition()));
      }
    }
    writeScalar("Stamp");
    writeScalar("Any");
    calls.loaders().values().forEach(this::writeLoader);
    writeApi();
    writeMaker();
    line("}");
    return java.toString();
  }

  private static List<String> names(List<? extends GraphQLNamedType> types) {
    return types.stream().map(it -> BoundMembers.javaName(it.getName())).toList();
  }

  private boolean isRoot(GraphQLObjectType type) {
    return FieldCalls.isRoot(schema, type);
  }

  private void writeObject(GraphQLObjectType type) {
    if (isRoot(type)) {
      return;
    }
    List<String> supertypes = new ArrayList<>();
    type.getInterfaces().forEach(it -> supertypes.add(BoundMembers.javaName(it.getName())));
    for (GraphQLNamedType other : schema.getAllTypesAsList()) {
      if (other instanceof GraphQLUnionType union && union.getTypes().contains(type)) {
        supertypes.add(BoundMembers.javaName(union.getName()));
      }
    }
    String name = BoundMembers.javaName(type.getName());
    line("@GraphQLType(\"%s\")", type.getName());
    line(
        "public static final class %s extends CallsObject%s {",
        name, BoundMembers.list(" implements ", supertypes));
    line("  %s(MemberCalls calls, int number) {", name);
    line("    super(\"%s\", calls, number);", type.getName());
    line("  }");
    for (FieldCall call : calls.members()) {
      if (call.onClass() && call.owner().equals(type.getName())) {
        writeMember(call);
      }
    }
    line("}");
  }

  private void writeApi() {
    line("public static final class Api {");
    line("  @GraphQLPromise");
    line("  public static <T> CompletionStage<T> stage(MemberCalls.Promise<T> promise) {");
    line("    return promise.stage();");
    line("  }");
    line("  private final MemberCalls calls;");
    line("  public Api(MemberCalls calls) { this.calls = calls; }");
    calls.members().stream().filter(it -> !it.onClass()).forEach(this::writeMember);
    line("}");
  }

  private void writeMember(FieldCall call) {
    FieldDefinition field = call.field().getDefinition();
    String owner = BoundMembers.javaName(call.owner());
    String parent = call.onClass() ? "this" : "it";
    List<String> parameters = new ArrayList<>();
    boolean isRoot = schema.getType(call.owner()) instanceof GraphQLObjectType it && isRoot(it);
    if (isRoot || call.kind().isShared()) {
      parent = "null";
    } else if (call.kind().isBatch()) {
      String parents = call.isEager() ? "Collection" : "List";
      parameters.add("@GraphQLSource %s<%s> it".formatted(parents, owner));
    } else if (!call.onClass()) {
      parameters.add("@GraphQLSource %s it".formatted(owner));
    }
    if (call.takesSelection()) {
      parameters.add("Selection selection");
    }
    if (call.takesArguments() && !field.getInputValueDefinitions().isEmpty()) {
      parameters.add(BoundMembers.parameters(field));
    }
    List<String> arguments = new ArrayList<>(List.of("\"" + call.id() + "\"", parent));
    arguments.add(call.takesSelection() ? "selection" : "null");
    if (call.takesArguments()) {
      arguments.addAll(BoundMembers.namesAndValues(field.getInputValueDefinitions()));
    }
    line(
        "  %s public %s f_%s_%s(%s) { return (%s) calls.call(%s); }",
        annotation(call, isRoot),
        result(call),
        call.owner(),
        field.getName(),
        String.join(", ", parameters),
        result(call),
        String.join(", ", arguments));
  }

  private String annotation(FieldCall call, boolean isRoot) {
    String name = "\"%s\"".formatted(call.field().getName());
    String blocking = call.kind() == FieldCall.Kind.BLOCKING ? ", blocking = true" : "";
    if (isRoot) {
      String root = call.owner().equals(schema.getQueryType().getName()) ? "Query" : "Mutation";
      return "@GraphQL%s(value = %s%s)".formatted(root, name, blocking);
    }
    if (call.kind().isBatch()) {
      return "@GraphQLBatch(%s)".formatted(name);
    }
    if (call.kind().isLoad()) {
      return "@GraphQLLoad(value = %s.class, eager = %s, maxBatchSize = %s) @GraphQLField(%s)"
          .formatted(
              call.loader(),
              call.isEager(),
              calls.loaders().get(call.loader()).maxBatchSize(),
              name);
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

  private void writeScalar(String name) {
    line("public record T_%s(String graphqlName) implements BoundValues.Constant {}", name);
    line("@GraphQLScalar(\"%s\")", name);
    line("static final class %sScalar {", name);
    line("  static T_%s parse(String input) {", name);
    line("    return new T_%s(MemberCalls.checked(\"%s\", input));", name, name);
    line("  }");
    line("  static String serialize(T_%s value) {", name);
    line("    return MemberCalls.checked(\"%s\", value.graphqlName());", name);
    line("  }");
    line("}");
  }

  private void writeLoader(FieldCalls.Loader loader) {
    String value = loader.javaType();
    String row = loader.isOutcome() ? "Outcome<%s>".formatted(value) : value;
    line(
        "public static final class %s implements BatchLoader%s<Integer, %s> {",
        loader.name(), loader.isSynchronous() ? ".Synchronous" : "", row);
    line("  private final MemberCalls calls;");
    line("  %s(MemberCalls calls) { this.calls = calls; }", loader.name());
    String map = "Map<Integer, %s>".formatted(row);
    if (loader.isSynchronous()) {
      line("  @Override public %s loadNow(List<Integer> keys, LoadRequest request) {", map);
      line("    return (%s) calls.loadNow(\"%s\", keys, request);", map, loader.name());
    } else {
      line("  @Override");
      line("  public CompletionStage<%s> load(List<Integer> keys, LoadRequest request) {", map);
      line(
          "    return (CompletionStage<%s>) calls.load(\"%s\", keys, request);",
          map, loader.name());
    }
    line("  }");
    line("}");
  }

  private void writeMaker() {
    line("public static final class Maker implements MemberCalls.Maker {");
    line("  public CallsObject object(String type, MemberCalls calls, int number) {");
    line("    return switch (type) {");
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType it && !isRoot(it) && !it.getName().startsWith("__")) {
        String name = BoundMembers.javaName(it.getName());
        line("      case \"%s\" -> new %s(calls, number);", it.getName(), name);
      }
    }
    line("      default -> throw new AssertionError(type);");
    line("    };");
    line("  }");
    line("  public Object leaf(String type, String text) {");
    line("    return switch (type) {");
    line("      case \"Stamp\" -> new T_Stamp(text);");
    line("      case \"Any\" -> new T_Any(text);");
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLEnumType && !type.getName().startsWith("__")) {
        String name = BoundMembers.javaName(type.getName());
        line("      case \"%s\" -> %s.valueOf(\"V_\" + text);", type.getName(), name);
      }
    }
    line("      default -> text;");
    line("    };");
    line("  }");
    line("}");
  }

  @SuppressWarnings("AnnotateFormatMethod") // that annotation is no dependency of the tests
  private void line(String text, Object... arguments) {
    java.append(arguments.length == 0 ? text : text.formatted(arguments)).append('\n');
  }
}
