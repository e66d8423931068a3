package dev.graven.runtime;

import java.nio.charset.StandardCharsets;

/** Text that a test writes. */
@FunctionalInterface
interface Written {

  /**
   * Writes it.
   *
   * @return the position after it
   */
  int write(ResponseWriter out, int p);

  /** The text alone. */
  default String inNewWriter() {
    ResponseWriter out = new ResponseWriter();
    int p = write(out, 0);
    return new String(out.finish(p).toBytes(), StandardCharsets.UTF_8);
  }
}
