package dev.graven.processor.operation;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.LiteralReader;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeRef;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a valid operation with its fragments into the form that is compiled. */
final class OperationReader {
  private final SchemaModel schema;

  OperationReader(SchemaModel schema) {
    this.schema = schema;
  }

  /** The operation, or nothing where it selects on types that cannot be compiled. */
  Optional<Operation> read(LocatedOperation located, ExecutorName name) {
    OperationDefinition definition = located.definition();
    OperationDocument text = OperationDocument.of(located);
    OperationKind kind =
        definition.getOperation() == OperationDefinition.Operation.MUTATION
            ? OperationKind.MUTATION
            : OperationKind.QUERY;
    String rootType =
        kind == OperationKind.QUERY ? schema.queryType() : schema.mutationType().orElseThrow();
    SelectionReader reader = new SelectionReader(schema, located.document(), definition, text);
    List<Selection> selections = reader.read(rootType, definition.getSelectionSet());
    boolean complete = reader.isComplete();
    Map<String, Fragment> fragments = new LinkedHashMap<>();
    for (LocatedFragment fragment : located.fragments()) {
      SelectionReader inFragment =
          new SelectionReader(schema, fragment.document(), fragment.definition(), text);
      String type = fragment.definition().getTypeCondition().getName();
      List<Selection> selected = inFragment.read(type, fragment.definition().getSelectionSet());
      fragments.put(fragment.name(), new Fragment(fragment.name(), type, selected));
      complete &= inFragment.isComplete();
    }
    Operation operation =
        new Operation(
            located.name(),
            name.className(),
            name.packageName(),
            kind,
            rootType,
            variables(located, text),
            selections,
            Collections.unmodifiableMap(fragments),
            text.text(),
            text.id(),
            located.document().source().path());
    return Optional.of(operation).filter(complete ? it -> true : it -> false);
  }

  private static List<VariableDefinition> variables(
      LocatedOperation located, OperationDocument text) {
    List<VariableDefinition> variables = new ArrayList<>();
    for (graphql.language.VariableDefinition variable :
        located.definition().getVariableDefinitions()) {
      Optional<Literal> defaultValue =
          Optional.ofNullable(variable.getDefaultValue()).map(LiteralReader::read);
      variables.add(
          new VariableDefinition(
              variable.getName(),
              type(variable.getType(), false),
              defaultValue,
              text.position(located.document(), located.definition(), variable)));
    }
    return variables;
  }

  private static TypeRef type(Type<?> type, boolean nonNull) {
    if (type instanceof NonNullType it) {
      return type(it.getType(), true);
    }
    if (type instanceof ListType it) {
      return new TypeRef.ListOf(type(it.getType(), false), nonNull);
    }
    return new TypeRef.Named(((TypeName) type).getName(), nonNull);
  }
}
