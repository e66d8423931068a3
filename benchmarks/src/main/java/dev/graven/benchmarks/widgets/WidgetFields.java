package dev.graven.benchmarks.widgets;

import dev.graven.annotations.GraphQLQuery;
import java.util.List;
import java.util.stream.IntStream;

/** The root field: widgets that were built beforehand. */
public final class WidgetFields {
  private final List<Widget> widgets;

  private WidgetFields(List<Widget> widgets) {
    this.widgets = widgets;
  }

  /** Builds rows {@code (i, "Widget i", i)}. */
  public static WidgetFields of(int count) {
    return new WidgetFields(
        IntStream.range(0, count).mapToObj(i -> new Widget(i, "Widget " + i, i)).toList());
  }

  /** Returns all rows. */
  @GraphQLQuery
  public List<Widget> widgets() {
    return widgets;
  }
}
