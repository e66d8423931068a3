package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.widgets.Widget;
import dev.graven.benchmarks.widgets.WidgetFields;
import java.util.Objects;
import java.util.function.Supplier;

/** The widgets by hand. */
public final class WidgetsByHand extends HandAnswer {
  private static final Literal DATA = Literal.of("{\"data\":{\"widgets\":[");
  private static final Literal ID = Literal.of("{\"id\":\"");
  private static final Literal TITLE = Literal.of("\",\"title\":");
  private static final Literal SCORE = Literal.of(",\"score\":");
  private static final Literal END = Literal.of("]}}");

  private final WidgetFields fields;

  /** Answers from these fields. */
  public WidgetsByHand(WidgetFields fields, Supplier<HandWriter> writers) {
    super(writers);
    this.fields = fields;
  }

  @Override
  int write(HandWriter out) {
    int p = DATA.write(out.chunk, 0);
    boolean first = true;
    for (Widget widget : Objects.requireNonNull(fields.widgets())) {
      p = widget(out, p, Objects.requireNonNull(widget), first);
      first = false;
    }
    p = out.room(p, 32);
    return END.write(out.chunk, p);
  }

  private static int widget(HandWriter out, int position, Widget widget, boolean first) {
    int p = out.room(position, 2 * HandWriter.SLACK);
    if (!first) {
      out.chunk[p++] = ',';
    }
    p = ID.write(out.chunk, p);
    p = Numbers.write(widget.id(), out.chunk, p);
    p = TITLE.write(out.chunk, p);
    p = out.string(p, Objects.requireNonNull(widget.title()));
    p = SCORE.write(out.chunk, p);
    p = Numbers.write(widget.score(), out.chunk, p);
    out.chunk[p] = '}';
    return p + 1;
  }
}
