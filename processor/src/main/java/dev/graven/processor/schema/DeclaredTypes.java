package dev.graven.processor.schema;

import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.FieldedDeclaration;
import dev.graven.processor.source.InterfaceDeclaration;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ParameterRole;
import dev.graven.processor.source.ResolverDeclaration;
import dev.graven.processor.source.ResolverKind;
import dev.graven.processor.source.TypeDeclaration;
import dev.graven.processor.source.UnionDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The declarations by what they stand for: Java classes by name, and who claims which field.
 * Deriving a schema and binding one read it alike, so that both choose the same member.
 */
public final class DeclaredTypes {
  private final Declarations declarations;
  private final Map<String, TypeDeclaration> typesByClass = new LinkedHashMap<>();
  private final Map<String, EnumDeclaration> enumsByClass = new LinkedHashMap<>();
  private final Map<ResolverKind, List<FieldCandidate>> roots = new LinkedHashMap<>();
  private final Map<String, List<FieldCandidate>> resolversByClass = new LinkedHashMap<>();

  public DeclaredTypes(Declarations declarations) {
    this.declarations = declarations;
    declarations.unions().forEach(it -> typesByClass.put(it.javaClass().canonicalName(), it));
    declarations.interfaces().forEach(it -> typesByClass.put(it.javaClass().canonicalName(), it));
    declarations.objects().forEach(it -> typesByClass.put(it.javaClass().canonicalName(), it));
    declarations.enums().forEach(it -> enumsByClass.put(it.javaClass().canonicalName(), it));
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

  /** The object type, interface or union of a Java class, by canonical name. */
  public Optional<TypeDeclaration> type(String className) {
    return Optional.ofNullable(typesByClass.get(className));
  }

  /** The {@code @GraphQLEnum} of a Java class, by canonical name. */
  public Optional<EnumDeclaration> enumeration(String className) {
    return Optional.ofNullable(enumsByClass.get(className));
  }

  /** The interfaces that a class implements by its Java supertypes, by name. */
  public List<InterfaceDeclaration> interfaces(FieldedDeclaration type) {
    return declarations.interfaces().stream()
        .filter(it -> type.supertypes().contains(it.javaClass().canonicalName()))
        .sorted(Comparator.comparing(InterfaceDeclaration::graphqlName))
        .toList();
  }

  /** The members of a union, by name. */
  public List<ObjectDeclaration> members(UnionDeclaration union) {
    return declarations.objects().stream()
        .filter(union::hasMember)
        .sorted(Comparator.comparing(ObjectDeclaration::graphqlName))
        .toList();
  }

  /** Claims on the fields of a root type, by field name in the alphabet's order. */
  public Map<String, FieldClaim> rootFields(ResolverKind root) {
    Map<String, FieldClaim> sorted = new TreeMap<>();
    sorted.putAll(claims(roots.getOrDefault(root, List.of())));
    return sorted;
  }

  /**
   * Claims on the fields of a Java class's type, by field name: members first, then resolvers of
   * the class and of its supertypes.
   */
  public Map<String, FieldClaim> fields(FieldedDeclaration type) {
    List<FieldCandidate> candidates = new ArrayList<>();
    type.members().forEach(member -> candidates.add(new FieldCandidate.Member(type, member)));
    String className = type.javaClass().canonicalName();
    resolversByClass.forEach(
        (source, resolvers) -> {
          if (source.equals(className) || type.supertypes().contains(source)) {
            candidates.addAll(resolvers);
          }
        });
    return claims(candidates);
  }

  /** The class of the parameter that receives the parent object. */
  public static Optional<String> sourceClass(ResolverDeclaration resolver) {
    return resolver.parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.SOURCE)
        .map(ParameterDeclaration::type)
        .filter(JavaType.ClassType.class::isInstance)
        .map(type -> ((JavaType.ClassType) type).className())
        .findFirst();
  }

  private Map<String, FieldClaim> claims(List<FieldCandidate> candidates) {
    Map<String, List<FieldCandidate>> byName = new LinkedHashMap<>();
    for (FieldCandidate candidate : candidates) {
      byName.computeIfAbsent(candidate.graphqlName(), k -> new ArrayList<>()).add(candidate);
    }
    Map<String, FieldClaim> claims = new LinkedHashMap<>();
    byName.forEach((name, rivals) -> claims.put(name, FieldClaim.among(rivals, this::isSubtype)));
    return claims;
  }

  /** Whether one annotated class extends or implements another class. */
  private boolean isSubtype(String className, String supertype) {
    TypeDeclaration type = typesByClass.get(className);
    return type != null && type.supertypes().contains(supertype);
  }
}
