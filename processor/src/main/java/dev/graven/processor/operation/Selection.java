package dev.graven.processor.operation;

import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry of a selection set (specification section 2.4), types attached. */
public sealed interface Selection {

  /** When it is included. */
  Condition condition();

  /**
   * A field.
   *
   * @param responseName alias, or the field's name
   * @param field the field selected; for {@code __typename} a field of that name and type {@code
   *     String!} on the parent type
   * @param arguments as written, by name; absent ones are absent
   * @param selections empty for a leaf
   */
  record Field(
      String responseName,
      FieldModel field,
      Map<String, Literal> arguments,
      Condition condition,
      List<Selection> selections,
      DocumentPosition position)
      implements Selection {
    public Field {
      selections = List.copyOf(selections);
    }
  }

  /** {@code ...Name}. */
  record FragmentSpread(String fragment, Condition condition) implements Selection {}

  /** {@code ... on Type}, or {@code ...} with directives only. */
  record InlineFragment(
      Optional<String> typeCondition, Condition condition, List<Selection> selections)
      implements Selection {
    public InlineFragment {
      selections = List.copyOf(selections);
    }
  }
}
