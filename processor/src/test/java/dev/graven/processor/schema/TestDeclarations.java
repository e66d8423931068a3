package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.Documentation;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.Hierarchy;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InputFieldDeclaration;
import dev.graven.processor.source.InputFieldKind;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.LoaderDeclaration;
import dev.graven.processor.source.MemberDeclaration;
import dev.graven.processor.source.MemberKind;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.OperationsDeclaration;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import dev.graven.processor.source.ResolverDeclaration;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.ScalarDeclaration;
import dev.graven.processor.source.SchemaDeclaration;
import dev.graven.processor.source.SequenceKind;
import dev.graven.processor.source.UnionDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declarations as the source stage would read them, written by hand in a test. */
public final class TestDeclarations {
  /** {@code int}. */
  public static final JavaType INT = new JavaType.Primitive("int");

  /** {@code long}. */
  public static final JavaType LONG = new JavaType.Primitive("long");

  /** {@code String}, about whose nullness nothing is said. */
  public static final JavaType STRING = type("java.lang.String");

  private final List<ObjectDeclaration> objects = new ArrayList<>();
  private final List<InterfaceDeclaration> interfaces = new ArrayList<>();
  private final List<UnionDeclaration> unions = new ArrayList<>();
  private final List<EnumDeclaration> enums = new ArrayList<>();
  private final List<ScalarDeclaration> scalars = new ArrayList<>();
  private final List<InputDeclaration> inputs = new ArrayList<>();
  private final List<ResolverDeclaration> resolvers = new ArrayList<>();
  private final List<OperationsDeclaration> operations = new ArrayList<>();
  private final Map<String, List<String>> supertypes = new LinkedHashMap<>();
  private Optional<SchemaDeclaration> schema = Optional.empty();

  /** A class with {@code @GraphQLType}, named as in Java. */
  public TestDeclarations object(String className, MemberDeclaration... members) {
    return object(className, javaClass(className).simpleName(), members);
  }

  private static List<MemberDeclaration> owned(String className, MemberDeclaration... members) {
    List<MemberDeclaration> owned = new ArrayList<>();
    for (MemberDeclaration it : members) {
      owned.add(
          new MemberDeclaration(
              it.kind(),
              it.javaName(),
              it.graphqlName(),
              it.explicit(),
              it.type(),
              it.call(),
              it.isId(),
              it.access(),
              it.parameters(),
              it.documentation(),
              member(className, it.javaName())));
    }
    return owned;
  }

  /** A class with {@code @GraphQLType("name")}. */
  public TestDeclarations object(
      String className, String graphqlName, MemberDeclaration... members) {
    objects.add(
        new ObjectDeclaration(
            javaClass(className),
            graphqlName,
            owned(className, members),
            Documentation.NONE,
            ElementPosition.ofClass(className)));
    return this;
  }

  /** An interface with {@code @GraphQLInterface}, named as in Java. */
  public TestDeclarations interfaceType(String className, MemberDeclaration... members) {
    interfaces.add(
        new InterfaceDeclaration(
            javaClass(className),
            javaClass(className).simpleName(),
            owned(className, members),
            Documentation.NONE,
            ElementPosition.ofClass(className)));
    return this;
  }

  /** A class with {@code @GraphQLUnion}, named as in Java. */
  public TestDeclarations union(String className, String... members) {
    unions.add(
        new UnionDeclaration(
            javaClass(className),
            javaClass(className).simpleName(),
            List.of(members),
            Documentation.NONE,
            ElementPosition.ofClass(className)));
    return this;
  }

  /** An enum with {@code @GraphQLEnum}; a constant may be {@code JAVA=GRAPHQL}. */
  public TestDeclarations enumeration(String className, String... constants) {
    List<EnumDeclaration.Constant> declared =
        Arrays.stream(constants)
            .map(it -> it.split("=", -1))
            .map(
                it ->
                    new EnumDeclaration.Constant(
                        it[0], it[it.length - 1], Documentation.NONE, member(className, it[0])))
            .toList();
    enums.add(
        new EnumDeclaration(
            javaClass(className),
            javaClass(className).simpleName(),
            declared,
            Documentation.NONE,
            ElementPosition.ofClass(className)));
    return this;
  }

