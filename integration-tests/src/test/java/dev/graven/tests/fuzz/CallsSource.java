package dev.graven.tests.fuzz;

import dev.graven.tests.conformance.BoundMembers;
import dev.graven.tests.conformance.BoundTypes;
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
  private final MemberSource members;
  private final StringBuilder java = new StringBuilder();

  private CallsSource(GraphQLSchema schema, FieldCalls calls) {
    this.schema = schema;
    this.calls = calls;
    this.members = new MemberSource(schema);
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
    calls.loaders().values().forEach(it -> java.append(MemberSource.of(it)));
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
        java.append(members.of(call));
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
    calls.members().stream().filter(it -> !it.onClass()).forEach(it -> java.append(members.of(it)));
    line("}");
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
    line("  public void prime(Loads loads, String loader, int key, Object value) {");
    line("    switch (loader) {");
    for (FieldLoader it : calls.loaders().values()) {
      String name = it.name();
      line(
          "      case \"%s\" -> loads.prime(%s.class, key, (%s) value);", name, name, it.rowType());
    }
    line("      default -> throw new AssertionError(loader);");
    line("    }");
    line("  }");
    line("}");
  }

  @SuppressWarnings("AnnotateFormatMethod") // that annotation is no dependency of the tests
  private void line(String text, Object... arguments) {
    java.append(arguments.length == 0 ? text : text.formatted(arguments)).append('\n');
  }
}
