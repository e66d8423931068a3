package dev.graven.processor.binding;

import dev.graven.processor.binding.AbstractBinding.PossibleType;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.schema.DeclaredTypes;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ResolverDeclaration;
import dev.graven.processor.source.TypeDeclaration;
import dev.graven.processor.source.UnionDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Joins interfaces and unions with the classes of their possible types (specification section
 * 6.4.3, ResolveAbstractType).
 */
final class AbstractBinder {
  private final SchemaModel schema;
  private final DeclaredTypes declared;
  private final Map<String, ObjectDeclaration> objects;
  private final boolean unboundIsDynamic;
  private final Consumer<Diagnostic> report;

  AbstractBinder(
      SchemaModel schema,
      DeclaredTypes declared,
      Map<String, ObjectDeclaration> objects,
      boolean unboundIsDynamic,
      Consumer<Diagnostic> report) {
    this.schema = schema;
    this.declared = declared;
    this.objects = objects;
    this.unboundIsDynamic = unboundIsDynamic;
    this.report = report;
  }

  /** Bindings by name of the interface or union. */
  Map<String, AbstractBinding> bind(
      Map<String, TypeDeclaration> types, List<ResolverDeclaration> resolvers) {
    TypeResolverBinder typeResolvers = new TypeResolverBinder(schema, types, report);
    Map<String, TypeResolverBinding> resolverByType = typeResolvers.bind(resolvers);
    Map<String, AbstractBinding> bindings = new LinkedHashMap<>();
    types.forEach(
        (name, declaration) -> {
          if (schema.types().get(name) instanceof TypeModel.AbstractType type) {
            Optional<TypeResolverBinding> resolver = Optional.ofNullable(resolverByType.get(name));
            bindings.put(name, bind(type, declaration, resolver));
          }
        });
    if (unboundIsDynamic) {
      for (TypeModel type : schema.types().values()) {
        if (type instanceof TypeModel.AbstractType it && !bindings.containsKey(type.name())) {
          bindings.put(it.name(), bindDynamic(it));
        }
      }
    }
    return bindings;
  }

  /** An interface or union without Java class: a value is any object. */
  private AbstractBinding bindDynamic(TypeModel.AbstractType type) {
    List<ObjectDeclaration> possible =
        new ArrayList<>(
            type.possibleTypes().stream()
                .flatMap(name -> Optional.ofNullable(objects.get(name)).stream())
                .toList());
    checkDistinctClasses(type, possible);
    possible.addAll(strangers(possible));
    return new AbstractBinding(
        type.name(),
        DynamicType.JAVA_CLASS,
        true,
        subclassesFirst(type, possible),
        Optional.empty());
  }

  private AbstractBinding bind(
      TypeModel.AbstractType type,
      TypeDeclaration declaration,
      Optional<TypeResolverBinding> typeResolver) {
    List<ObjectDeclaration> possible = new ArrayList<>();
    for (String name : type.possibleTypes()) {
      ObjectDeclaration object = objects.get(name);
      if (object != null) {
        checkSubtype(type, declaration, object);
        possible.add(object);
      }
    }
    if (typeResolver.isEmpty()) {
      checkDistinctClasses(type, possible);
      possible.addAll(strangers(possible));
    }
    return new AbstractBinding(
        type.name(),
        declaration.javaClass(),
        !isListed(declaration) || possible.stream().allMatch(it -> isBelow(it, declaration)),
        subclassesFirst(type, possible),
        typeResolver);
  }

  private List<PossibleType> subclassesFirst(
      TypeModel.AbstractType type, List<ObjectDeclaration> possible) {
    // A subclass is below every class that its superclass is below, and below that class besides.
    return possible.stream()
        .sorted(Comparator.comparingInt(it -> -above(it, possible)))
        .map(it -> possibleType(type, it))
        .toList();
  }

  private static boolean isListed(TypeDeclaration declaration) {
    return declaration instanceof UnionDeclaration union && !union.members().isEmpty();
  }

  /** Types of their own whose classes extend a possible type's: they are not what they extend. */
  private List<ObjectDeclaration> strangers(List<ObjectDeclaration> possible) {
    return objects.values().stream()
        .filter(it -> !possible.contains(it))
        .filter(it -> possible.stream().anyMatch(other -> isBelow(it, other)))
        .toList();
  }

  private static PossibleType possibleType(TypeModel.AbstractType type, ObjectDeclaration object) {
    return new PossibleType(
        object.graphqlName(),
        object.javaClass(),
        type.possibleTypes().contains(object.graphqlName()));
  }

  /** How many of the other classes a class is below. */
  private int above(ObjectDeclaration object, List<ObjectDeclaration> others) {
    return (int) others.stream().filter(it -> isBelow(object, it)).count();
  }

  private boolean isBelow(TypeDeclaration type, TypeDeclaration other) {
    return declared.isBelow(type.javaClass().canonicalName(), other.javaClass().canonicalName());
  }

  private void checkSubtype(
      TypeModel.AbstractType type, TypeDeclaration declaration, ObjectDeclaration object) {
    boolean isInterface = type instanceof TypeModel.InterfaceType;
    boolean isMember =
        declaration instanceof UnionDeclaration union
            ? declared.isMember(union, object)
            : isBelow(object, declaration);
    if (isMember) {
      return;
    }
    String javaClass = object.javaClass().canonicalName();
    String supertype = declaration.javaClass().canonicalName();
    report.accept(
        new Diagnostic(
            DiagnosticId.NOT_A_SUBTYPE,
            "`%s` is a possible type of `%s`, but `%s` %s. %s"
                .formatted(
                    object.graphqlName(),
                    type.name(),
                    javaClass,
                    isListed(declaration)
                        ? "is not among the members that `" + supertype + "` lists"
                        : "is no subtype of `" + supertype + "`",
                    remedy(isInterface, isListed(declaration), declaration)),
            type.position(),
            Optional.of(object.element())));
  }

  private static String remedy(boolean isInterface, boolean isListed, TypeDeclaration declaration) {
    String name = declaration.javaClass().simpleName();
    if (isInterface) {
      return "A class implements the interfaces of its type: let it extend or implement `"
          + name
          + "`.";
    }
    return isListed
        ? "A union lists all its members or none: add it."
        : "Let it extend or implement `"
            + name
            + "`, or list all members with @GraphQLUnion(members = ...).";
  }

  private void checkDistinctClasses(TypeModel.AbstractType type, List<ObjectDeclaration> possible) {
    Map<JavaClass, ObjectDeclaration> first = new HashMap<>();
    for (ObjectDeclaration object : possible) {
      ObjectDeclaration other = first.putIfAbsent(object.javaClass(), object);
      if (other != null) {
        report.accept(
            new Diagnostic(
                DiagnosticId.AMBIGUOUS_CLASS,
                "`%s` is the class of both `%s` and `%s`, possible types of `%s`: an object does not tell which it is. Write a method marked @GraphQLTypeResolver(\"%s\") that names the type of an object, or give each type a class of its own."
                    .formatted(
                        object.javaClass().canonicalName(),
                        other.graphqlName(),
                        object.graphqlName(),
                        type.name(),
                        type.name()),
                type.position(),
                Optional.of(object.element())));
      }
    }
  }
}
