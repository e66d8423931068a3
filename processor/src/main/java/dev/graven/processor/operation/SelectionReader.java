package dev.graven.processor.operation;

import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.IntrospectionTypes;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.LiteralReader;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the selection sets of one definition of a valid operation document. */
final class SelectionReader {
  static final String TYPENAME = "__typename";

  private final SchemaModel schema;
  private final SourceDocument document;
  private final Definition<?> definition;
  private final OperationDocument text;
  private boolean complete = true;

  SelectionReader(
      SchemaModel schema,
      SourceDocument document,
      Definition<?> definition,
      OperationDocument text) {
    this.schema = schema;
    this.document = document;
    this.definition = definition;
    this.text = text;
  }

  /**
   * Whether everything read so far is on types that can be compiled. The schema stage reports those
   * that cannot, where they are defined.
   */
  boolean isComplete() {
    return complete;
  }

  /** The selections on a type; none where there is no selection set. */
  List<Selection> read(String parentType, @Nullable SelectionSet set) {
    List<Selection> selections = new ArrayList<>();
    if (set == null) {
      return selections;
    }
    TypeModel type = schema.type(parentType);
    if (!(type instanceof TypeModel.FieldedType) && !(type instanceof TypeModel.UnionType)) {
      complete = false;
      return selections;
    }
    for (graphql.language.Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field field) {
        selections.add(field(type, field));
      } else if (selection instanceof FragmentSpread spread) {
        selections.add(new Selection.FragmentSpread(spread.getName(), condition(spread)));
      } else if (selection instanceof InlineFragment inline) {
        Optional<String> narrowed =
            Optional.ofNullable(inline.getTypeCondition()).map(it -> it.getName());
        selections.add(
            new Selection.InlineFragment(
                narrowed,
                condition(inline),
                read(narrowed.orElse(parentType), inline.getSelectionSet())));
      }
    }
    return selections;
  }

  private Selection.Field field(TypeModel parentType, Field field) {
    FieldModel model = model(parentType, field.getName());
    Map<String, Literal> arguments = new LinkedHashMap<>();
    for (Argument argument : field.getArguments()) {
      arguments.put(argument.getName(), LiteralReader.read(argument.getValue()));
    }
    return new Selection.Field(
        field.getResultKey(),
        model,
        Collections.unmodifiableMap(arguments),
        condition(field),
        read(model.type().name(), field.getSelectionSet()),
        text.position(document, definition, field));
  }

  private FieldModel model(TypeModel parentType, String name) {
    if (name.equals(TYPENAME)) {
      TypeRef string = new TypeRef.Named("String", true);
      return new FieldModel(parentType.name(), name, string, List.of(), Optional.empty());
    }
    if (parentType instanceof TypeModel.FieldedType type && type.fields().containsKey(name)) {
      return Objects.requireNonNull(type.fields().get(name));
    }
    return IntrospectionTypes.rootField(parentType.name(), name)
        .filter(it -> parentType.name().equals(schema.queryType()))
        .orElseThrow(
            () -> new IllegalStateException("not validated: " + parentType.name() + "." + name));
  }

  private static Condition condition(DirectivesContainer<?> node) {
    List<Condition.Term> terms = new ArrayList<>();
    for (Directive directive : node.getDirectives()) {
      boolean include = directive.getName().equals("include");
      if (include || directive.getName().equals("skip")) {
        Argument argument = Objects.requireNonNull(directive.getArgument("if"), "validated");
        terms.add(term(LiteralReader.read(argument.getValue()), include));
      }
    }
    return terms.isEmpty() ? Condition.ALWAYS : new Condition(terms);
  }

  private static Condition.Term term(Literal value, boolean include) {
    if (value instanceof Literal.VariableLiteral variable) {
      return new Condition.VariableTerm(variable.name(), include);
    }
    if (value instanceof Literal.BooleanLiteral literal) {
      return new Condition.LiteralTerm(literal.value() == include);
    }
    throw new IllegalStateException("not validated: " + value);
  }
}
