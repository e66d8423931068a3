package dev.graven.tests.harness;

/** Checked texts, which {@code -DupdateGoldens=true} rewrites: by hand, never in CI. */
public final class Goldens {
  private Goldens() {}

  /** Whether this run rewrites checked texts; an error where it must not. */
  public static boolean update() {
    return update(Boolean.getBoolean("updateGoldens"), "true".equals(System.getenv("CI")));
  }

  static boolean update(boolean wanted, boolean ci) {
    if (wanted && ci) {
      throw new AssertionError(
          "-DupdateGoldens=true is refused where CI=true: it would make every checked text right."
              + " Run it on your machine, review the difference and commit it.");
    }
    return wanted;
  }
}