  /** A class {@code owner} with {@code @GraphQLScalar("name")}, parsed from a string. */
  public TestDeclarations scalar(String owner, String name, String javaType) {
    scalars.add(
        new ScalarDeclaration(
            javaClass(owner),
            name,
            Optional.of("https://example.com/" + name),
            javaType,
            "parse",
            true,
            "serialize",
            "java.lang.String",
            false,
            Documentation.NONE,
            ElementPosition.ofClass(owner)));
    return this;
  }

  /** A record with {@code @GraphQLInput}, named as in Java. */
  public TestDeclarations input(String className, InputFieldDeclaration... fields) {
    return input(className, javaClass(className).simpleName(), false, fields);
  }

  /** A record with {@code @GraphQLInput("name")}. */
  public TestDeclarations input(
      String className, String graphqlName, boolean isOneOf, InputFieldDeclaration... fields) {
    List<InputFieldDeclaration> owned = new ArrayList<>();
    for (InputFieldDeclaration it : fields) {
      owned.add(
          new InputFieldDeclaration(
              it.kind(),
              it.javaName(),
              it.graphqlName(),
              it.explicit(),
              it.type(),
              it.isId(),
              it.defaultLiteral(),
              it.documentation(),
              member(className, it.javaName())));
    }
    inputs.add(
        new InputDeclaration(
            javaClass(className),
            graphqlName,
            owned,
            isOneOf,
            Access.PUBLIC,
            false,
            List.of(),
            Documentation.NONE,
            ElementPosition.ofClass(className)));
    return this;
  }

  /** A component of an input record, which may have a default. */
  public static InputFieldDeclaration taken(String name, JavaType type, String... defaultLiteral) {
    return new InputFieldDeclaration(
        InputFieldKind.PARAMETER,
        name,
        name,
        true,
        type,
        false,
        Arrays.stream(defaultLiteral).findFirst(),
        Documentation.NONE,
        member("", name));
  }

  /** A method with {@code @GraphQLQuery}. */
  public TestDeclarations query(
      String owner, String name, JavaType type, ParameterDeclaration... parameters) {
    return resolver(ResolverKind.QUERY, owner, name, type, Documentation.NONE, parameters);
  }

  /** A method with {@code @GraphQLMutation}. */
  public TestDeclarations mutation(
      String owner, String name, JavaType type, ParameterDeclaration... parameters) {
    return resolver(ResolverKind.MUTATION, owner, name, type, Documentation.NONE, parameters);
  }

  /** A method with {@code @GraphQLField} and a {@link #source} parameter. */
  public TestDeclarations field(
      String owner, String name, JavaType type, ParameterDeclaration... parameters) {
    return resolver(ResolverKind.FIELD, owner, name, type, Documentation.NONE, parameters);
  }

  /** A resolver method with documentation. */
  public TestDeclarations resolver(
      ResolverKind kind,
      String owner,
      String name,
      JavaType type,
      Documentation documentation,
      ParameterDeclaration... parameters) {
    List<ParameterDeclaration> owned = new ArrayList<>();
    for (ParameterDeclaration it : parameters) {
      owned.add(
          new ParameterDeclaration(
              it.role(),
              it.javaName(),
              it.graphqlName(),
              it.type(),
              it.isId(),
              it.defaultLiteral(),
              it.contextClass(),
              it.documentation(),
              new ElementPosition(owner, name, "", it.javaName())));
    }
    resolvers.add(
        new ResolverDeclaration(
            kind,
            javaClass(owner),
            name,
            name,
            false,
            type,
            FieldCall.PLAIN,
            Optional.empty(),
            false,
            Access.PUBLIC,
            owned,
            documentation,
            member(owner, name)));
    return this;
  }

