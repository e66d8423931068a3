package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.Documentation;
import dev.graven.processor.source.SchemaDeclaration;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Directives that annotations hold as text. Each is parsed alone before it reaches the text of a
 * derived schema, so that nothing else gets into it and a mistake stays at its element; whether the
 * schema allows it, the rules of the type system say.
 */
final class DirectiveText {
  /** A definition with nothing behind its directives: the printed ones are the rest of it. */
  private static final String CARRIER = "scalar X ";

  private final Consumer<Diagnostic> report;

  DirectiveText(Consumer<Diagnostic> report) {
    this.report = report;
  }

  /** The directives of an element, each on one line. */
  List<String> applied(Documentation documentation, ElementPosition element) {
    List<String> applied = new ArrayList<>();
    for (String text : documentation.directives()) {
      List<Definition<?>> parsed = parse(CARRIER + text);
      if (parsed.size() == 1
          && parsed.get(0) instanceof ScalarTypeDefinition carrier
          && !carrier.getDirectives().isEmpty()) {
        carrier.getDirectives().forEach(it -> applied.add(AstPrinter.printAstCompact(it)));
      } else {
        report.accept(
            Diagnostic.at(
                DiagnosticId.INVALID_DECLARATION,
                element,
                "`%s` is no directive. Write it as in a schema file, with its arguments: `@tag(name: \"new\")`."
                    .formatted(text)));
      }
    }
    return applied;
  }

  /** The definitions of the module's directives, each on one line. */
  List<String> definitions(SchemaDeclaration schema) {
    List<String> definitions = new ArrayList<>();
    for (String text : schema.directives()) {
      List<Definition<?>> parsed = parse(text);
      if (!parsed.isEmpty() && parsed.stream().allMatch(DirectiveDefinition.class::isInstance)) {
        parsed.forEach(it -> definitions.add(AstPrinter.printAst(it)));
      } else {
        report.accept(
            Diagnostic.at(
                DiagnosticId.INVALID_DECLARATION,
                schema.element(),
                "`%s` does not define a directive. Write it as in a schema file: `directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION`."
                    .formatted(text)));
      }
    }
    return definitions;
  }

  /** The definitions in a text; none where it is no document. */
  private static List<Definition<?>> parse(String text) {
    try {
      List<Definition<?>> definitions = new ArrayList<>();
      for (Definition<?> definition : new Parser().parseDocument(text).getDefinitions()) {
        definitions.add(definition);
      }
      return definitions;
    } catch (InvalidSyntaxException e) {
      return List.of();
    }
  }
}
