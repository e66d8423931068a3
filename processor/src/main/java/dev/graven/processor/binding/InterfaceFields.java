package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.schema.DeclaredTypes;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.InterfaceDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds what fields of interfaces it can to their Java types. A call found here may serve several
 * object types at once; where there is none nothing is wrong, since each object type has its own.
 */
final class InterfaceFields {
  private final SchemaModel schema;
  private final DeclaredTypes declared;
  private final TypeMatcher types;

  InterfaceFields(SchemaModel schema, DeclaredTypes declared, TypeMatcher types) {
    this.schema = schema;
    this.declared = declared;
    this.types = types;
  }

  /** Bindings by coordinate. */
  Map<String, FieldBinding> bind(List<InterfaceDeclaration> interfaces) {
    Map<String, FieldBinding> bindings = new LinkedHashMap<>();
    for (InterfaceDeclaration declaration : interfaces) {
      if (schema.types().get(declaration.graphqlName()) instanceof TypeModel.InterfaceType type) {
        FieldBinder.Claims claims =
            new FieldBinder.Claims(Optional.of(declaration), declared.fields(declaration));
        type.fields().values().forEach(field -> bindings.putAll(bind(field, claims)));
      }
    }
    return bindings;
  }

  private Map<String, FieldBinding> bind(FieldModel field, FieldBinder.Claims claims) {
    List<Diagnostic> problems = new ArrayList<>();
    TypeModel.FieldedType alone =
        new TypeModel.ObjectType(field.parentType(), Map.of(field.name(), field), field.position());
    Map<String, FieldBinding> bound =
        new FieldBinder(schema, types, false, problems::add).bind(alone, claims);
    return problems.isEmpty() ? bound : Map.of();
  }
}
