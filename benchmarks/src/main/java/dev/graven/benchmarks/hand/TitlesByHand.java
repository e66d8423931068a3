package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.widgets.TitledWidget;
import dev.graven.benchmarks.widgets.TitledWidgetFields;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The widgets whose titles are a column, by hand. */
public final class TitlesByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"widgets\":[");
  private static final Literal ID = Literal.of("{\"id\":\"");
  private static final Literal TITLE = Literal.of("\",\"title\":");
  private static final Literal SCORE = Literal.of(",\"score\":");
  private static final Literal END = Literal.of("]}}");

  private final TitledWidgetFields fields;

  /** Answers from these fields. */
  public TitlesByHand(TitledWidgetFields fields, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    List<TitledWidget> widgets = fields.titledWidgets();
    List<String> titles = fields.title(widgets);
    int p = DATA.write(out.chunk, 0);
    for (int i = 0; i < widgets.size(); i++) {
      p = out.room(p, 2 * HandWriter.SLACK);
      if (i > 0) {
        out.chunk[p++] = ',';
      }
      p = ID.write(out.chunk, p);
      p = Numbers.write(widgets.get(i).id(), out.chunk, p);
      p = TITLE.write(out.chunk, p);
      p = out.string(p, Objects.requireNonNull(titles.get(i)));
      p = SCORE.write(out.chunk, p);
      p = Numbers.write(widgets.get(i).score(), out.chunk, p);
      out.chunk[p++] = '}';
    }
    p = out.room(p, 32);
    return END.write(out.chunk, p);
  }
}
