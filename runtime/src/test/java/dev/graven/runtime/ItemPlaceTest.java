package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ItemPlaceTest {
  @Test
  void items_areCounted_atEveryLevel() {
    ItemPlace rows = new ItemPlace("rows");
    rows.next();
    assertThat(rows).hasToString("rows[0]");
    rows.next();
    ItemPlace cells = new ItemPlace(rows);
    cells.next();
    assertThat(cells).hasToString("rows[1][0]");
    assertThat(cells.list()).isSameAs(rows);
  }

  @Test
  void messages_nameTheItemAsTheArgumentOrVariableItIsIn() {
    ItemPlace argument = new ItemPlace("ids");
    argument.next();
    argument.next();
    assertThatThrownBy(() -> ArgumentCoercion.idToInt("x", argument))
        .hasMessage("Argument \"ids[1]\": \"x\" is not a whole number.");
    ItemPlace variable = new ItemPlace(InputPosition.variable("in", "In", 1, 2).field("ids"));
    variable.next();
    ItemPlace inner = new ItemPlace(variable);
    inner.next();
    assertThatThrownBy(() -> ArgumentCoercion.idToInt("x", inner))
        .hasMessage("Variable \"$in.ids[0][0]\": \"x\" is not a whole number.");
  }
}
