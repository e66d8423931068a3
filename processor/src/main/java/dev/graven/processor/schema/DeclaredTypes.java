package dev.graven.processor.schema;

import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.FieldedDeclaration;
import dev.graven.processor.source.Hierarchy;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import dev.graven.processor.source.ResolverDeclaration;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.ScalarDeclaration;
import dev.graven.processor.source.TypeDeclaration;
import dev.graven.processor.source.UnionDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The declarations by what they stand for: Java classes by name, and who claims which field.
 * Deriving a schema and binding one read it alike, so that both choose the same member.
 */
public final class DeclaredTypes {
  private final Declarations declarations;
  private final Map<String, List<TypeDeclaration>> typesByClass = new LinkedHashMap<>();
  private final Map<String, EnumDeclaration> enumsByClass = new LinkedHashMap<>();
  private final Map<String, List<ScalarDeclaration>> scalarsByType = new LinkedHashMap<>();
  private final Map<String, InputDeclaration> inputsByClass = new LinkedHashMap<>();
  private final Hierarchy hierarchy;
  private final Map<ResolverKind, List<FieldCandidate>> roots = new LinkedHashMap<>();
  private final Map<String, List<FieldCandidate>> resolversByClass = new LinkedHashMap<>();

  public DeclaredTypes(Declarations declarations) {
    this.declarations = declarations;
    hierarchy = declarations.hierarchy();
    declarations.objects().forEach(this::add);
    declarations.interfaces().forEach(this::add);
    declarations.unions().forEach(this::add);
    declarations.enums().forEach(it -> enumsByClass.put(it.javaClass().canonicalName(), it));
    for (ScalarDeclaration it : declarations.scalars()) {
      scalarsByType
          .computeIfAbsent(JavaScalar.boxed(it.javaType()), k -> new ArrayList<>())
          .add(it);
    }
    declarations.inputs().forEach(it -> inputsByClass.put(it.javaClass().canonicalName(), it));
    for (ResolverDeclaration resolver : declarations.resolvers()) {
      FieldCandidate candidate = new FieldCandidate.Resolver(resolver);
      if (resolver.kind() == ResolverKind.FIELD) {
        sourceClass(resolver)
            .ifPresent(
                it -> resolversByClass.computeIfAbsent(it, k -> new ArrayList<>()).add(candidate));
      } else if (resolver.kind() != ResolverKind.TYPE) {
        roots.computeIfAbsent(resolver.kind(), k -> new ArrayList<>()).add(candidate);
      }
    }
  }

  private void add(TypeDeclaration type) {
    typesByClass
        .computeIfAbsent(type.javaClass().canonicalName(), k -> new ArrayList<>())
        .add(type);
  }

  /**
   * The {@code @GraphQLType}s that objects of a Java class are: its own, else those of the nearest
   * classes above it. More than one where a class stands for several types, or implements several
   * that know nothing of each other.
   */
  public List<ObjectDeclaration> objects(String className) {
    return nearest(className, ObjectDeclaration.class);
  }

  /** The same for interfaces and unions too: what a field that answers with the class can have. */
  public List<TypeDeclaration> types(String className) {
    return nearest(className, TypeDeclaration.class);
  }

  private <T extends TypeDeclaration> List<T> nearest(String className, Class<T> kind) {
    List<String> annotated =
        Stream.concat(Stream.of(className), hierarchy.above(className).stream())
            .filter(it -> declaredAs(it, kind).findAny().isPresent())
            .toList();
    return annotated.stream()
        .filter(it -> annotated.stream().noneMatch(other -> hierarchy.isBelow(other, it)))
        .flatMap(it -> declaredAs(it, kind))
        .toList();
  }

