package dev.graven.tests.conformance;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotated Java for a schema: a class for each object type, interface, union, enum and input
 * object, and methods for the root fields. All fields answer what {@link BoundValues} says.
 */
final class BoundSource {
  private final TypeDefinitionRegistry types;
  private final String root;
  private final StringBuilder java = new StringBuilder();

  private BoundSource(String sdl) {
    this.types = new SchemaParser().parse(sdl);
    this.root =
        types
            .schemaDefinition()
            .flatMap(
                schema ->
                    schema.getOperationTypeDefinitions().stream()
                        .filter(it -> it.getName().equals("query"))
                        .findFirst())
            .map(it -> it.getTypeName().getName())
            .orElse("Query");
  }

  /** Whether a schema has what these classes can stand for: no mutation, no custom scalar. */
  static boolean isPossible(String sdl) {
    TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
    return types.getTypes(ScalarTypeDefinition.class).isEmpty()
        && types.getTypeOrNull("Mutation") == null
        && types.schemaDefinition().stream()
            .allMatch(it -> it.getOperationTypeDefinitions().size() == 1);
  }

  /** A source with the class {@code bound.Types}, of which all others are members. */
  static String of(String sdl) {
    return new BoundSource(sdl).write();
  }

  private String write() {
    line("package bound;");
    line("import dev.graven.annotations.*;");
    line("import dev.graven.runtime.ArgumentValue;");
    line("import dev.graven.tests.conformance.BoundObject;");
    line("import dev.graven.tests.conformance.BoundValues;");
    line("import java.util.List;");
    line("import java.util.Map;");
    line("@SuppressWarnings(\"unchecked\")");
    line("public final class Types {");
    types.getTypes(InterfaceTypeDefinition.class).forEach(this::writeInterface);
    types.getTypes(UnionTypeDefinition.class).forEach(this::writeUnion);
    types.getTypes(ObjectTypeDefinition.class).forEach(this::writeObject);
    types.getTypes(EnumTypeDefinition.class).forEach(it -> java.append(BoundTypes.enumeration(it)));
    types
        .getTypes(InputObjectTypeDefinition.class)
        .forEach(it -> java.append(BoundTypes.input(it)));
    writeApi(types.getTypeOrNull(root, ObjectTypeDefinition.class));
    writeMaker();
    line("}");
    return java.toString();
  }

  private void writeInterface(InterfaceTypeDefinition type) {
    line("@GraphQLInterface(\"%s\")", type.getName());
    line(
        "public interface %s%s {",
        BoundMembers.javaName(type.getName()),
        BoundMembers.list(" extends ", BoundMembers.names(type.getImplements())));
    for (FieldDefinition field : type.getFieldDefinitions()) {
      if (isDeclared(type, field)) {
        line("  @GraphQLField(\"%s\") %s;", field.getName(), BoundMembers.signature(field));
      }
    }
    line("}");
  }

  /** An interface declares what every class of its types has with the same parameters. */
  private boolean isDeclared(InterfaceTypeDefinition type, FieldDefinition field) {
    return implementing(type).stream()
        .allMatch(
            it ->
                !it.getName().equals(root)
                    && it.getFieldDefinitions().stream()
                        .filter(own -> own.getName().equals(field.getName()))
                        .allMatch(
                            own ->
                                BoundMembers.parameters(own)
                                    .equals(BoundMembers.parameters(field))));
  }

  private List<ObjectTypeDefinition> implementing(InterfaceTypeDefinition type) {
    return types.getTypes(ObjectTypeDefinition.class).stream()
        .filter(
            it ->
                BoundMembers.names(it.getImplements())
                    .contains(BoundMembers.javaName(type.getName())))
        .toList();
  }

  private void writeUnion(UnionTypeDefinition type) {
    line(
        "@GraphQLUnion(\"%s\") public interface %s {}",
        type.getName(), BoundMembers.javaName(type.getName()));
  }

