package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.schema.DeclaredTypes;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.ObjectDeclaration;
import dev.graven.processor.source.ResolverKind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The binding stage: joins every field of the schema with the Java call that resolves it. */
public final class BindingStage {
  @Inject
  public BindingStage() {}

  /**
   * The bindings; fields that could not be bound are reported and have none.
   *
   * @param unboundIsDynamic whether a {@code DynamicResolver} answers the fields of types without
   *     Java class, and root fields without method
   */
  public StageResult<Bindings> bind(
      SchemaModel schema, Declarations declarations, boolean unboundIsDynamic) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    DeclaredTypes declared = new DeclaredTypes(declarations);
    TypeBinder typeBinder = new TypeBinder(schema, unboundIsDynamic, diagnostics::add);
    Map<String, ObjectDeclaration> objects = typeBinder.objects(declarations);
    Map<String, EnumBinding> enums = typeBinder.enums(declarations);
    Map<String, ScalarBinding> scalars = typeBinder.scalars(declarations);
    Map<String, AbstractBinding> abstractTypes =
        new AbstractBinder(schema, declared, objects, unboundIsDynamic, diagnostics::add)
            .bind(typeBinder.abstractTypes(declarations), declarations.resolvers());
    Map<String, InputDeclaration> inputs = typeBinder.inputs(declarations);
    TypeMatcher types =
        new TypeMatcher(
            schema, declared, objects, abstractTypes, enums, inputs, scalars, unboundIsDynamic);
    Map<String, InputBinding> boundInputs =
        new InputBinder(schema, types, diagnostics::add).bind(inputs);
    FieldBinder fieldBinder = new FieldBinder(schema, types, unboundIsDynamic, diagnostics::add);
    Map<String, FieldBinding> fields = new LinkedHashMap<>();
    for (TypeModel type : schema.types().values()) {
      if (type instanceof TypeModel.ObjectType object) {
        claims(object, schema, declared, objects)
            .map(claims -> fieldBinder.bind(object, claims))
            .or(() -> Optional.of(object).filter(it -> unboundIsDynamic).map(BindingStage::dynamic))
            .ifPresent(fields::putAll);
      }
    }
    if (!schema.derived()) {
      new UnknownFields(schema, declared, diagnostics::add)
          .check(objects.values(), declarations.interfaces());
    }
    Map<String, JavaClass> classes = new LinkedHashMap<>();
    objects.forEach((name, object) -> classes.put(name, object.javaClass()));
    fields.putAll(IntrospectionBindings.fields());
    classes.putAll(IntrospectionBindings.objects());
    Set<String> dynamicTypes = new LinkedHashSet<>();
    for (FieldBinding field : fields.values()) {
      if (field instanceof FieldBinding.Dynamic) {
        dynamicTypes.add(field.field().parentType());
      }
    }
    return new StageResult<>(
        new Bindings(fields, classes, abstractTypes, dynamicTypes, enums, boundInputs, scalars),
        diagnostics);
  }

  private static Map<String, FieldBinding> dynamic(TypeModel.ObjectType type) {
    Map<String, FieldBinding> bindings = new LinkedHashMap<>();
    for (FieldModel field : type.fields().values()) {
      bindings.put(field.coordinate(), new FieldBinding.Dynamic(field));
    }
    return bindings;
  }

  /** Who claims the fields of a type; nothing where the type itself is unbound. */
  private static Optional<FieldBinder.Claims> claims(
      TypeModel.ObjectType type,
      SchemaModel schema,
      DeclaredTypes declared,
      Map<String, ObjectDeclaration> objects) {
    if (type.name().equals(schema.queryType())) {
      return Optional.of(root(declared, ResolverKind.QUERY));
    }
    if (schema.mutationType().filter(type.name()::equals).isPresent()) {
      return Optional.of(root(declared, ResolverKind.MUTATION));
    }
    return Optional.ofNullable(objects.get(type.name()))
        .map(object -> new FieldBinder.Claims(Optional.of(object), declared.fields(object)));
  }

  private static FieldBinder.Claims root(DeclaredTypes declared, ResolverKind kind) {
    return new FieldBinder.Claims(Optional.empty(), declared.rootFields(kind));
  }
}
