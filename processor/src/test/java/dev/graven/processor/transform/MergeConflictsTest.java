package dev.graven.processor.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Selection;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pairs that graphql-java's rule lets through, such as through fragments of fragments. */
class MergeConflictsTest {
  @Test
  void twoFieldsOfOneName_areReportedWithBothPlaces() {
    assertThat(messages(field(1, "a", Map.of()), field(4, "b", Map.of())))
        .containsExactly(
            "`name` stands for two fields that cannot be merged, this one and the one at"
                + " q.graphql:1:1: one selects `a`, the other `b`. Give one of them an alias."
                + " (OverlappingFieldsCanBeMerged, specification section 5.3.2)");
  }

  @Test
  void differentArguments_areReportedWhereTheSecondStands() {
    Map<String, Literal> one = Map.of("x", new Literal.IntLiteral(BigInteger.ONE));
    Map<String, Literal> two = Map.of("x", new Literal.IntLiteral(BigInteger.TWO));
    Selection.Field second = field(7, "a", two);
    List<Diagnostic> diagnostics = collect(field(3, "a", one), second);
    assertThat(diagnostics)
        .singleElement()
        .satisfies(
            it -> assertThat(it.message()).contains("q.graphql:3:1: their arguments differ."),
            it -> assertThat(it.position()).contains(second.position().source()));
    assertThat(messages(field(3, "a", one), field(4, "a", Map.of()))).hasSize(1);
  }

  @Test
  void equalFields_merge() {
    Map<String, Literal> one = Map.of("x", new Literal.IntLiteral(BigInteger.ONE));
    assertThat(messages(field(1, "a", one), field(2, "a", one))).isEmpty();
  }

  private static List<String> messages(Selection.Field... fields) {
    return collect(fields).stream().map(Diagnostic::message).toList();
  }

  private static List<Diagnostic> collect(Selection.Field... fields) {
    return new MergeFields(Ir.operation(fields), Ir.SCHEMA).collect().diagnostics();
  }

  private static Selection.Field field(int line, String name, Map<String, Literal> arguments) {
    return new Selection.Field(
        "name",
        new FieldModel("T", name, new TypeRef.Named("Int", false), List.of(), Optional.empty()),
        arguments,
        Condition.ALWAYS,
        List.of(),
        Ir.position(line));
  }
}
