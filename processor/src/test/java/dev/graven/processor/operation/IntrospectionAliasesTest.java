package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.IntrospectionTypes;
import dev.graven.processor.schema.TypeModel;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What graphql-java's introspection types have and the specification's do not. */
class IntrospectionAliasesTest {
  private static final String UNKNOWN =
      "[OperationValidation] `__Type` has no field `specifiedByUrl`. Did you mean `specifiedByURL`?"
          + " (FieldsOnCorrectType, specification section 5.3.1)";

  @Test
  void alias_isAnUnknownField() {
    assertThat(reports("{ __type(name: \"ID\") { specifiedByUrl } }"))
        .containsExactly("graphql/p/Page.graphql:1:24 " + UNKNOWN);
  }

  @Test
  void fieldOfTheSpecification_isAccepted() {
    assertThat(
            reports(
                "{ __type(name: \"ID\") { specifiedByUrl: specifiedByURL __typename ofType { kind } } }"))
        .isEmpty();
  }

  @Test
  void aliasInFragments_isReportedOnceWhereItStands() {
    assertThat(
            reports(
                """
                query A { __type(name: "ID") { ...F } }
                query B { __schema { types { ...F } } }
                fragment F on __Type { name u: specifiedByUrl }
                """))
        .containsExactly("graphql/p/Page.graphql:3:29 " + UNKNOWN);
  }

  @Test
  void aliasInAFragmentThatNothingUses_isReported() {
    assertThat(Fixture.shop().file("Shared", "fragment F on __Type { specifiedByUrl }").reports())
        .contains("graphql/Shared.graphql:1:24 " + UNKNOWN);
  }

  /** Whatever later versions of graphql-java add is found here, or by the rule. */
  @Test
  void everyIntrospectionField_isOfTheSpecificationOrReported() {
    GraphQLSchema schema = Fixture.schema(Fixture.SHOP).schema();
    List<String> additional = new ArrayList<>();
    IntrospectionTypes.MODELS.forEach(
        (name, model) -> {
          if (schema.getType(name) instanceof GraphQLObjectType type) {
            type.getFieldDefinitions().forEach(it -> compare(it, model, additional));
          }
        });
    assertThat(additional).containsExactly("__Type.specifiedByUrl");
  }

  private static void compare(
      GraphQLFieldDefinition field, TypeModel model, List<String> additional) {
    FieldModel known = ((TypeModel.FieldedType) model).fields().get(field.getName());
    if (known == null) {
      additional.add(model.name() + "." + field.getName());
      return;
    }
    assertThat(known.arguments().stream().map(ArgumentModel::name))
        .as(field.getName())
        .containsAll(field.getArguments().stream().map(GraphQLArgument::getName).toList());
  }

  private static List<String> reports(String document) {
    return Fixture.shop().file("p/Page", document).reports();
  }
}
