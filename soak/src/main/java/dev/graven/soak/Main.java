package dev.graven.soak;

import java.time.Duration;
import java.util.List;

/** The soak as a program. */
final class Main {
  private Main() {}

  /**
   * Runs.
   *
   * @param arguments the number of minutes
   */
  public static void main(String[] arguments) throws Exception {
    double minutes = Double.parseDouble(arguments[0]);
    try (Soak soak = new Soak()) {
      List<Quarter> quarters =
          soak.run(Duration.ofMillis((long) (minutes * 60_000)), System.out::println);
      boolean grows = Quarter.grows(quarters);
      System.out.println(grows ? "The heap grows." : "The heap does not grow.");
      System.exit(grows ? 1 : 0);
    }
  }
}
