package dev.graven.processor.transform;

import static dev.graven.processor.transform.Ir.field;
import static dev.graven.processor.transform.Ir.fragment;
import static dev.graven.processor.transform.Ir.include;
import static dev.graven.processor.transform.Ir.inline;
import static dev.graven.processor.transform.Ir.literal;
import static dev.graven.processor.transform.Ir.operation;
import static dev.graven.processor.transform.Ir.skip;
import static dev.graven.processor.transform.Ir.spread;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.Selection;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.Literal.FloatLiteral;
import dev.graven.processor.schema.Literal.IntLiteral;
import dev.graven.processor.schema.Literal.ListLiteral;
import dev.graven.processor.schema.Literal.NullLiteral;
import dev.graven.processor.schema.Literal.StringLiteral;
import dev.graven.processor.schema.Literal.VariableLiteral;
import dev.graven.processor.schema.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each pass by itself: what it simplifies, and what it leaves alone. */
class TransformTest {
  private static final PossibleTypes TYPES = new PossibleTypes(Ir.SCHEMA);

  private static List<Selection> apply(Transform transform, Selection... selections) {
    return transform.apply(operation(selections)).selections();
  }

  private static final LiteralCoercion LITERALS = new LiteralCoercion(Ir.SCHEMA);

  @Test
  void foldConditions_literalTrue_disappears() {
    assertThat(apply(new FoldConditions(), field(literal(true), "a"))).containsExactly(field("a"));
  }

  @Test
  void foldConditions_includeAndSkipOfOneVariable_isNever() {
    Condition both = new Condition(List.of(include("x").terms().get(0), skip("x").terms().get(0)));
    assertThat(apply(new FoldConditions(), field(both, "a")))
        .containsExactly(field(Conditions.NEVER, "a"));
  }

  @Test
  void foldConditions_orderOfTerms_doesNotMatter() {
    Condition xy = new Condition(List.of(include("x").terms().get(0), skip("y").terms().get(0)));
    Condition yx = new Condition(List.of(skip("y").terms().get(0), include("x").terms().get(0)));
    assertThat(Conditions.fold(xy)).isEqualTo(Conditions.fold(yx));
  }

  @Test
  void foldConditions_insideFragmentsAndFields_isFoldedToo() {
    Operation folded =
        new FoldConditions()
            .apply(
                operation(
                    List.of(fragment("F", field("A", field(literal(true), "b")))), spread("F")));
    assertThat(folded.fragments().get("F")).isEqualTo(fragment("F", field("A", field("b"))));
  }

  @Test
  void dropUnreachable_neverIncluded_isDropped() {
    assertThat(
            apply(
                new DropUnreachable(),
                field(Conditions.NEVER, "a"),
                field("b"),
                inline(Conditions.NEVER, field("c"))))
        .containsExactly(field("b"));
  }

  @Test
  void dropUnreachable_objectWhoseFieldsAreAllDropped_stays() {
    assertThat(apply(new DropUnreachable(), field("A", field(Conditions.NEVER, "b"))))
        .containsExactly(field("A"));
  }

  @Test
  void dropUnreachable_fragmentThatNothingSpreads_isDropped() {
    Operation pruned =
        new DropUnreachable()
            .apply(
                operation(
                    List.of(fragment("F", spread("G")), fragment("G", field("a")), fragment("H")),
                    spread(Conditions.NEVER, "F"),
                    field("b")));
    assertThat(pruned.fragments()).isEmpty();
  }

  @Test
  void dropUnreachable_fragmentReachedThroughAnother_stays() {
    Operation pruned =
        new DropUnreachable()
            .apply(
                operation(
                    List.of(fragment("F", spread("G")), fragment("G", field("a"))), spread("F")));
    assertThat(pruned.fragments()).containsOnlyKeys("F", "G");
  }

  @Test
  void narrowTypeConditions_conditionThatEveryObjectMeets_disappears() {
    assertThat(apply(new NarrowTypeConditions(TYPES), inline("T", field("a"))))
        .containsExactly(field("a"));
  }

  @Test
  void narrowTypeConditions_conditionThatNoObjectMeets_isDropped() {
    assertThat(apply(new NarrowTypeConditions(TYPES), inline("U", field("a")), field("b")))
        .containsExactly(field("b"));
  }

  @Test
  void narrowTypeConditions_conditional_keepsItsCondition() {
    assertThat(apply(new NarrowTypeConditions(TYPES), inline(include("x"), field("a"))))
        .containsExactly(inline(include("x"), field("a")));
  }

  @Test
  void dropRepeatedSpreads_afterUnconditional_isDropped() {
    assertThat(apply(new DropRepeatedSpreads(), spread("F"), spread("F"), spread(skip("x"), "F")))
        .containsExactly(spread("F"));
  }

  @Test
  void dropRepeatedSpreads_afterConditional_stays() {
    assertThat(apply(new DropRepeatedSpreads(), spread(include("x"), "F"), spread("F")))
        .containsExactly(spread(include("x"), "F"), spread("F"));
  }

  @Test
  void dropRepeatedSpreads_belowAnotherField_stays() {
    assertThat(apply(new DropRepeatedSpreads(), spread("F"), field("A", spread("F"))))
        .containsExactly(spread("F"), field("A", spread("F")));
  }

  @Test
  void argumentLiterals_fillsDefaultsInSchemaOrder() {
    ArgumentModel first = argument("first", "Int", new IntLiteral(BigInteger.TEN));
    ArgumentModel id = argument("id", "ID", null);
    Map<String, Literal> coerced =
        new ArgumentLiterals(LITERALS)
            .coerce(List.of(first, id), Map.of("id", new IntLiteral(BigInteger.ONE)));
    Map<String, Literal> expected = new LinkedHashMap<>();
    expected.put("first", new IntLiteral(BigInteger.TEN));
    expected.put("id", new StringLiteral("1"));
    assertThat(coerced).containsExactlyEntriesOf(expected);
  }

  @Test
  void argumentLiterals_absentWithoutDefault_staysAbsent_andNullStaysNull() {
    ArgumentModel a = argument("a", "Int", null);
    ArgumentModel b = argument("b", "Int", new IntLiteral(BigInteger.ONE));
    assertThat(new ArgumentLiterals(LITERALS).coerce(List.of(a, b), Map.of("b", new NullLiteral())))
        .isEqualTo(Map.of("b", new NullLiteral()));
  }

  @Test
  void literalCoercion_singleValueAtNestedList_isWrappedAtEachLevel() {
    TypeRef list = new TypeRef.ListOf(new TypeRef.Named("Float", true), false);
    TypeRef nested = new TypeRef.ListOf(list, false);
    Literal one = new IntLiteral(BigInteger.ONE);
    Literal wrapped = new ListLiteral(List.of(new FloatLiteral(BigDecimal.ONE)));
    assertThat(LITERALS.coerce(one, nested)).isEqualTo(new ListLiteral(List.of(wrapped)));
    assertThat(LITERALS.coerce(new ListLiteral(List.of(one)), nested))
        .isEqualTo(new ListLiteral(List.of(wrapped)));
    assertThat(LITERALS.coerce(new VariableLiteral("v"), nested))
        .isEqualTo(new VariableLiteral("v"));
  }

  private static ArgumentModel argument(String name, String type, Literal fallback) {
    return new ArgumentModel(
        name, new TypeRef.Named(type, false), Optional.ofNullable(fallback), Optional.empty());
  }
}
