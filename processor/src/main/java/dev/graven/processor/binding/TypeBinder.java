package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.schema.BuiltInScalars;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ReadyScalars;
import dev.graven.processor.source.ScalarDeclaration;
import dev.graven.processor.source.TypeDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Joins types with their Java classes, by name. */
final class TypeBinder {
  private final SchemaModel schema;
  private final boolean unboundIsDynamic;
  private final TypeReports reports;
  private final Consumer<Diagnostic> report;

  TypeBinder(SchemaModel schema, boolean unboundIsDynamic, Consumer<Diagnostic> report) {
    this.schema = schema;
    this.unboundIsDynamic = unboundIsDynamic;
    this.reports = new TypeReports(schema);
    this.report = report;
  }

  /**
   * Classes by object type, in schema order. Every object type that is not a root has one, or is
   * dynamic.
   */
  Map<String, ObjectDeclaration> objects(Declarations declarations) {
    return bind(TypeModel.ObjectType.class, declarations.objects());
  }

  /** Classes by interface and by union, in schema order. Every one has one. */
  Map<String, TypeDeclaration> abstractTypes(Declarations declarations) {
    Map<String, TypeDeclaration> bound = new LinkedHashMap<>();
    bound.putAll(bind(TypeModel.InterfaceType.class, declarations.interfaces()));
    bound.putAll(bind(TypeModel.UnionType.class, declarations.unions()));
    return bound;
  }

  private <T extends TypeDeclaration> Map<String, T> bind(
      Class<? extends TypeModel> kind, List<T> declarations) {
    Map<String, T> declared = new LinkedHashMap<>();
    for (T it : declarations) {
      if (schema.isRoot(it.graphqlName())) {
        report.accept(reports.rootHasNoClass(it));
      } else if (isOf(kind, it.graphqlName(), it.javaClass(), it.element())) {
        declared.putIfAbsent(it.graphqlName(), it);
      }
    }
    Map<String, T> bound = new LinkedHashMap<>();
    for (TypeModel type : schema.types().values()) {
      if (kind.isInstance(type) && !schema.isRoot(type.name())) {
        T declaration = declared.get(type.name());
        if (declaration != null) {
          bound.put(type.name(), declaration);
        } else if (!unboundIsDynamic) {
          report.accept(
              reports.unbound(type, declarations.stream().map(TypeDeclaration::graphqlName)));
        }
      }
    }
    return bound;
  }

  /** Java enums by enum type. A type without one is a {@code String}. */
  Map<String, EnumBinding> enums(Declarations declarations) {
    Map<String, EnumBinding> bound = new LinkedHashMap<>();
    for (EnumDeclaration it : declarations.enums()) {
      if (isOf(TypeModel.EnumType.class, it.graphqlName(), it.javaClass(), it.element())) {
        TypeModel type = schema.types().get(it.graphqlName());
        if (type instanceof TypeModel.EnumType enumType) {
          bound.putIfAbsent(it.graphqlName(), enumeration(enumType, it));
        }
      }
    }
    return bound;
  }

  /**
   * Java types by custom scalar, in schema order. Every custom scalar has one, or is dynamic: any
   * value.
   */
  Map<String, ScalarBinding> scalars(Declarations declarations) {
    Map<String, ScalarDeclaration> declared = new LinkedHashMap<>();
    for (ScalarDeclaration it : declarations.scalars()) {
      boolean isUnused = it.isReady() && !schema.types().containsKey(it.graphqlName());
      if (!isUnused
          && isOf(TypeModel.ScalarType.class, it.graphqlName(), it.owner(), it.element())) {
        declared.putIfAbsent(it.graphqlName(), it);
      }
    }
    Map<String, ScalarBinding> bound = new LinkedHashMap<>();
    for (TypeModel type : schema.types().values()) {
      if (type instanceof TypeModel.ScalarType && !BuiltInScalars.NAMES.contains(type.name())) {
        ScalarDeclaration scalar = declared.get(type.name());
        if (scalar != null) {
          bound.put(type.name(), scalar(scalar));
        } else if (unboundIsDynamic) {
          bound.put(type.name(), scalar(ReadyScalars.dynamic(type.name())));
        } else {
          report.accept(
              reports.unbound(
                  type, declarations.scalars().stream().map(ScalarDeclaration::graphqlName)));
        }
      }
    }
    return bound;
  }

  /**
   * Classes by input object type, in schema order. Every input object type has one, or is a map.
   */
  Map<String, InputDeclaration> inputs(Declarations declarations) {
    Map<String, InputDeclaration> declared = new LinkedHashMap<>();
    for (InputDeclaration input : declarations.inputs()) {
      if (isOf(
          TypeModel.InputObjectType.class,
          input.graphqlName(),
          input.javaClass(),
          input.element())) {
        declared.putIfAbsent(input.graphqlName(), input);
      }
    }
    Map<String, InputDeclaration> bound = new LinkedHashMap<>();
    for (TypeModel type : schema.types().values()) {
      if (type instanceof TypeModel.InputObjectType) {
        InputDeclaration input = declared.get(type.name());
        if (input != null) {
          bound.put(type.name(), input);
        } else if (!unboundIsDynamic) {
          report.accept(
              reports.unbound(
                  type, declarations.inputs().stream().map(InputDeclaration::graphqlName)));
        }
      }
    }
    return bound;
  }

  private static ScalarBinding scalar(ScalarDeclaration scalar) {
    return new ScalarBinding(
        scalar.graphqlName(),
        scalar.owner(),
        scalar.javaType(),
        scalar.parse(),
        scalar.parsesText(),
        scalar.serialize(),
        scalar.serialized());
  }

  private EnumBinding enumeration(TypeModel.EnumType type, EnumDeclaration declaration) {
    Map<String, String> declared = new LinkedHashMap<>();
    declaration.constants().forEach(it -> declared.put(it.graphqlName(), it.javaName()));
    Map<String, String> constants = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String value : type.values()) {
      String constant = declared.get(value);
      if (constant == null) {
        missing.add(value);
      } else {
        constants.put(value, constant);
      }
    }
    List<String> free = new ArrayList<>(declared.keySet());
    free.removeAll(type.values());
    for (String value : missing) {
      report.accept(reports.missingConstant(type, value, declaration, free));
    }
    return new EnumBinding(type.name(), declaration.javaClass(), constants);
  }

  /**
   * Whether the schema has this type in the kind that the annotation says; else it was reported.
   */
  private boolean isOf(
      Class<? extends TypeModel> kind, String name, JavaClass javaClass, ElementPosition element) {
    TypeModel type = schema.types().get(name);
    if (type == null) {
      if (!schema.derived()) {
        report.accept(reports.unknown(name, javaClass, element));
      }
      return false;
    }
    if (!kind.isInstance(type) && isCompiled(type)) {
      report.accept(reports.wrongKind(kind, type, javaClass, element));
    }
    return kind.isInstance(type);
  }

  /** Whether the kind of the type is compiled; else the schema stage has reported it. */
  private static boolean isCompiled(TypeModel type) {
    return type instanceof TypeModel.ObjectType
        || type instanceof TypeModel.AbstractType
        || type instanceof TypeModel.EnumType
        || type instanceof TypeModel.InputObjectType
        || type instanceof TypeModel.ScalarType;
  }
}
