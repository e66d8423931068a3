package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class NumberTextTest {

  @Test
  @DisplayName("RC-INT all digit counts and their edges")
  void ints_haveTheirDigits() {
    for (int value : new int[] {0, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      checkInt(value);
    }
    for (long power = 1; power <= Integer.MAX_VALUE; power *= 10) {
      for (long value = power - 2; value <= power + 2; value++) {
        checkInt((int) value);
        checkInt((int) -value);
        checkInt((int) (value * 9));
      }
    }
    for (int value = -20_000; value <= 20_000; value++) {
      checkInt(value);
    }
    new Random(1).ints(200_000).forEach(NumberTextTest::checkInt);
  }

  @Test
  @DisplayName("RC-ID numbers in quotes, all digit counts and their edges")
  void longsInQuotes_haveTheirDigits() {
    for (long value : new long[] {0, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31, -(1L << 31) - 1}) {
      checkLong(value);
    }
    for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
      for (long value = power - 2; value <= power + 2; value++) {
        checkLong(value);
        checkLong(-value);
        checkLong(value * 9);
      }
      if (power == 1_000_000_000_000_000_000L) {
        break;
      }
    }
    new Random(1).longs(200_000).forEach(NumberTextTest::checkLong);
  }

  @Test
  @DisplayName("RC-FLOAT the text of Double.toString, for decimals of up to four places")
  void decimals_areThoseOfTheJdk() {
    for (int i = -120_000; i <= 120_000; i++) {
      checkDouble(i);
      checkDouble(i / 10.0);
      checkDouble(i / 100.0);
      checkDouble(i / 1000.0);
      checkDouble(i / 10_000.0);
      checkDouble(i * 0.01);
    }
    Random random = new Random(2);
    for (int i = 0; i < 300_000; i++) {
      checkDouble(random.nextInt() / 1000.0);
      checkDouble(random.nextInt() / 100.0);
    }
  }

  @Test
  @DisplayName("RC-FLOAT RES-06 the text of Double.toString, for edges and random bits")
  void doubles_areThoseOfTheJdk() {
    double[] edges = {
      0.0,
      -0.0,
      1,
      -1,
      1e-3,
      9.999e-4,
      1e7,
      9999999.999,
      9999999.9995,
      1e10,
      1e21,
      1e22,
      Math.pow(10, 23),
      2e-3,
      0.1 + 0.2,
      1.0 / 3,
      1e308,
      Double.MIN_VALUE,
      Double.MIN_NORMAL,
      Double.MAX_VALUE,
      4.35,
      2.675,
      1.005,
      0.0015,
      4.9E-324,
      123456.7895,
      Math.nextUp(1.5),
      Math.nextDown(1.5),
      Math.nextUp(0.001)
    };
    for (double edge : edges) {
      checkDouble(edge);
      checkDouble(-edge);
    }
    Random random = new Random(3);
    for (int i = 0; i < 200_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        checkDouble(value);
      }
      checkDouble(random.nextDouble() * 1000);
    }
  }

  @Test
  @DisplayName("RC-FLOAT a float keeps its own decimals: 0.1f is 0.1")
  void floats_areThoseOfTheJdk() {
    assertThat(written((out, p) -> out.float32(p, 0.1f))).isEqualTo("0.1");
    assertThat(written((out, p) -> out.float32(p, -0.0f))).isEqualTo("-0.0");
    Random random = new Random(4);
    for (int i = 0; i < 50_000; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(value)) {
        assertThat(written((out, p) -> out.float32(p, value))).isEqualTo(Float.toString(value));
      }
    }
  }

  @Test
  @DisplayName("RC-FLOAT NaN and infinities are refused")
  void notFinite_isRefused() {
    for (double value : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      ResponseWriter out = new ResponseWriter();
      assertThatThrownBy(() -> out.float64(0, value))
          .isInstanceOf(CoercionException.class)
          .hasMessage("Float cannot represent " + value + ".");
      assertThatThrownBy(() -> out.float32(0, (float) value)).isInstanceOf(CoercionException.class);
    }
  }

  private static void checkInt(int value) {
    check(Integer.toString(value), (out, p) -> out.int32(p, value));
  }

  private static void checkLong(long value) {
    check("\"" + value + "\"", (out, p) -> out.int64AsString(p, value));
  }

  private static void checkDouble(double value) {
    check(Double.toString(value), (out, p) -> out.float64(p, value));
  }

  private static void check(String expected, Written call) {
    String written = written(call);
    if (!written.equals(expected)) { // an assertion per number takes minutes
      assertThat(written).isEqualTo(expected);
    }
  }

  private static String written(Written call) {
    return call.inNewWriter();
  }
}
