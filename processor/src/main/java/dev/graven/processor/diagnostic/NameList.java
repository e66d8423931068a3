package dev.graven.processor.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in a message, in backquotes; no more than ten, so that the message stays one. */
public final class NameList {
  private static final int LIMIT = 10;

  private NameList() {}

  /** {@code `a`, `b` and 3 more}. */
  public static String of(Collection<String> names) {
    String shown =
        names.stream().limit(LIMIT).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    return names.size() > LIMIT ? shown + " and " + (names.size() - LIMIT) + " more" : shown;
  }
}
