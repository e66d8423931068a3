package dev.graven.processor.transform;

import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Condition.LiteralTerm;
import dev.graven.processor.operation.Condition.VariableTerm;
import dev.graven.processor.operation.DocumentPosition;
import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.operation.Selection;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations written down as Java, for tests of the passes. Every type is {@code T}, with fields of
 * every name: lower case for leaves of type Int, upper case for objects of type {@code T}.
 */
final class Ir {
  static final SchemaModel SCHEMA =
      new SchemaModel(
          Map.of(
              "T", new TypeModel.ObjectType("T", Map.of(), Optional.empty()),
              "U", new TypeModel.ObjectType("U", Map.of(), Optional.empty()),
              "Int", new TypeModel.ScalarType("Int", Optional.empty(), Optional.empty())),
          "T",
          Optional.empty(),
          new SchemaDescription(
              Optional.empty(), List.of(), "T", Optional.empty(), Optional.empty(), List.of()),
          "",
          false);

  private Ir() {}

  static Operation operation(List<Fragment> fragments, Selection... selections) {
    Map<String, Fragment> byName = new LinkedHashMap<>();
    fragments.forEach(fragment -> byName.put(fragment.name(), fragment));
    return new Operation(
        Optional.of("Q"),
        "Q",
        "p",
        OperationKind.QUERY,
        "T",
        List.of(),
        List.of(selections),
        byName,
        "",
        "",
        "q.graphql");
  }

  static Operation operation(Selection... selections) {
    return operation(List.of(), selections);
  }

  static Fragment fragment(String name, Selection... selections) {
    return new Fragment(name, "T", List.of(selections));
  }

  static Selection.Field field(String name, Selection... selections) {
    return field(Condition.ALWAYS, 1, name, Map.of(), List.of(), selections);
  }

  static Selection.Field fieldAt(int line, String name, Selection... selections) {
    return field(Condition.ALWAYS, line, name, Map.of(), List.of(), selections);
  }

  static Selection.Field field(Condition condition, String name, Selection... selections) {
    return field(condition, 1, name, Map.of(), List.of(), selections);
  }

  private static Selection.Field field(
      Condition condition,
      int line,
      String name,
      Map<String, Literal> arguments,
      List<ArgumentModel> models,
      Selection... selections) {
    boolean leaf = Character.isLowerCase(name.charAt(0));
    return new Selection.Field(
        name,
        new FieldModel(
            "T", name, new TypeRef.Named(leaf ? "Int" : "T", true), models, Optional.empty()),
        arguments,
        condition,
        List.of(selections),
        position(line));
  }

  static DocumentPosition position(int line) {
    return new DocumentPosition(line, 1, new TextPosition("q.graphql", line, 1, ""));
  }

  static Selection inline(String type, Selection... selections) {
    return new Selection.InlineFragment(Optional.of(type), Condition.ALWAYS, List.of(selections));
  }

  static Selection inline(Condition condition, Selection... selections) {
    return new Selection.InlineFragment(Optional.empty(), condition, List.of(selections));
  }

  static Selection spread(String fragment) {
    return new Selection.FragmentSpread(fragment, Condition.ALWAYS);
  }

  static Selection spread(Condition condition, String fragment) {
    return new Selection.FragmentSpread(fragment, condition);
  }

  static Condition include(String variable) {
    return new Condition(List.of(new VariableTerm(variable, true)));
  }

  static Condition skip(String variable) {
    return new Condition(List.of(new VariableTerm(variable, false)));
  }

  static Condition literal(boolean value) {
    return new Condition(List.of(new LiteralTerm(value)));
  }
}
