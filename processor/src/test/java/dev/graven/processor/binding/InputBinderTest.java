package dev.graven.processor.binding;

import static dev.graven.processor.binding.BindingStageTest.reports;
import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.argument;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.taken;
import static dev.graven.processor.schema.TestDeclarations.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Input objects and their classes: each mistake beside an accepted neighbour. */
class InputBinderTest {
  private static final String QUERY = "type Query { it(in: In): Int }\n";

  private static List<String> reported(String input, TestDeclarations java) {
    return reports(
        QUERY + input, java.query("shop.Api", "it", INT, argument("in", type("shop.In"))));
  }

  @Test
  void everyField_isBoundInJavasOrder() {
    JavaType maybe =
        new JavaType.ArgumentValueType(
            STRING, Nullness.NULLABLE, "dev.graven.runtime.ArgumentValue");
    Declarations java =
        new TestDeclarations()
            .input("shop.In", taken("b", maybe), taken("a", INT), taken("in", type("shop.In")))
            .query("shop.Api", "it", INT, argument("in", type("shop.In")))
            .build();
    SchemaModel schema =
        BindingStageTest.schema(QUERY + "input In { a: Int! b: String in: In }", java);
    var result = new BindingStage().bind(schema, java, false);
    assertThat(result.diagnostics()).isEmpty();
    InputBinding binding = result.value().inputs().get("In");
    assertThat(binding.members().stream().map(member -> member.field().name()))
        .containsExactly("b", "a", "in");
  }

  @Test
  void typeWithoutClass_isReportedWithSuggestion() {
    assertThat(
            reports(
                "type Query { it(in: Filter): Int }\ninput Filter { a: Int }",
                new TestDeclarations()
                    .input("shop.In", "Fliter", false, taken("a", INT))
                    .query("shop.Api", "it", INT, argument("in", type("shop.In")))))
        .containsExactly(
            "[UnknownType] shop.In: `shop.In` is the type `Fliter`, which the schema does not have. Did"
                + " you mean `Filter`? Define the type in a .graphqls file, or correct its name in the"
                + " annotation.",
            "[UnboundType] s.graphqls:2:7: The input object `Filter` has no Java class. Did you mean"
                + " `Fliter`? Every input object has one: mark a record or class with"
                + " @GraphQLInput(\"Filter\").");
  }

  @Test
  void classOfAnotherKind_isReported() {
    assertThat(
            reports(
                QUERY + "input In { a: Int }",
                new TestDeclarations()
                    .object("shop.In")
                    .query("shop.Api", "it", INT, argument("in", type("shop.In")))))
        .contains(
            "[TypeMismatch] s.graphqls:2:7 shop.In: `shop.In` is marked as the object type `In`,"
                + " which the schema defines as an input object. Use the annotation of that kind, or"
                + " another name.");
  }

  @Test
  void fieldWithoutMember_andMemberWithoutField_areReportedWithSuggestions() {
    assertThat(
            reported(
                "input In { first: Int ok: Int }",
                new TestDeclarations()
                    .input(
                        "shop.In",
                        taken("frist", type("java.lang.Integer")),
                        taken("ok", type("java.lang.Integer")))))
        .containsExactly(
            "[UnknownInputField] s.graphqls:2:7 shop.In.frist: `frist` of `shop.In` receives the"
                + " input field `In.frist`, which the schema does not have. Did you mean `first`?"
                + " Add the field to the type, name another with @GraphQLName, or remove it.",
            "[UnboundInputField] s.graphqls:2:12 shop.In: `In.first` has no member in `shop.In`. Did"
                + " you mean `frist`? Every input field is received: add a record component, a"
                + " parameter of the constructor or a setter.");
  }

  @Test
  void typeMismatch_isReported() {
    assertThat(
            reported(
                "input In { a: Int b: [Int] in: In ok: [In] }",
                new TestDeclarations()
                    .input(
                        "shop.In",
                        taken("a", STRING),
                        taken("b", type("java.lang.Integer")),
                        taken("in", STRING),
                        taken("ok", list(type("shop.In"))))))
        .containsExactly(
            "[TypeMismatch] s.graphqls:2:12 shop.In.a: `In.a: Int` is received by `a` of `shop.In`"
                + " with `java.lang.String`. `Int` is received by int, short, byte, long or BigInteger, not by"
                + " `java.lang.String`: change the schema or the Java type.",
            "[TypeMismatch] s.graphqls:2:19 shop.In.b: `In.b: [Int]` is received by `b` of"
                + " `shop.In` with `java.lang.Integer`. A list is received by a List, Collection,"
                + " Set, Iterable or array, not by `java.lang.Integer`: change the schema or the"
                + " Java type.",
            "[TypeMismatch] s.graphqls:2:28 shop.In.in: `In.in: In` is received by `in` of `shop.In`"
                + " with `java.lang.String`. `In` is received by `shop.In`, not by"
                + " `java.lang.String`: change the schema or the Java type.");
  }

  @Test
  void optionalFieldOnPrimitive_isReported_unlessItHasADefault() {
    assertThat(
            reported(
                "input In { a: Int b: Int = 1 c: Int! }",
                new TestDeclarations()
                    .input("shop.In", taken("a", INT), taken("b", INT), taken("c", INT))))
        .containsExactly(
            "[NullnessMismatch] s.graphqls:2:12 shop.In.a: `In.a: Int` is received by `a` of"
                + " `shop.In`, which cannot be null. An absent or null input field is an error at"
                + " run time: write `!`, give a default, or make it nullable.");
  }
}
