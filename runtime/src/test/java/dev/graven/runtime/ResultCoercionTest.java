package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ResultCoercionTest {

  private static void refuses(Callable<?> conversion, String message) {
    assertThatThrownBy(conversion::call).isInstanceOf(CoercionException.class).hasMessage(message);
  }

  @Test
  @DisplayName("RC-INT numbers without a fraction, in range, of every class")
  void toInt_keepsTheNumber() {
    assertThat(ResultCoercion.toInt(2147483647L)).isEqualTo(Integer.MAX_VALUE);
    assertThat(ResultCoercion.toInt(-2147483648L)).isEqualTo(Integer.MIN_VALUE);
    assertThat(ResultCoercion.toInt(1.0)).isEqualTo(1);
    assertThat(ResultCoercion.toInt(1.0f)).isEqualTo(1);
    for (Number one :
        List.of(
            1,
            1L,
            (short) 1,
            (byte) 1,
            1.0,
            1f,
            BigInteger.ONE,
            new BigDecimal("1.0"),
            new AtomicInteger(1),
            new AtomicLong(1))) {
      assertThat(ResultCoercion.toInt(one)).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("RC-INT what would overflow or lose a fraction is refused")
  void toInt_neverBends() {
    refuses(() -> ResultCoercion.toInt(2147483648L), "Int cannot represent 2147483648.");
    refuses(() -> ResultCoercion.toInt(-2147483649L), "Int cannot represent -2147483649.");
    refuses(() -> ResultCoercion.toInt(1.5), "Int cannot represent 1.5.");
    refuses(() -> ResultCoercion.toInt(2147483648.0), "Int cannot represent 2.147483648E9.");
    refuses(() -> ResultCoercion.toInt(Double.NaN), "Int cannot represent NaN.");
    refuses(
        () -> ResultCoercion.toInt(Double.NEGATIVE_INFINITY), "Int cannot represent -Infinity.");
    refuses(() -> ResultCoercion.toInt((Number) 1.5f), "Int cannot represent 1.5.");
    refuses(
        () -> ResultCoercion.toInt(BigInteger.ONE.shiftLeft(32)),
        "Int cannot represent 4294967296.");
    refuses(
        () -> ResultCoercion.toInt(new AtomicLong(1L << 40)),
        "Int cannot represent 1099511627776.");
  }

  @Test
  @DisplayName("RC-FLOAT numbers of every class, finite ones only")
  void toFloat_isFinite() {
    assertThat(ResultCoercion.toFloat(new BigDecimal("0.1"))).isEqualTo(0.1);
    assertThat(ResultCoercion.toFloat(0.1f)).isEqualTo(0.1);
    assertThat(ResultCoercion.toFloat(new AtomicLong(3))).isEqualTo(3.0);
    refuses(
        () -> ResultCoercion.toFloat(new BigDecimal("1e999")), "Float cannot represent 1E+999.");
    refuses(() -> ResultCoercion.toFloat(Double.NaN), "Float cannot represent NaN.");
  }

  @Test
  @DisplayName("RC-ID whole numbers by their digits")
  void toId_isDigits() {
    assertThat(ResultCoercion.toId(BigInteger.TEN.pow(25))).isEqualTo("1" + "0".repeat(25));
    assertThat(ResultCoercion.toId(new AtomicLong(-7))).isEqualTo("-7");
    refuses(() -> ResultCoercion.toId(1.5), "ID cannot represent 1.5.");
    refuses(() -> ResultCoercion.toId(1.0), "ID cannot represent 1.0.");
  }

  @Test
  @DisplayName("RC-ENUM a constant that the schema does not know, by its name")
  void notAnEnumValue_namesTheConstant() {
    assertThat(ResultCoercion.notAnEnumValue("Unit", TimeUnit.DAYS))
        .hasMessage("Enum Unit cannot represent \"DAYS\".");
    assertThat(ResultCoercion.notAnEnumValue("Unit", null))
        .hasMessage("Enum Unit cannot represent null.");
  }

  @Test
  @DisplayName("ABS-02 ERR-17 the class of an unknown object is for the reporter only")
  void notAPossibleType_isMasked() {
    assertThat((Exception) ResultCoercion.notAPossibleType("Node", 1))
        .isNotInstanceOf(GraphQLException.class)
        .hasMessageContaining("Node")
        .hasMessageContaining("java.lang.Integer");
  }
}
