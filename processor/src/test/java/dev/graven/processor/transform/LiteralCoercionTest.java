package dev.graven.processor.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.Literal.FloatLiteral;
import dev.graven.processor.schema.Literal.IntLiteral;
import dev.graven.processor.schema.Literal.NullLiteral;
import dev.graven.processor.schema.Literal.ObjectLiteral;
import dev.graven.processor.schema.Literal.StringLiteral;
import dev.graven.processor.schema.Literal.VariableLiteral;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Literals of input objects, in which defaults and coercion meet at every level. */
class LiteralCoercionTest {
  private static final IntLiteral ONE = new IntLiteral(BigInteger.ONE);
  private static final ObjectLiteral EMPTY = new ObjectLiteral(Map.of());

  // input In { id: ID = 1  ratio: Float  sub: In  again: In = {ratio: 1, sub: null, again: null} }
  private static final LiteralCoercion LITERALS = new LiteralCoercion(schema());

  @Test
  void integers_becomeWhatTheTypeTakes() {
    assertThat(LITERALS.coerce(ONE, named("Int"))).isEqualTo(ONE);
    assertThat(LITERALS.coerce(ONE, named("Float"))).isEqualTo(new FloatLiteral(BigDecimal.ONE));
    assertThat(LITERALS.coerce(ONE, named("ID"))).isEqualTo(new StringLiteral("1"));
    assertThat(LITERALS.coerce(new StringLiteral("1"), named("ID")))
        .isEqualTo(new StringLiteral("1"));
  }

  @Test
  void defaults_areFilledInAndCoerced_inTheOrderOfTheSchema() {
    Map<String, Literal> again = new LinkedHashMap<>();
    again.put("id", new StringLiteral("1"));
    again.put("ratio", new FloatLiteral(BigDecimal.ONE));
    again.put("sub", new NullLiteral());
    again.put("again", new NullLiteral());
    Map<String, Literal> expected = new LinkedHashMap<>();
    expected.put("id", new StringLiteral("1"));
    expected.put("again", new ObjectLiteral(again));
    assertThat(fields(LITERALS.coerce(EMPTY, named("In")))).containsExactlyEntriesOf(expected);
  }

  @Test
  void givenFields_replaceDefaults_andVariablesStay() {
    Map<String, Literal> written = new LinkedHashMap<>();
    written.put("again", new NullLiteral());
    written.put("ratio", ONE);
    written.put("id", new VariableLiteral("v"));
    Map<String, Literal> expected = new LinkedHashMap<>();
    expected.put("id", new VariableLiteral("v"));
    expected.put("ratio", new FloatLiteral(BigDecimal.ONE));
    expected.put("again", new NullLiteral());
    assertThat(fields(LITERALS.coerce(new ObjectLiteral(written), named("In"))))
        .containsExactlyEntriesOf(expected);
  }

  @Test
  void objectOfACustomScalar_staysAsWritten() {
    Literal object = new ObjectLiteral(Map.of("id", ONE));
    assertThat(LITERALS.coerce(object, named("Json"))).isSameAs(object);
  }

  private static Map<String, Literal> fields(Literal literal) {
    return ((ObjectLiteral) literal).fields();
  }

  private static TypeRef named(String name) {
    return new TypeRef.Named(name, false);
  }

  private static SchemaModel schema() {
    Map<String, Literal> again = new LinkedHashMap<>();
    again.put("ratio", ONE);
    again.put("sub", new NullLiteral());
    again.put("again", new NullLiteral());
    Map<String, ArgumentModel> fields = new LinkedHashMap<>();
    field(fields, "id", "ID", ONE);
    field(fields, "ratio", "Float", null);
    field(fields, "sub", "In", null);
    field(fields, "again", "In", new ObjectLiteral(again));
    return new SchemaModel(
        Map.of(
            "In", new TypeModel.InputObjectType("In", fields, false, Optional.empty()),
            "Json", new TypeModel.ScalarType("Json", Optional.empty(), Optional.empty())),
        "T",
        Optional.empty(),
        Ir.SCHEMA.description(),
        "",
        false);
  }

  private static void field(
      Map<String, ArgumentModel> fields, String name, String type, Literal fallback) {
    fields.put(
        name,
        new ArgumentModel(name, named(type), Optional.ofNullable(fallback), Optional.empty()));
  }
}
