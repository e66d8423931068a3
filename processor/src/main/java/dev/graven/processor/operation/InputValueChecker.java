package dev.graven.processor.operation;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A check of input values that graphql-java's validator lacks (specification section 5.6.1): a
 * literal of a custom scalar needs something that parses it.
 */
final class InputValueChecker {
  private final GraphQLSchema schema;
  private final Set<String> unparsedScalars;
  private final Consumer<Violation> report;

  /**
   * @param unparsedScalars custom scalars without a Java class
   */
  InputValueChecker(GraphQLSchema schema, Set<String> unparsedScalars, Consumer<Violation> report) {
    this.schema = schema;
    this.unparsedScalars = unparsedScalars;
    this.report = report;
  }

  /** Reports what is wrong in an operation and its fragments. */
  void check(LocatedOperation operation) {
    Visit visit = new Visit(operation.document());
    for (VariableDefinition variable : operation.definition().getVariableDefinitions()) {
      if (variable.getDefaultValue() != null) {
        visit.value(variable.getDefaultValue(), inputType(variable));
      }
    }
    visit.selections(operation.definition().getSelectionSet(), rootType(operation));
    for (LocatedFragment fragment : operation.fragments()) {
      new Visit(fragment.document())
          .selections(
              fragment.definition().getSelectionSet(),
              schema.getType(fragment.definition().getTypeCondition().getName()));
    }
  }

  private @Nullable GraphQLType rootType(LocatedOperation operation) {
    return switch (operation.definition().getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }

  /** The named type of a variable wrapped in its lists: nullness does not matter here. */
  private @Nullable GraphQLType inputType(VariableDefinition variable) {
    graphql.language.Type<?> type = variable.getType();
    int lists = 0;
    while (!(type instanceof graphql.language.TypeName)) {
      if (type instanceof NonNullType nonNull) {
        type = nonNull.getType();
      } else {
        type = ((graphql.language.ListType) type).getType();
        lists++;
      }
    }
    GraphQLType result = schema.getType(((graphql.language.TypeName) type).getName());
    for (int i = 0; i < lists && result != null; i++) {
      result = GraphQLList.list(result);
    }
    return result;
  }

  /** The values in one document. */
  private final class Visit {
    private final SourceDocument document;

    Visit(SourceDocument document) {
      this.document = document;
    }

    void selections(@Nullable SelectionSet set, @Nullable GraphQLType parent) {
      if (set == null || !(parent instanceof GraphQLCompositeType composite)) {
        return;
      }
      for (Selection<?> selection : set.getSelections()) {
        if (selection instanceof Field field) {
          field(field, composite);
        } else if (selection instanceof InlineFragment fragment) {
          selections(
              fragment.getSelectionSet(),
              fragment.getTypeCondition() == null
                  ? parent
                  : schema.getType(fragment.getTypeCondition().getName()));
        }
      }
    }

    private void field(Field field, GraphQLCompositeType parent) {
      boolean isKnown =
          field.getName().startsWith("__")
              || (parent instanceof GraphQLFieldsContainer container
                  && container.getFieldDefinition(field.getName()) != null);
      if (!isKnown || field.getName().startsWith("__")) {
        return;
      }
      GraphQLFieldDefinition definition =
          Introspection.getFieldDef(schema, parent, field.getName());
      for (Argument argument : field.getArguments()) {
        GraphQLArgument defined = definition.getArgument(argument.getName());
        if (defined != null) {
          value(argument.getValue(), defined.getType());
        }
      }
      selections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    void value(Value<?> value, @Nullable GraphQLType declared) {
      if (declared == null || value instanceof NullValue || value instanceof VariableReference) {
        return;
      }
      GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
      if (type instanceof GraphQLList list) {
        if (value instanceof ArrayValue array) {
          array.getValues().forEach(item -> value(item, list.getWrappedType()));
        } else {
          value(value, list.getWrappedType());
        }
      } else if (type instanceof GraphQLInputObjectType object && value instanceof ObjectValue it) {
        for (ObjectField field : it.getObjectFields()) {
          GraphQLInputObjectField defined = object.getFieldDefinition(field.getName());
          if (defined != null) {
            value(field.getValue(), defined.getType());
          }
        }
      } else if (type instanceof GraphQLScalarType scalar
          && unparsedScalars.contains(scalar.getName())) {
        report.accept(
            new Violation(
                ValidationRule.VALUES_OF_CORRECT_TYPE,
                document,
                document.offset(value),
                "`%s` is given for the scalar `%s`, and nothing says whether it is one: mark the class that parses it with @GraphQLScalar(\"%s\")."
                    .formatted(
                        AstPrinter.printAstCompact(value), scalar.getName(), scalar.getName())));
      }
    }
  }
}
