package dev.graven.tests.fuzz;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A document without one of its parts, in every way; not all of these are valid. */
@SuppressWarnings("rawtypes") // as graphql-java's visitors have it
final class Deletions extends NodeVisitorStub {
  private int left;

  private Deletions(int which) {
    this.left = which;
  }

  /** Large parts are left out first. */
  static List<String> of(String document) {
    Document parsed = Parser.parse(document);
    List<String> smaller = new ArrayList<>();
    for (int which = 0; ; which++) {
      Deletions deletion = new Deletions(which);
      Document without = (Document) new AstTransformer().transform(parsed, deletion);
      if (deletion.left >= 0) {
        return smaller;
      }
      String text = AstPrinter.printAst(used(without));
      if (!text.equals(document)) {
        smaller.add(text);
      }
    }
  }

  /** Without the fragments and variables that nothing uses now. */
  private static Document used(Document document) {
    Document current = document;
    while (true) {
      String text = AstPrinter.printAst(current);
      List<Definition> kept = new ArrayList<>();
      for (Definition<?> definition : current.getDefinitions()) {
        if (!(definition instanceof FragmentDefinition fragment)
            || text.contains("..." + fragment.getName())) {
          kept.add(definition instanceof OperationDefinition it ? used(it, text) : definition);
        }
      }
      Document next = current.transform(builder -> builder.definitions(kept));
      if (AstPrinter.printAst(next).equals(text)) {
        return next;
      }
      current = next;
    }
  }

  private static OperationDefinition used(OperationDefinition operation, String text) {
    List<VariableDefinition> variables =
        operation.getVariableDefinitions().stream()
            .filter(it -> Pattern.compile("\\$" + it.getName() + "\\b(?!:)").matcher(text).find())
            .toList();
    return operation.transform(builder -> builder.variableDefinitions(variables));
  }

  @Override
  protected TraversalControl visitSelection(Selection<?> node, TraverserContext<Node> context) {
    return delete(context);
  }

  @Override
  public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
    return delete(context);
  }

  @Override
  public TraversalControl visitArgument(Argument node, TraverserContext<Node> context) {
    return delete(context);
  }

  @Override
  public TraversalControl visitOperationDefinition(
      OperationDefinition node, TraverserContext<Node> context) {
    return delete(context);
  }

  /** Instead of an inline fragment, what is in it. */
  @Override
  public TraversalControl visitSelectionSet(SelectionSet node, TraverserContext<Node> context) {
    List<Selection> selections = node.getSelections();
    for (int i = 0; i < selections.size(); i++) {
      if (selections.get(i) instanceof InlineFragment fragment && left-- == 0) {
        List<Selection> opened = new ArrayList<>(selections);
        opened.remove(i);
        opened.addAll(i, fragment.getSelectionSet().getSelections());
        return TreeTransformerUtil.changeNode(
            context, node.transform(builder -> builder.selections(opened)));
      }
    }
    return TraversalControl.CONTINUE;
  }

  private TraversalControl delete(TraverserContext<Node> context) {
    return left-- == 0 ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
  }
}