  /** Calls the method added last in another way. */
  public TestDeclarations called(FieldCall call) {
    return changeLast(call, Optional.empty());
  }

  /** Gives the method added last to the type of a class: {@code @GraphQLField(on = ...)}. */
  public TestDeclarations on(String className) {
    return changeLast(FieldCall.PLAIN, Optional.of(className));
  }

  private TestDeclarations changeLast(FieldCall call, Optional<String> on) {
    ResolverDeclaration last = resolvers.remove(resolvers.size() - 1);
    resolvers.add(
        new ResolverDeclaration(
            last.kind(),
            last.owner(),
            last.javaName(),
            last.graphqlName(),
            last.isStatic(),
            last.type(),
            call,
            on,
            last.isId(),
            last.access(),
            last.parameters(),
            last.documentation(),
            last.element()));
    return this;
  }

  /** A member called in another way. */
  public static MemberDeclaration called(FieldCall call, MemberDeclaration it) {
    return new MemberDeclaration(
        it.kind(),
        it.javaName(),
        it.graphqlName(),
        it.explicit(),
        it.type(),
        call,
        it.isId(),
        it.access(),
        it.parameters(),
        it.documentation(),
        it.element());
  }

  /** {@code @GraphQLBatch} of a class, with rows in a list. */
  public static FieldCall batch(String parent, JavaType row) {
    return new FieldCall.Batch((JavaType.ClassType) type(parent), row, false, false);
  }

  /** {@code @GraphQLLoad} with a {@code BatchLoader<key, value>}. */
  public static FieldCall load(String loader, JavaType key, JavaType value) {
    return load(loader, key, value, false);
  }

  /** {@code @GraphQLLoad(keyIsReference)}. */
  public static FieldCall load(
      String loader, JavaType key, JavaType value, boolean keyIsReference) {
    return new FieldCall.Load(
        new LoaderDeclaration(javaClass(loader), key, value, false, true, 100, keyIsReference));
  }

  /** The list parameter of a batch. */
  public static ParameterDeclaration sources(String className) {
    return parameter(
        ParameterRole.SOURCE, "sources", list(type(className)), false, Optional.empty());
  }

  /** A parameter that receives a {@code Selection}. */
  public static ParameterDeclaration selection() {
    return parameter(
        ParameterRole.SELECTION,
        "selection",
        type("dev.graven.runtime.Selection"),
        false,
        Optional.empty());
  }

  /** A parameter that receives the {@code Loads}. */
  public static ParameterDeclaration loads() {
    return parameter(
        ParameterRole.LOADS, "loads", type("dev.graven.runtime.Loads"), false, Optional.empty());
  }

  /** A class with what it extends and implements, the nearest first. */
  public TestDeclarations below(String className, String... above) {
    supertypes.put(className, List.of(above));
    return this;
  }

  /** Operations written in Java. */
  public TestDeclarations operations(List<OperationsDeclaration> written) {
    operations.addAll(written);
    return this;
  }

  /** What {@code @GraphQLSchema} says, if anything. */
  public TestDeclarations schema(Optional<SchemaDeclaration> declaration) {
    schema = declaration;
    return this;
  }

  /** The declarations. */
  public Declarations build() {
    return new Declarations(
        objects,
        interfaces,
        unions,
        enums,
        scalars,
        inputs,
        resolvers,
        operations,
        schema,
        new Hierarchy(supertypes));
  }

  /** A public top-level class. */
  public static JavaClass javaClass(String canonicalName) {
    int dot = canonicalName.lastIndexOf('.');
    return new JavaClass(canonicalName.substring(0, Math.max(0, dot)), canonicalName, true, true);
  }

  /** A member of a class, to blame. */
  public static ElementPosition member(String className, String member) {
    return new ElementPosition(className, member, "", "");
  }

  /** A record component. */
  public static MemberDeclaration component(String name, JavaType type) {
    return member(MemberKind.RECORD_COMPONENT, name, name, type, false);
  }

