package dev.graven.benchmarks.widgets;

import dev.graven.annotations.GraphQLBatch;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.annotations.GraphQLSource;
import java.util.List;
import java.util.stream.IntStream;

/** The second form of the widgets: their titles are read in a batch. */
public final class TitledWidgetFields {
  private final List<TitledWidget> widgets;
  private final List<String> titles;

  private TitledWidgetFields(List<TitledWidget> widgets, List<String> titles) {
    this.widgets = widgets;
    this.titles = titles;
  }

  /** Builds rows {@code (i, "Widget i", i)}. */
  public static TitledWidgetFields of(int count) {
    return new TitledWidgetFields(
        IntStream.range(0, count).mapToObj(i -> new TitledWidget(i, i)).toList(),
        IntStream.range(0, count).mapToObj(i -> "Widget " + i).toList());
  }

  /** Returns all rows. */
  @GraphQLQuery
  public List<TitledWidget> titledWidgets() {
    return widgets;
  }

  /** The titles of rows. */
  @GraphQLBatch
  public List<String> title(@GraphQLSource List<TitledWidget> rows) {
    return rows.stream().map(it -> titles.get(it.id())).toList();
  }
}