  /**
   * The root type has no class for Graven; its objects need one nevertheless where it is nested.
   */
  private void writeObject(ObjectTypeDefinition type) {
    boolean isRoot = type.getName().equals(root);
    List<String> supertypes = new ArrayList<>(BoundMembers.names(type.getImplements()));
    for (UnionTypeDefinition union : types.getTypes(UnionTypeDefinition.class)) {
      if (BoundMembers.names(union.getMemberTypes())
          .contains(BoundMembers.javaName(type.getName()))) {
        supertypes.add(BoundMembers.javaName(union.getName()));
      }
    }
    if (!isRoot) {
      line("@GraphQLType(\"%s\")", type.getName());
    }
    String name = BoundMembers.javaName(type.getName());
    line(
        "public static final class %s extends BoundObject%s {",
        name, BoundMembers.list(" implements ", supertypes));
    line("  %s(BoundValues values, List<Object> path) {", name);
    line("    super(\"%s\", values, path);", type.getName());
    line("  }");
    for (FieldDefinition field : isRoot ? List.<FieldDefinition>of() : type.getFieldDefinitions()) {
      line(
          "  @GraphQLField(\"%s\") public %s { return (%s) value(\"%s\", %s); }",
          field.getName(),
          BoundMembers.signature(field),
          BoundMembers.output(field.getType()),
          field.getName(),
          BoundMembers.call(field));
    }
    line("}");
  }

  private void writeApi(ObjectTypeDefinition type) {
    line("public static final class Api {");
    line("  private final BoundValues values;");
    line("  public Api(BoundValues values) { this.values = values; }");
    for (FieldDefinition field : type.getFieldDefinitions()) {
      line(
          "  @GraphQLQuery(\"%s\") public %s { return (%s) values.value(null, \"%s.%s\", %s); }",
          field.getName(),
          BoundMembers.signature(field),
          BoundMembers.output(field.getType()),
          type.getName(),
          field.getName(),
          BoundMembers.call(field));
    }
    for (TypeDefinition<?> it : abstractTypesOfRoot(type)) {
      line("  @GraphQLTypeResolver(\"%s\")", it.getName());
      line("  public static String type_%s(@GraphQLSource Object it) {", it.getName());
      line("    return ((BoundObject) it).type();");
      line("  }");
    }
    line("}");
  }

  /** Where the root type is a possible type, no class says so: a method does. */
  private List<TypeDefinition<?>> abstractTypesOfRoot(ObjectTypeDefinition type) {
    List<TypeDefinition<?>> found = new ArrayList<>();
    for (InterfaceTypeDefinition it : types.getTypes(InterfaceTypeDefinition.class)) {
      if (implementing(it).contains(type)) {
        found.add(it);
      }
    }
    for (UnionTypeDefinition it : types.getTypes(UnionTypeDefinition.class)) {
      if (BoundMembers.names(it.getMemberTypes()).contains(BoundMembers.javaName(type.getName()))) {
        found.add(it);
      }
    }
    return found;
  }

  private void writeMaker() {
    line("public static final class Maker implements BoundValues.Maker {");
    line("  public BoundObject object(String type, BoundValues values, List<Object> path) {");
    line("    return switch (type) {");
    for (ObjectTypeDefinition it : types.getTypes(ObjectTypeDefinition.class)) {
      line(
          "      case \"%s\" -> new %s(values, path);",
          it.getName(), BoundMembers.javaName(it.getName()));
    }
    line("      default -> throw new AssertionError(type);");
    line("    };");
    line("  }");
    line("  public Object constant(String type, String name) {");
    line("    return switch (type) {");
    for (EnumTypeDefinition it : types.getTypes(EnumTypeDefinition.class)) {
      line(
          "      case \"%s\" -> %s.valueOf(\"V_\" + name);",
          it.getName(), BoundMembers.javaName(it.getName()));
    }
    line("      default -> null;");
    line("    };");
    line("  }");
    line("}");
  }

  @SuppressWarnings("AnnotateFormatMethod") // that annotation is no dependency of the tests
  private void line(String text, Object... arguments) {
    java.append(arguments.length == 0 ? text : text.formatted(arguments)).append('\n');
  }
}