  /** A record component with {@code @GraphQLId}. */
  public static MemberDeclaration id(String name, JavaType type) {
    return member(MemberKind.RECORD_COMPONENT, name, name, type, true);
  }

  /** A method with {@code @GraphQLField} on the class itself. */
  public static MemberDeclaration method(
      String name, JavaType type, ParameterDeclaration... parameters) {
    return new MemberDeclaration(
        MemberKind.METHOD,
        name,
        name,
        true,
        type,
        FieldCall.PLAIN,
        false,
        Access.PUBLIC,
        List.of(parameters),
        Documentation.NONE,
        member("", name));
  }

  /** Any member without parameters. */
  public static MemberDeclaration member(
      MemberKind kind, String javaName, String graphqlName, JavaType type, boolean isId) {
    return new MemberDeclaration(
        kind,
        javaName,
        graphqlName,
        isId,
        type,
        FieldCall.PLAIN,
        isId,
        Access.PUBLIC,
        List.of(),
        Documentation.NONE,
        member("", javaName));
  }

  /** A parameter that receives an argument. */
  public static ParameterDeclaration argument(String name, JavaType type) {
    return parameter(ParameterRole.ARGUMENT, name, type, false, Optional.empty());
  }

  /** A parameter with {@code @GraphQLId}. */
  public static ParameterDeclaration idArgument(String name, JavaType type) {
    return parameter(ParameterRole.ARGUMENT, name, type, true, Optional.empty());
  }

  /** A parameter with {@code @GraphQLDefault}. */
  public static ParameterDeclaration argument(String name, JavaType type, String defaultLiteral) {
    return parameter(ParameterRole.ARGUMENT, name, type, false, Optional.of(defaultLiteral));
  }

  /** A parameter that receives the parent object. */
  public static ParameterDeclaration source(String className) {
    return parameter(ParameterRole.SOURCE, "source", type(className), false, Optional.empty());
  }

  /** A parameter that receives a value of the context. */
  public static ParameterDeclaration context(String className) {
    return parameter(ParameterRole.CONTEXT, "context", type(className), false, Optional.empty());
  }

  private static ParameterDeclaration parameter(
      ParameterRole role, String name, JavaType type, boolean isId, Optional<String> literal) {
    return new ParameterDeclaration(
        role,
        name,
        name,
        type,
        isId,
        literal,
        Optional.of(javaClass(type.text())).filter(it -> role == ParameterRole.CONTEXT),
        Documentation.NONE,
        member("", name));
  }

  /** A class by name, about whose nullness nothing is said. */
  public static JavaType type(String className) {
    return type(className, Nullness.UNSPECIFIED);
  }

  /** A class in {@code @NullMarked} code. */
  public static JavaType nonNull(String className) {
    return type(className, Nullness.NON_NULL);
  }

  /** A class marked {@code @Nullable}. */
  public static JavaType nullable(String className) {
    return type(className, Nullness.NULLABLE);
  }

  private static JavaType type(String className, Nullness nullness) {
    return new JavaType.ClassType(className, List.of(), nullness, className);
  }

  /** {@code List<element>}, about whose nullness nothing is said. */
  public static JavaType list(JavaType element) {
    return list(element, Nullness.UNSPECIFIED);
  }

  /** {@code List<element>} with nullness. */
  public static JavaType list(JavaType element, Nullness nullness) {
    return new JavaType.Sequence(
        SequenceKind.LIST, element, nullness, "java.util.List<" + element.text() + ">");
  }

  /** {@code Optional<element>}. */
  public static JavaType optional(JavaType element) {
    return new JavaType.OptionalType(
        element, Nullness.NULLABLE, "java.util.Optional<" + element.text() + ">");
  }

  /** {@code CompletionStage<element>}. */
  public static JavaType stage(JavaType element) {
    return new JavaType.StageType(
        element,
        Nullness.UNSPECIFIED,
        "java.util.concurrent.CompletionStage<" + element.text() + ">",
        Optional.empty());
  }
}
