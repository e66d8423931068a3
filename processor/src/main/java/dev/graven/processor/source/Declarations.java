package dev.graven.processor.source;

import java.util.List;
import java.util.Optional;

/**
 * Everything Graven reads from annotated Java, as the user wrote it, sorted by name so that javac's
 * order does not matter.
 */
public record Declarations(
    List<ObjectDeclaration> objects,
    List<InterfaceDeclaration> interfaces,
    List<UnionDeclaration> unions,
    List<EnumDeclaration> enums,
    List<ScalarDeclaration> scalars,
    List<InputDeclaration> inputs,
    List<ResolverDeclaration> resolvers,
    List<OperationsDeclaration> operations,
    Optional<SchemaDeclaration> schema,
    Hierarchy hierarchy) {
  public Declarations {
    objects = List.copyOf(objects);
    interfaces = List.copyOf(interfaces);
    unions = List.copyOf(unions);
    enums = List.copyOf(enums);
    scalars = List.copyOf(scalars);
    inputs = List.copyOf(inputs);
    resolvers = List.copyOf(resolvers);
    operations = List.copyOf(operations);
  }
}
