package dev.graven.processor.artifact;

/** How often an operation makes a call, if at all. */
enum Frequency {
  /** One call for all objects that need it, or for the only one. */
  PER_REQUEST("once per request"),
  /** One call for all keys of a wave. */
  PER_WAVE("once per wave"),
  /** One call for each object. */
  PER_PARENT("once per parent");

  private final String text;

  Frequency(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
