package dev.graven.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CrashGuardTest {
  private final List<Diagnostic> found = new ArrayList<>();
  private final CrashGuard guard = new CrashGuard(found::add);

  private static String overflow(int depth) {
    return depth < 0 ? "" : overflow(depth + 1) + depth;
  }

  @Test
  void failure_isOneDiagnosticWithStageOperationAndStack() {
    assertThat(
            guard.run(
                "plan",
                "ProductPage",
                () -> {
                  throw new IllegalStateException("no region");
                }))
        .isEmpty();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).id()).isEqualTo(DiagnosticId.CRASH);
    assertThat(found.get(0).message())
        .startsWith(
            "Graven failed in stage `plan` of operation `ProductPage`. This is a mistake in Graven, not in your code: please report it with this text.\njava.lang.IllegalStateException: no region\n\tat dev.graven.processor.CrashGuardTest");
  }

  @Test
  void stackOverflow_isAFailureLikeAnyOther() {
    assertThat(guard.run("operation", () -> overflow(0))).isEmpty();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message())
        .startsWith("Graven failed in stage `operation`. ")
        .contains("java.lang.StackOverflowError");
  }

  @Test
  void outOfMemory_isJavacsToReport() {
    assertThatThrownBy(
            () ->
                guard.run(
                    "emit",
                    () -> {
                      throw new OutOfMemoryError();
                    }))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void value_isHandedThrough() {
    assertThat(guard.run("emit", () -> 1)).contains(1);
    assertThat(found).isEmpty();
  }
}