  private <T extends TypeDeclaration> Stream<T> declaredAs(String className, Class<T> kind) {
    return typesByClass.getOrDefault(className, List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** Whether one class is below another; none is below itself. */
  public boolean isBelow(String className, String other) {
    return hierarchy.isBelow(className, other);
  }

  /** Whether a method that takes a parent object of this class serves any type. */
  boolean isParent(String className) {
    return typesByClass.keySet().stream()
        .anyMatch(it -> it.equals(className) || hierarchy.isBelow(it, className));
  }

  /** The interfaces that a type has by what its class extends and implements, by name. */
  List<InterfaceDeclaration> interfaces(FieldedDeclaration type) {
    String className = type.javaClass().canonicalName();
    return declarations.interfaces().stream()
        .filter(it -> isBelow(className, it.javaClass().canonicalName()))
        .sorted(Comparator.comparing(InterfaceDeclaration::graphqlName))
        .toList();
  }

  /** The members of a union, by name. */
  List<ObjectDeclaration> members(UnionDeclaration union) {
    return declarations.objects().stream()
        .filter(it -> isMember(union, it))
        .sorted(Comparator.comparing(ObjectDeclaration::graphqlName))
        .toList();
  }

  /** Whether a class is a member of a union: listed or, where none are, below its class. */
  public boolean isMember(UnionDeclaration union, ObjectDeclaration object) {
    String className = object.javaClass().canonicalName();
    return union.members().isEmpty()
        ? isBelow(className, union.javaClass().canonicalName())
        : union.members().contains(className);
  }

  /** The {@code @GraphQLEnum} of a Java class, by canonical name. */
  public Optional<EnumDeclaration> enumeration(String className) {
    return Optional.ofNullable(enumsByClass.get(className));
  }

  /** The custom scalars that a Java type stands for: a canonical name, or a keyword. */
  public List<ScalarDeclaration> scalars(String javaType) {
    return scalarsByType.getOrDefault(JavaScalar.boxed(javaType), List.of());
  }

  /** The {@code @GraphQLInput} of a Java class, by canonical name. */
  public Optional<InputDeclaration> input(String className) {
    return Optional.ofNullable(inputsByClass.get(className));
  }

  /** Claims on the fields of a root type, by field name in the alphabet's order. */
  public Map<String, FieldClaim> rootFields(ResolverKind root) {
    Map<String, FieldClaim> sorted = new TreeMap<>();
    sorted.putAll(claims(roots.getOrDefault(root, List.of())));
    return sorted;
  }

  /**
   * Claims on the fields of a Java class's type, by field name: members first, then the resolvers
   * whose parent is the class, then those whose parent is above it.
   */
  public Map<String, FieldClaim> fields(FieldedDeclaration object) {
    String className = object.javaClass().canonicalName();
    List<FieldCandidate> candidates = new ArrayList<>();
    object.members().forEach(member -> candidates.add(new FieldCandidate.Member(object, member)));
    candidates.addAll(resolversByClass.getOrDefault(className, List.of()));
    for (String above : hierarchy.above(className)) {
      candidates.addAll(resolversByClass.getOrDefault(above, List.of()));
    }
    candidates.removeIf(general -> candidates.stream().anyMatch(it -> isNearer(it, general)));
    return claims(candidates);
  }

  /** Whether a candidate for the same field, and as strong, has a more specific parent. */
  private boolean isNearer(FieldCandidate candidate, FieldCandidate general) {
    return candidate.graphqlName().equals(general.graphqlName())
        && candidate.rank() == general.rank()
        && hierarchy.isBelow(parentClass(candidate), parentClass(general));
  }

  /** A member belongs to the type that declares it, which may be above its object's. */
  private String parentClass(FieldCandidate candidate) {
    if (candidate instanceof FieldCandidate.Resolver resolver) {
      return sourceClass(resolver.declaration()).orElse("");
    }
    String declaring = candidate.element().className();
    return typesByClass.containsKey(declaring) ? declaring : candidate.owner().canonicalName();
  }

  /** The class whose type has the field: of the parent object, or named otherwise. */
  public static Optional<String> sourceClass(ResolverDeclaration resolver) {
    if (resolver.call() instanceof FieldCall.Batch batch) {
      return Optional.of(batch.sourceElement().className());
    }
    return resolver
        .on()
        .or(
            () ->
                resolver.parameters().stream()
                    .filter(parameter -> parameter.role() == ParameterRole.SOURCE)
                    .map(ParameterDeclaration::type)
                    .filter(JavaType.ClassType.class::isInstance)
                    .map(type -> ((JavaType.ClassType) type).className())
                    .findFirst());
  }

  private static Map<String, FieldClaim> claims(List<FieldCandidate> candidates) {
    Map<String, List<FieldCandidate>> byName = new LinkedHashMap<>();
    for (FieldCandidate candidate : candidates) {
      byName.computeIfAbsent(candidate.graphqlName(), k -> new ArrayList<>()).add(candidate);
    }
    Map<String, FieldClaim> claims = new LinkedHashMap<>();
    byName.forEach((name, rivals) -> claims.put(name, FieldClaim.among(rivals)));
    return claims;
  }
}
